# Accords, portes des deux parties, registre, bilans, page d’accueil, vérification d’un document, exemple.

## Les mots que nomme le code Rust

# Dans une liste de choix.
agreement-one-on-one-weekly = chaque semaine
agreement-one-on-one-fortnightly = toutes les deux semaines
agreement-one-on-one-monthly = chaque mois

# Conseils sur les objectifs, une ou deux phrases chacun.
goal-vague-measure = Il n’y a pas encore de mesure : à quoi verrez-vous, à deux, qu’il est atteint ?
goal-vague-date = Il n’y a pas encore de date : pour quand doit-il être atteint ?
goal-vague-best = « { $phrase } » ne donne pas de direction. Les objectifs précis et difficiles fonctionnent mieux.
goals-one-side = Tous les objectifs viennent d’une seule personne, { $name }. Ceux que vous fixez à deux sont en général plus difficiles, et vous y tenez des deux côtés.
goals-organisation = Aucun de ces objectifs ne vient de vous deux. Ceux que vous fixez à deux sont en général plus difficiles, et vous y tenez des deux côtés.
goals-none = Il n’y a pas encore d’objectifs. Fixez-les ensemble, ici ou lors d’un des premiers échanges.

# Où se fait le travail, et ce que la loi y dit de la langue.
place-be-vlg = Flandre
place-be-wal = Wallonie
place-be-bru = Bruxelles
place-fr = France
place-elsewhere = Ailleurs
language-rule-be-vlg = En Flandre, les documents entre employeur et travailleur doivent être en néerlandais ; sinon ils sont nuls, sans que cette nullité puisse nuire au travailleur (décret du 19 juillet 1973). Cet accord est en { $language }. C’est une indication, pas un avis juridique.
language-rule-be-wal = En Wallonie, les documents entre employeur et travailleur doivent être en français ; sinon ils sont nuls, sans que cette nullité puisse nuire au travailleur (décret du 30 juin 1982). Cet accord est en { $language }. C’est une indication, pas un avis juridique.
language-rule-be-bru = À Bruxelles, les documents destinés aux travailleurs doivent être en français ou en néerlandais, selon la langue du travailleur (lois coordonnées du 18 juillet 1966, art. 52). Cet accord est en { $language }. C’est une indication, pas un avis juridique.
language-rule-fr = En France, un document qui comporte des obligations pour un salarié doit être en français ; sinon il ne peut pas lui être opposé (loi du 4 août 1994 ; Code du travail, art. L1321-6). Cet accord est en { $language }. C’est une indication, pas un avis juridique.

## Vérification d’un document : ce qui a été trouvé, une phrase chaque fois

verify-whole = C’est l’accord de coaching entre { $coach } et { $coachee }, et pas un octet n’en a changé depuis qu’il a été scellé.
verify-sealed-by = { $organisation } l’a scellé le { $at }.
verify-signed = { $name } l’a signé le { $at }.
verify-certificate-dates = Le certificat du cachet n’était pas valable à la date de scellement qu’indique le document ; ce cachet ne prouve donc rien.
verify-ours = Le cachet a été apposé ici.
verify-not-ours = Le cachet n’a pas été apposé ici mais par quelqu’un d’autre, avec le certificat { $fingerprint }.
verify-unknown = Le cachet est intact, mais son auteur n’est pas connu ici : comparez le certificat { $fingerprint } avec celui que vous donne l’organisation.
verify-damaged = C’était un de nos accords, mais il a été modifié ou tronqué après avoir été scellé.
verify-foreign = Ce n’est pas un accord de coaching scellé par Coachpact ; choisissez le PDF joint à votre e-mail.
verify-seal-broken = Le cachet ne correspond pas à ce fichier, qui a donc été modifié après avoir été scellé.
verify-agreement-missing = Le texte convenu manque dans le fichier ou ne peut pas être lu ; ce qui a été signé ne peut donc pas être montré.
verify-trail-broken = Le journal des événements manque dans le fichier ou est rompu ; les signatures ne peuvent donc pas être vérifiées.
verify-signature-missing = La signature d’au moins une partie manque dans le journal que contient le fichier.
verify-version = C’est la version { $version } de cet accord.
verify-replaces = Elle remplace une version antérieure, qu’elle désigne par son empreinte.
verify-chain-broken = La version que celle-ci dit remplacer ne figure pas dans le journal que contient le fichier ; la chaîne des versions est donc rompue.
verify-stamped = { $authority } a horodaté le cachet le { $at }.
verify-no-timestamp = Le cachet ne porte pas d’horodatage ; son heure est donc celle de l’horloge de l’organisation.

## La liste des accords

agreements-title = Accords
agreements-lede = Qui s’engage à quoi envers qui, et qui attend qui.
agreements-new = Rédiger un accord
agreements-empty-title = Vos accords apparaîtront ici
agreements-empty-text = Un accord dit à quoi s’engagent un coach et la personne accompagnée. Il part des engagements de l’offre, et les deux parties le signent.
agreements-empty-own = Dès que vous êtes coach dans un accord, vous le trouvez ici.

agreement-pair = { $coach } et { $coachee }
agreement-starts = Prend effet le { $date }
agreement-state-draft = Projet, pas encore envoyé
agreement-state-undelivered = Un e-mail n’a pas pu atteindre { $name }
agreement-state-sent = En attente : { $coach } et { $coachee }
agreement-state-agreed = Texte approuvé, signatures attendues : { $coach } et { $coachee }
agreement-state-half-signed = En attente : { $name }
agreement-state-stamping = Signé par les deux, en attente d’horodatage
agreement-state-signed = Signé par les deux
agreement-state-amending = En vigueur, avec une nouvelle version ouverte
agreement-state-declined = Refusé
agreement-state-withdrawn = Signature retirée
agreement-state-lapsed = Pas signé à temps
agreement-state-ended = Fin notifiée

## La rédaction d’un accord

agreement-new-title = Un nouvel accord
agreement-new-lede = Chaque engagement est ici une première proposition. Reformulez-le jusqu’à ce que la personne puisse le dire à voix haute.
agreement-edit-title = Modifier l’accord
agreement-edit-lede = Rien n’a encore été envoyé, donc tout peut encore changer.
agreement-halves-head = Deux personnes, et les engagements de chacune
agreement-halves-text = Videz un engagement pour l’omettre. Le dernier de chaque côté est libre, pour un engagement personnel.
agreement-coach = Le coach
agreement-coachee = La personne accompagnée
agreement-name = Nom
agreement-job = Fonction
agreement-language = Langue des e-mails
agreement-zone = Fuseau horaire
agreement-promises-coach = Les engagements du coach
agreement-promises-coachee = Les engagements de la personne accompagnée
agreement-promise = Engagement { $n }
agreement-promise-own = Un engagement personnel
agreement-goals-text = Un objectif fonctionne mieux s’il est précis, pas trop facile, et fixé ensemble. Les lignes vides sont ignorées.
agreement-goal = Objectif { $n }
agreement-difficulty-none = Non précisée
agreement-goal-from = Qui l’a proposé
agreement-goal-from-none = Aucun des deux
agreement-dates-head = Quand vous échangez, et quand vous faites le bilan
agreement-start-date = Date de début
agreement-start-date-hint = Les bilans se comptent à partir de ce jour.
agreement-rhythm = Bilans
agreement-rhythm-hint = Combien de temps après le début : d pour les jours, m pour les mois, q pour les trimestres, y pour les années, séparés par une espace. 30d 60d 6m signifie : après 30 jours, après 60 jours et après 6 mois. every 3m from 6m to 24m signifie : tous les trois mois, du mois 6 au mois 24. Au plus 24 bilans, sur cinq ans.
agreement-rhythm-dates = Avec ce rythme, les bilans tombent ces jours-là :
agreement-rhythm-none = Les dates apparaîtront ici quand une date de début sera enregistrée.
agreement-direction-head = Vers quoi tout cela mène
agreement-vision-hint = Une phrase. Les objectifs s’y rattachent.
agreement-terms-head = Ce qui est convenu par ailleurs
agreement-binds = Langue de l’accord
agreement-binds-hint = Les clauses types viennent dans cette langue. Vos propres textes restent tels que vous les écrivez.
agreement-second = Une seconde langue
agreement-second-hint = Placée à la fin du document, à titre d’information uniquement.
agreement-second-none = Aucune
agreement-second-too = aussi en { $language }, à titre d’information
agreement-place = Où se fait le travail
agreement-place-hint = À certains endroits, la loi impose une langue. Nous vous le signalons ; ce n’est pas un avis juridique.
agreement-notice-days = Préavis pour y mettre fin
agreement-notice-hint = En jours. La personne qui veut mettre fin à l’accord prévient autant de jours à l’avance.
agreement-clauses-read =
    { $count ->
        [one] Lire la clause type
       *[other] Lire les { $count } clauses types
    }
agreement-clauses-text = Elles figurent dans tous les accords. Les deux parties peuvent y proposer des changements, sauf là où il est dit qu’elles restent telles quelles. Les noms entre accolades se remplissent d’eux-mêmes.
agreement-clauses-edit = Les modifier pour tous les nouveaux accords
agreement-leave = Abandonner
agreement-save = Enregistrer ce projet

## Un accord

agreement-side-coach = { $name }, coach
agreement-side-coachee = { $name }, personne accompagnée
agreement-signed-at = signé le { $at }
agreement-not-signed = pas encore signé
agreement-now-draft = C’est un projet. Personne n’a encore été invité à signer.
agreement-now-sent = Envoyé le { $at }. { $coach } et { $coachee } sont en train de le lire, et peuvent se proposer des changements.
agreement-now-proposing =
    { $count ->
        [one] Les deux parties travaillent sur le texte : une proposition attend une réponse.
       *[other] Les deux parties travaillent sur le texte : { $count } propositions attendent une réponse.
    }
agreement-now-one-agrees = { $name } approuve ce texte. Reste à attendre l’autre partie.
agreement-now-agreed = Les deux parties approuvent ce texte. Restent leurs signatures.
agreement-now-half-signed = { $signed } a signé. C’est maintenant à { $open } de signer.
agreement-now-stamping = Les deux parties ont signé. Le document attend son horodatage et suivra de lui-même.
agreement-now-signed = Les deux parties ont signé. Le document a été scellé le { $at }.
agreement-now-amending = La version { $number } est ouverte. Jusqu’à ce que les deux parties la signent, ce qu’elles ont signé avant reste en vigueur.
agreement-now-declined = { $by } a refusé cette version le { $at }. Personne ne peut plus la signer.
agreement-now-withdrawn = { $by } a retiré sa signature le { $at }. Personne ne peut plus signer cette version.
agreement-now-lapsed = Cette version n’a pas été signée à temps et est devenue caduque le { $at }.
agreement-now-ended = { $by } a mis fin à l’accord. Dernier jour : { $day }.
agreement-send-what = Chaque partie reçoit un e-mail avec un lien à elle, que personne d’autre ne voit jamais. À partir de là, elles modifient le texte ensemble : vous ne pourrez plus le faire à leur place.
agreement-send = Envoyer aux deux parties
agreement-edit = Modifier le projet
agreement-download = Télécharger le document signé
agreement-invite-again = Renvoyer l’invitation
agreement-invite-again-hint = La partie qui n’a pas signé reçoit un nouvel e-mail avec un nouveau lien ; l’ancien lien cesse de fonctionner.
agreement-ledger = Ouvrir le registre des engagements
agreement-trail = Journal des événements
agreement-missing = L’annonce le promet, l’accord non.
agreement-gap = Dans l’annonce, mais pas dans cet accord :
agreement-missing-count =
    { $count ->
        [one] Un engagement de l’annonce manque ici. Il est signalé ci-dessous ; ajoutez-le, ou assurez-vous que les deux parties savent pourquoi il n’y est plus.
       *[other] { $count } engagements de l’annonce manquent ici. Ils sont signalés ci-dessous ; ajoutez-les, ou assurez-vous que les deux parties savent pourquoi ils n’y sont plus.
    }
agreement-goals-none = Aucun objectif n’est encore noté. Fixez-les ensemble lors d’un des premiers échanges.
agreement-talk = Tête-à-tête : { $often }.
agreement-start = Début
agreement-passed = Un jour déjà passé avant que les deux parties ne signent reste dans l’accord ; personne ne reçoit de rappel à son sujet.
agreement-facts-head = Informations
agreement-written-in = Langue qui fait foi
agreement-written-in-en = anglais
agreement-written-in-nl = néerlandais
agreement-written-in-fr = français
agreement-written-in-de = allemand

## Le registre

ledger-title = Registre des engagements
ledger-lede = Le même engagement à chaque étape : annoncé, abordé en entretien, signé, puis revu aux bilans.
ledger-ad = Dans l’annonce
ledger-interview = En entretien
ledger-agreement = Dans l’accord
ledger-agreement-signed = Dans l’accord, signé par les deux le { $at }
ledger-agreement-open = Dans l’accord, pas encore signé par les deux
ledger-reviews = Aux bilans
ledger-coach = Le coach, { $name }
ledger-coachee = La personne accompagnée, { $name }
ledger-not-told = Pas dans l’annonce
ledger-not-asked = Pas demandé
ledger-scored = Notes : { $scores }
ledger-to-come =
    { $count ->
        [one] Un bilan, le { $date }
       *[other] { $count } bilans, le premier le { $date }
    }
ledger-so-far-kept = Tenu, selon vous deux
ledger-so-far-slipping = Tenu en partie
ledger-so-far-broken = Non tenu, selon vous deux
ledger-so-far-disputed = Vous le voyez différemment
ledger-since-kept = Tenu depuis le { $date }
ledger-since-slipping = Tenu en partie depuis le { $date }
ledger-since-broken = Non tenu depuis le { $date }
ledger-since-disputed = Vous le voyez différemment depuis le { $date }
ledger-mark-kept = tenu
ledger-mark-slipping = tenu en partie
ledger-mark-broken = non tenu
ledger-mark-disputed = vu différemment
ledger-mark-open = à venir
ledger-review-held = a eu lieu
ledger-review-answered = les deux ont répondu
ledger-between = La manière dont chaque engagement a été tenu reste entre les deux personnes. Ici, vous voyez seulement si les deux ont répondu et si un bilan a eu lieu.
ledger-between-us = La manière dont chaque engagement a été tenu n’est lue que par vous et { $name }, et seulement là où les deux ont répondu.
ledger-dates-head = Les bilans
ledger-agreement-act = Lire l’accord

## Bilans

reviews-title = Bilans
reviews-lede = Les jours où un coach et la personne accompagnée reviennent sur leurs engagements.
reviews-empty-title = Les bilans apparaîtront ici
reviews-empty-text = Dès que les deux parties ont signé un accord, les jours de leurs bilans arrivent ici d’eux-mêmes.
reviews-empty-act = Aller aux accords
reviews-today = Aujourd’hui
reviews-coming = À venir
reviews-passed = Ces 30 derniers jours
reviews-in =
    { $days ->
        [0] Aujourd’hui
        [1] Demain
       *[other] Dans { $days } jours
    }
reviews-in-months = Dans { $months } mois environ
reviews-over = Passé
reviews-over-before = Passé avant les deux signatures
reviews-last = Le dernier convenu : il est temps de décider de la suite

## La page d’accueil

home-title = À faire
home-lede = Bonjour { $name }. Voici ce qui vous attend.
home-lede-none = Bonjour { $name }. Rien ne vous attend pour le moment.
home-lede-start = Bonjour { $name }. Ici, un même engagement se suit d’un bout à l’autre.
home-score = L’entretien avec { $name }
home-score-about = Évaluez-le d’abord de votre côté ; vous verrez les autres grilles plus tard.
home-score-act = L’évaluer
home-publish = L’annonce pour { $title }
home-publish-about = Pas encore publiée.
home-publish-act = Voir l’annonce
home-send = L’accord entre { $coach } et { $coachee }
home-send-about = Un projet, qui prend effet le { $date }.
home-send-act = Lire et envoyer
home-read-act = Le lire
home-waits-head = En attente de quelqu’un d’autre
home-reviews-head = Bilans des 30 prochains jours
home-failed = E-mails qui n’ont pas pu être remis
home-thread-label = Les étapes de chaque recrutement
home-thread-ad = L’annonce
home-thread-ad-text = dit à quoi les deux côtés s’engagent
home-thread-interview = L’entretien
home-thread-interview-text = pose la question
home-thread-agreement = L’accord
home-thread-agreement-text = est signé par les deux
home-thread-reviews = Les bilans
home-thread-reviews-text = demandent si la parole est tenue
home-begin = La première étape est une offre. Son annonce, son guide d’entretien et son accord découlent des engagements que vous y choisissez.
home-begin-own = Quand un entretien, un accord ou un bilan vous attend, il apparaît ici.

## La page de vérification d’un document

verify-title = Vérifier un document
verify-lede = Voyez si un accord signé est toujours tel qu’il a été scellé, et qui l’a signé. Rien de ce que vous choisissez ici n’est conservé.
verify-file = Le PDF reçu par e-mail
verify-act = Vérifier ce document
verify-another = En vérifier un autre
verify-verdict-intact = Ce document est intact
verify-verdict-altered = Ne vous fiez pas à ce document
verify-verdict-foreign = Ce n’est pas un de nos documents

## L’exemple

example-title = Customer Success Coach
example-team = Customer Success
example-summary = Aider les clients à tirer de notre logiciel ce pour quoi ils l’ont acheté : leur rendre visite, leur demander comment ils travaillent, regarder leurs chiffres avec eux et dire simplement ce qui pourrait aller mieux. Ils sont une vingtaine, tous en Belgique et aux Pays-Bas, et le travail se fait depuis notre bureau de Gand.
example-team-vision = D’ici six mois, chaque client peut montrer ce qu’il a gagné avec nous.
example-city = Gand
example-coach-title = Coach de l’équipe Customer Success
example-goal-1 = Savoir ce que chacun de mes vingt clients veut atteindre cette année
example-goal-1-measure = Une page par client, lue et approuvée par ce client
example-goal-2 = Trois clients qui utilisaient à peine notre logiciel s’en servent chaque semaine
example-goal-2-measure = La moitié de leurs licences utilisées chaque semaine, selon les chiffres d’utilisation
example-goal-own = Mettre chaque semaine un client en contact avec un collègue qui peut l’aider
example-goal-own-measure = Dix mises en relation, chacune notée avec ce qu’elle a donné
example-goal-own-reason = Celui-ci vient de moi : c’est comme cela que j’apprends qui fait quoi ici.
