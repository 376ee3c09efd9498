# Candidatures, entretiens, grille d’évaluation et débriefing (le guide lui-même est dans script.ftl).

## Une nouvelle candidature

candidate-new-title = Une nouvelle candidature
candidate-new-lede = Quelqu’un que vous allez rencontrer pour cette offre. L’entretien vient ensuite.
candidate-name = Nom
candidate-name-hint = Tel qu’il devra figurer plus tard dans un accord.
candidate-email-hint = Rien n’est envoyé maintenant. Si vous poursuivez ensemble, l’accord partira à cette adresse.
candidate-language = Langue
candidate-language-hint = Pour l’entretien et pour les e-mails.
candidate-zone = Fuseau horaire
candidate-zone-hint = Pour les heures indiquées dans les e-mails.
candidate-leave = Abandonner
candidate-save = Ajouter cette candidature

## La page d’une candidature

candidate-opening = Offre
candidate-interviews = Entretiens
candidate-interviews-none = Aucun entretien n’est encore planifié. Planifiez-en un, et son guide s’affichera ici, minute par minute.
candidate-agreement = Accord
candidate-agreement-text = Si vous poursuivez ensemble, les deux côtés entrent dans un accord que vous pouvez modifier jusqu’à ce que vous l’envoyiez à { $name } et au coach.
candidate-agreement-act = Rédiger l’accord

## La planification d’un entretien

interview-plan-title = Planifier l’entretien
interview-plan-more = Planifier un autre entretien
interview-plan-text = Tout le monde a les mêmes questions. Jusqu’à ce que cet entretien commence, il suit ce que vous modifiez pour tous ; ensuite il ne change plus.
interview-who = Qui évalue
interview-who-hint = Chaque personne évalue d’abord seule, et ne voit les grilles des autres qu’après avoir remis la sienne.
interview-when = Date et heure
interview-when-hint = Dans votre propre fuseau horaire, { $zone }.
interview-length = Durée
interview-length-hint = Le guide répartit les minutes pour vous.
interview-language = Langue de l’entretien
interview-plan-act = Planifier cet entretien
interview-no-time = Date encore à fixer
interview-state-open = Il manque encore des grilles
interview-state-complete = Toutes les grilles sont là
interview-state-debriefed = Débriefing ouvert

## Le guide à l’écran

interview-contents = Les étapes
interview-minutes = { $minutes } min
interview-about-coach = Sur les engagements du coach
interview-about-coachee = Sur ce que nous demandons en retour
interview-pdf = Guide en PDF
interview-print = Guide à imprimer
interview-structured = Pourquoi les mêmes questions pour tout le monde

## La grille d’évaluation

scorecard-title = Votre grille d’évaluation
scorecard-bare = Cette note n’a pas encore d’observation.
scorecard-bare-count =
    { $count ->
        [one] { $count } note n’a pas encore d’observation.
       *[other] { $count } notes n’ont pas encore d’observation.
    }
scorecard-bare-text = Avant de remettre la grille, écrivez pour chaque note ce que vous avez entendu ou vu.
scorecard-freeze = Jusqu’à ce que vous remettiez cette grille, personne d’autre ne la voit, et vous pouvez l’enregistrer aussi souvent que vous voulez. Une fois remise, elle ne change plus, et vous pouvez lire celles des autres.
scorecard-save = Enregistrer
scorecard-submit = Remettre ma grille
scorecard-submitted = Votre grille est remise
scorecard-submitted-text = Elle ne change plus. Vous pouvez lire les grilles des autres à mesure qu’elles arrivent.
scorecard-compare = Comparer les grilles
scorecard-yours = Votre note
scorecard-no-note = Noté sans observation
scorecard-none = Vous n’évaluez pas cet entretien. Vous pouvez en suivre le guide ici.

## Le débriefing

debrief-title = Débriefing
debrief-lede = Toutes les notes côte à côte, là où les avis divergent le plus d’abord. Commencez par ce que chaque personne a entendu.
debrief-script = Guide d’entretien
debrief-waiting = Il manque encore des grilles. Chacune rejoint les autres ici dès qu’elle est remise.
debrief-complete = Toutes les grilles sont là. Le débriefing peut maintenant s’ouvrir.
debrief-ready = Toutes les grilles sont là
debrief-ready-text = Quand vous ouvrez le débriefing, toutes les personnes qui travaillent sur cette offre peuvent lire toutes les grilles, même sans avoir évalué. Il reste ouvert.
debrief-open = Ouvrir le débriefing
debrief-opened = Le débriefing est ouvert
debrief-opened-text = Toutes les personnes qui travaillent sur cette offre peuvent maintenant lire ces grilles.
debrief-same = La même note partout : { $score }
debrief-apart =
    { $count ->
        [one] { $count } point d’écart
       *[other] { $count } points d’écart
    }
debrief-no-score = Pas de note
debrief-recommendations = Recommandations

candidates-title = Candidatures
candidates-none-title = Encore personne
candidates-none = Les personnes que vous rencontrez pour cette offre apparaîtront ici.
candidates-add = Ajouter une candidature
