# Vue d’ensemble : les chiffres de tous les accords, pour l’administration.

insights-title = Vue d’ensemble
insights-lede = Comment va le coaching ici, sur l’ensemble des accords et jamais sur un seul. Un chiffre apparaît dès qu’il porte sur au moins { $smallest } coachs et { $smallest } personnes accompagnées.
insights-years = Année
insights-percent = { $percent } %

insights-signing-head = Signatures et bilans
insights-signed = des personnes recrutées avaient, avant leur premier jour, un accord signé par les deux parties ({ $number } sur { $of })
insights-days =
    { $days ->
        [0] Le jour même
        [one] { $days } jour
       *[other] { $days } jours
    }
insights-days-text = de l’envoi aux deux signatures : sur { $of } accords, la moitié a pris plus de temps et la moitié moins
insights-held = des bilans ont eu lieu à temps : le jour prévu, ou avant le jour ouvré suivant ({ $number } sur { $of })
insights-signed-few = La part des personnes recrutées qui ont signé avant leur premier jour s’affiche dès qu’au moins { $smallest } personnes, avec { $smallest } coachs différents, ont commencé dans l’année.
insights-held-few = La part des bilans qui ont eu lieu à temps s’affiche dès que des bilans d’au moins { $smallest } personnes, avec { $smallest } coachs différents, étaient prévus dans l’année.

insights-promises-head = Les engagements ont-ils été tenus ?
insights-promises-text = Ce que deux personnes répondent reste entre elles. Seules des parts s’affichent ici. Les nouvelles réponses comptent à partir du lendemain, et seulement dans des groupes d’au moins { $smallest } coachs et { $smallest } personnes accompagnées ; un engagement qui en compte moins est laissé de côté, y compris dans les totaux.
insights-promises-few = Le respect des engagements s’affiche dès qu’au moins { $smallest } coachs et { $smallest } personnes accompagnées ont répondu, dans l’année, sur le même engagement. Avant cela, le chiffre en dirait trop sur l’une de ces personnes.
insights-promise = Engagement
insights-bar = En image
insights-answered = Les deux ont répondu
insights-together = Tous ensemble
insights-own = Engagements formulés librement
insights-side-coach = Les engagements des coachs
insights-side-coachee = Les engagements des personnes accompagnées
insights-apart-head = Là où les deux voient les choses différemment
insights-apart-text = Deux réponses éloignées sont une raison de se parler, et la faute de personne. L’engagement gagnerait peut-être à être formulé plus clairement.
insights-apart-share = vu différemment : { $percent } %
