# La négociation : la porte de chaque partie, et ce que disent les pages des membres sur les versions, la fin et les clauses.

## La porte d’une partie : l’entrée

door-link-title = Votre accord avec { $other }
door-link-lede = Bonjour { $name }, vous pouvez lire ici vos engagements et ceux pris par { $other }.
door-link-safe = L’ouvrir ne signe rien.
door-link-act = Ouvrir votre accord
door-link-expired = Bonjour { $name }, ce lien n’ouvre plus votre accord. Un lien ne fonctionne qu’un temps, pour que votre page reste privée.
door-link-fresh = Nous pouvons vous en envoyer un nouveau, à l’adresse que l’accord indique pour vous.
door-link-again = M’envoyer un nouveau lien
door-link-sent-title = Consultez vos e-mails
door-link-sent = Un nouveau lien est en route vers l’adresse que l’accord indique pour vous.
door-link-sent-nothing = Rien après quelques minutes ? Regardez dans les courriers indésirables, ou répondez au dernier e-mail reçu au sujet de cet accord.

## Où il en est

door-title = Votre accord de coaching avec { $other }
door-lede = Les engagements de chacun de vous. Rien n’est signé tant que le même texte n’est pas approuvé des deux côtés.
door-as-coach = coach
door-as-coachee = personne accompagnée
door-starts = prend effet le { $date }
door-step-read = lire et modifier ensemble
door-step-agreed = approuvé par vous, pas encore par { $other }
door-step-sign = signer
door-step-code = votre code
door-step-waiting = signé par vous, pas encore par { $other }
door-step-sealed = signé par les deux
door-mine-coach = Vous, coach
door-mine-coachee = Vous, personne accompagnée
door-theirs-coach = { $name }, votre coach
door-theirs-coachee = { $name }, que vous accompagnez
door-your-turn = à vous
door-not-agreed = pas encore approuvé
door-agrees = approuve ce texte
door-signed-paper = signé sur papier, à confirmer

# La langue qui fait foi.
door-binds-en = L’accord est en anglais, et c’est ce texte-là que vous signez.
door-binds-nl = L’accord est en néerlandais, et c’est ce texte-là que vous signez.
door-binds-fr = L’accord est en français, et c’est ce texte-là que vous signez.
door-binds-de = L’accord est en allemand, et c’est ce texte-là que vous signez.
# Dit ensuite, quand il y a une seconde langue.
door-second-en = Le document le donne aussi en anglais, à titre d’information.
door-second-nl = Le document le donne aussi en néerlandais, à titre d’information.
door-second-fr = Le document le donne aussi en français, à titre d’information.
door-second-de = Le document le donne aussi en allemand, à titre d’information.

door-next-answer =
    { $count ->
        [one] { $name } propose un changement
       *[other] { $name } propose { $count } changements
    }
door-next-answer-text = Acceptez, refusez en disant pourquoi, ou faites une contre-proposition. Dès qu’aucune proposition n’est plus en suspens, chacun peut approuver le texte.
door-next-answer-act =
    { $count ->
        [one] Voir la proposition
       *[other] Voir la première proposition
    }
door-next-waits = { $name } doit encore répondre
door-next-waits-text =
    { $count ->
        [one] Votre proposition n’a pas encore de réponse. Vous recevrez un e-mail quand { $name } aura répondu ; d’ici là, vous pouvez proposer d’autres changements ou retirer celui-ci.
       *[other] { $count } de vos propositions n’ont pas encore de réponse. Vous recevrez un e-mail quand { $name } aura répondu ; d’ici là, vous pouvez proposer d’autres changements ou retirer ceux-ci.
    }
door-next-agreed = Vous approuvez ce texte
door-next-agreed-text = C’est maintenant à { $name }. Si quelque chose change malgré tout, nous vous redemanderons votre avis.
door-next-you = { $name } approuve ce texte
door-next-you-text = C’est maintenant à vous. Lisez-le, et dites à la fin que vous l’approuvez, ou proposez ce que vous formuleriez autrement.
door-next-read = Lisez le texte, et changez ce que vous formuleriez autrement
door-next-read-text = Sous chaque ligne, vous pouvez proposer un changement ou faire une remarque, et { $name } peut faire de même. Tout vous convient ? Dites-le à la fin.
door-agreed-head = Ce texte est approuvé des deux côtés
door-agreed-text = Chacun de vous signe maintenant en bas de cette page, et pour soi uniquement. Vous pouvez encore proposer un changement ; { $name } et vous devrez alors approuver à nouveau le texte.
door-next-sign = { $name } a signé
door-next-sign-text = C’est maintenant à vous. La signature se fait en bas de cette page.
door-waiting-head = Vous avez signé
door-waiting-text = C’est maintenant à { $other }. Dès que les deux signatures sont là, chacun reçoit par e-mail le document scellé, et vous pourrez aussi le télécharger ici.
door-scan-waits = { $name } doit encore confirmer votre scan
door-scan-waits-text = Votre signature comptera quand { $name } aura confirmé que c’est bien ce que vous avez signé.
door-stamping-text = Le document n’attend plus que son horodatage. Dès qu’il l’a reçu, chacun de vous le reçoit par e-mail, et vous pourrez aussi le télécharger ici.
door-sealed-head = L’accord est signé des deux côtés
door-sealed-text = Le document a été scellé le { $at }. Gardez-le tel quel, et son cachet continuera de montrer que rien n’y a été modifié.
door-download = Télécharger le document
door-ended-head = L’accord prend fin : le dernier jour est le { $day }
door-ended-text = { $by } a mis fin à l’accord. Ce que vous avez signé ensemble reste à vous.
door-closed-declined =
    { $who ->
        [you] Vous avez refusé cette version
       *[other] { $by } a refusé cette version
    }
door-closed-withdrawn =
    { $who ->
        [you] Vous avez retiré votre signature
       *[other] { $by } a retiré sa signature
    }
door-closed-lapsed = Cette version n’a pas été signée à temps
door-closed-text = Elle a été close le { $at }, et personne ne peut plus la signer.
door-still-holds = Ce que vous avez signé ensemble auparavant reste valable.
door-former-head = Quelqu’un d’autre est maintenant le coach
door-former-text = Ce que vous avez signé avec { $name } reste à vous.

## Versions

door-version-number = version { $number }
version-kind-first = Version { $number }, la première
version-kind-amendment = Version { $number }, une modification
version-kind-replacement = Version { $number }, avec un nouveau coach
door-version-until = Jusqu’à ce que celle-ci soit signée des deux côtés, ce que vous avez signé avant reste en vigueur.
door-version-current = Lire ce qui est en vigueur
door-version-sealed = scellée le { $at }
door-version-pdf = Télécharger
door-versions = Les { $count } versions
door-difference = Ce qui change
door-difference-none = Pour l’instant, rien ne diffère de ce qui est en vigueur.

## Propositions et remarques

door-you = Vous
door-gone = retiré :
door-new = ajouté :
door-because = Motif : { $reason }
door-from = proposé par { $name }
door-from-you = proposé par vous
# Sur quoi porte un changement.
part-commitment = Un engagement
part-goal = Un objectif
part-clause = Une autre clause
part-one-on-one = La fréquence des tête-à-tête
part-reviews = Les dates des bilans
part-notice = Le préavis pour y mettre fin
door-clauses-head = Ce dont vous convenez par ailleurs
door-locked = Ceci reste tel quel. { $why }
door-required = Cette clause figure dans tous les accords : sa formulation peut changer, mais elle ne peut pas être retirée.

door-propose = Proposer un changement
door-propose-change = Proposer ceci
door-propose-add = Proposer cet ajout
door-propose-counter = Proposer ceci à la place
door-propose-strike = Proposer de le retirer
door-add-commitment = Proposer un autre engagement
door-add-goal = Proposer un objectif
door-add-clause = Proposer une autre clause
door-field-text-commitment = L’engagement
door-field-text-clause = Le texte
door-field-title-goal = L’objectif
door-field-title-clause = Le titre
door-field-reason = Pourquoi

door-you-propose-change = Vous proposez :
door-you-propose-counter = Vous proposez à la place :
door-you-propose-add = Vous proposez d’ajouter :
door-you-propose-strike = Vous proposez de retirer ceci :
door-proposes-change = { $name } propose :
door-proposes-counter = { $name } propose à la place :
door-proposes-add = { $name } propose d’ajouter :
door-proposes-strike = { $name } propose de retirer ceci :
door-not-answered = { $name } n’a pas encore répondu
door-answer-waits = En attente de votre réponse
door-overtaken = La ligne a changé depuis ; cette proposition ne compte donc plus.
door-answer-accept = Accepter
door-answer-decline = Refuser
door-answer-withdraw = Retirer
door-counter = Faire une contre-proposition
door-decline-reason = Pourquoi refuser ?
door-decline-act = Refuser cette proposition

door-comment = Faire une remarque
door-comment-whole = Faire une remarque sur l’ensemble
door-comment-label = Ce que vous voulez dire à { $name }
door-comment-act = Publier cette remarque
door-notes-head = Sur l’ensemble

door-settled =
    { $count ->
        [one] Une proposition traitée
       *[other] { $count } propositions traitées
    }
door-you-proposed-change = Vous avez proposé de changer « { $about } »
door-you-proposed-add = Vous avez proposé d’ajouter « { $about } »
door-you-proposed-strike = Vous avez proposé de retirer « { $about } »
door-proposed-change = { $name } a proposé de changer « { $about } »
door-proposed-add = { $name } a proposé d’ajouter « { $about } »
door-proposed-strike = { $name } a proposé de retirer « { $about } »
door-settled-accepted =
    { $who ->
        [you] vous avez accepté
       *[other] { $name } a accepté
    }
door-settled-declined =
    { $who ->
        [you] vous avez refusé
       *[other] { $name } a refusé
    }
door-settled-countered =
    { $who ->
        [you] vous avez fait une contre-proposition
       *[other] { $name } a fait une contre-proposition
    }
door-settled-withdrawn = retirée

## Approuver

door-agree-head = Approuvez-vous ce texte ?
door-agree-text = Approuver n’est pas encore signer. Quand { $name } aussi approuvera ce même texte, la signature s’ouvrira pour vous deux. Vous formuleriez une chose autrement ? Proposez-le d’abord.
door-agree-act = J’approuve ce texte
door-take-back = Je veux encore en parler avant d’approuver
door-ratings-head = À quel point adhérez-vous à chaque objectif ?
door-ratings-text = Répondez pour vous, de 1 à 5. { $name } fait de même. Chacun voit les réponses de l’autre dès que le texte est approuvé des deux côtés, et elles entrent dans le document.
door-rating-1 = à peine
door-rating-2 = un peu
door-rating-3 = moyennement
door-rating-4 = largement
door-rating-5 = pleinement
door-rating-mine = votre adhésion : { $rating } sur 5
door-rating-other = { $name } : { $rating } sur 5

## Signer

door-sign-head = Signez, pour vous uniquement
door-code-text = Pour vérifier que c’est bien vous, nous envoyons un code à six chiffres à { $email }. Il fonctionne pendant { $minutes } minutes.
door-code-act = M’envoyer un code
door-code-again = M’envoyer un nouveau code
door-code = Le code reçu par e-mail
door-code-hint = Six chiffres, envoyés à { $email }, valables { $minutes } minutes.
door-code-late = Pas d’e-mail, ou trop tard ?
door-sign-button = Signer

door-paper-choose = Je préfère signer sur papier
door-paper-text = Vous imprimez l’accord, vous le signez à la main et vous en déposez un scan ici. { $name } le confirme ensuite. Choisir le papier ne vous porte aucun préjudice.
door-paper-act = Signer sur papier
door-paper-head = Signer sur papier
door-paper-print = Imprimez l’accord.
door-paper-print-act = Ouvrir les pages à imprimer
door-paper-hand = Signez-le à la main, près de votre nom.
door-paper-upload = Numérisez ou photographiez toutes les pages, et déposez le fichier ici. { $name } le confirme ensuite.
door-scan = Votre scan
door-scan-hint = Un seul fichier : PDF, PNG ou JPEG.
door-scan-act = Déposer mon scan
door-scan-again = Déposer un autre scan
door-scan-refused = { $name } n’a pas confirmé votre scan. Motif : { $reason }
door-confirm-head = { $name } a signé sur papier
door-confirm-text = Regardez le scan. Si c’est bien ce texte, avec la signature apposée par { $name }, confirmez-le.
door-confirm-see = Voir le scan
door-confirm-act = Confirmer : { $name } a signé

act-refuse-head = Le scan pose un problème
act-refuse-text = { $name } lira pourquoi, et pourra en déposer un autre.
act-refuse-reason = Quel est le problème ?
act-refuse-act = Renvoyer le scan

## Ce qui peut encore être fait

door-else-head = Ce que vous pouvez encore faire
door-question-head = Poser une question
door-question-label = Votre question
door-question-hint = Elle va à la personne qui, chez { $organisation }, s’occupe de cet accord. { $name } ne la voit pas.
door-question-act = Envoyer ma question
door-questions = Ce que vous avez déjà demandé

act-amend-head = Ouvrir une nouvelle version
act-amend-text = { $name } et vous modifiez alors le texte, l’approuvez et le signez à nouveau. D’ici aux deux signatures, celui-ci reste en vigueur.
act-amend-reason = Pourquoi une nouvelle version ?
act-amend-act = Ouvrir une nouvelle version
act-decline-head = Refuser cette version
act-decline-text = Personne ne pourra plus la signer. { $name } et { $organisation } liront votre motif. Un changement suffirait-il pour vous ? Proposez-le plutôt.
act-decline-reason = Votre motif
act-decline-act = Refuser cette version
act-withdraw-head = Retirer ma signature
act-withdraw-text = C’est possible si { $name } n’a pas encore signé. Cette version est alors close. { $name } et { $organisation } liront votre motif.
act-withdraw-reason = Votre motif
act-withdraw-act = Retirer ma signature

door-end-head = Mettre fin à cet accord
door-end-text = Le mieux est d’en parler d’abord avec { $name }, mais vous pouvez aussi y mettre fin de votre côté.
door-end-on = Le dernier jour
door-end-notice =
    { $days ->
        [0] Vous n’avez convenu d’aucun préavis : cela peut donc être dès le { $earliest }.
        [one] Vous avez convenu d’un préavis d’un jour : ce sera donc au plus tôt le { $earliest }.
       *[other] Vous avez convenu d’un préavis de { $days } jours : ce sera donc au plus tôt le { $earliest }.
    }
door-end-reason = Votre motif
door-end-private = Garder ce motif entre { $name } et moi
door-end-private-hint = { $organisation } apprend que l’accord prend fin et quand, mais pas pourquoi.
door-end-act = Mettre fin à cet accord

door-facts-head = À propos de ce texte
door-sign-by = À signer avant le
door-sign-by-text = Passé ce délai, cette version devient caduque.
door-replaces = SHA-256 du texte qu’il remplace

## Les e-mails qui n’arrivent pas, les versions, et ce que font encore les membres

agreement-undelivered-head =
    { $count ->
        [one] Un e-mail n’est pas arrivé
       *[other] { $count } e-mails ne sont pas arrivés
    }
agreement-undelivered = L’e-mail destiné à { $name } ({ $kind }) n’a pas pu être remis ; { $name } n’en sait donc rien.
agreement-address-text = L’adresse est fausse ? Corrigez-la : les liens qui y ont été envoyés cessent de fonctionner, et { $name } reçoit une nouvelle invitation.
agreement-address = La bonne adresse pour { $name }
agreement-address-act = Corriger et renvoyer
agreement-send-again = Renvoyer à { $name }
agreement-open-agreed = Ont approuvé le texte
agreement-open-signed = Ont signé
agreement-open-nobody = Personne pour l’instant
agreement-open-proposals = Propositions
agreement-open-count =
    { $count ->
        [0] Aucune n’attend de réponse
        [one] Une attend une réponse
       *[other] { $count } attendent une réponse
    }
agreement-versions-head = Versions
version-state-open = ouverte
version-state-in-force = en vigueur
version-state-replaced = remplacée
version-state-declined = refusée
version-state-withdrawn = signature retirée
version-state-lapsed = non signée à temps
version-state-ended = abandonnée à la fin de l’accord
agreement-else-head = Ce que vous pouvez encore faire
agreement-amend-head = Ouvrir une nouvelle version
agreement-amend-text = Les deux parties reçoivent le texte à modifier, à approuver et à signer à nouveau. D’ici là, ce qu’elles ont signé reste en vigueur.
agreement-amend-reason = Pourquoi une nouvelle version ? Les deux parties liront ceci.
agreement-amend-act = Ouvrir une nouvelle version
agreement-replace-head = Changer de coach
agreement-replace-text = Le nouveau coach et { $coachee } lisent une nouvelle version, la modifient, l’approuvent et la signent. D’ici là, { $coach } reste coach.
agreement-replace-reason = Pourquoi ? Les deux parties liront ceci.
agreement-replace-act = Envoyer au nouveau coach
agreement-end-head = Mettre fin à cet accord
agreement-end-text = Les deux parties reçoivent un e-mail. Les bilans prévus après le dernier jour sont annulés.
agreement-end-on = Le dernier jour
agreement-end-on-hint = Si vous laissez ce champ vide, c’est le premier jour que permet le préavis convenu.
agreement-end-reason = Votre motif. Les deux parties liront ceci.
agreement-end-act = Mettre fin à cet accord
agreement-revoke-head = Désactiver tous les liens
agreement-revoke-text = Si un e-mail est tombé entre de mauvaises mains. Tous les liens envoyés jusqu’ici cessent de fonctionner, et toutes les pages ouvertes avec eux se ferment. Une nouvelle invitation apporte de nouveaux liens.
agreement-revoke-act = Désactiver tous les liens

## Les clauses par lesquelles commence chaque accord

clauses-title = Clauses types
clauses-lede = Ce que dit chaque nouvel accord en plus des engagements et des objectifs. Chaque langue a les siennes.
clauses-language = Langue des clauses
clauses-saved = Édition { $version }, enregistrée le { $at } par { $by }.
clauses-built-in = Ce sont les clauses fournies d’origine.
clauses-later = Ce que vous enregistrez vaut pour les accords envoyés à partir de ce moment-là.
clauses-placeholders = Des noms qui se remplissent d’eux-mêmes
clauses-placeholder-organisation = le nom de votre organisation
clauses-placeholder-coach = le nom du coach
clauses-placeholder-coachee = le nom de la personne accompagnée
clauses-placeholder-notice = le préavis en jours, tel que convenu
clauses-head = Les clauses
clauses-text = Videz le titre et le texte pour supprimer une clause. La dernière ligne est libre, pour une clause à vous.
clauses-number = Clause { $n }
clauses-new = Une clause à vous
clauses-clause-title = Titre
clauses-clause-text = Texte
clauses-required = Elle figure dans tous les accords
clauses-required-hint = Les deux parties peuvent la reformuler, mais pas la retirer.
clauses-locked = Sa formulation ne change pas
clauses-locked-hint = Pour les textes juridiques. Aucune des deux parties ne peut proposer de changement.
clauses-why = Pourquoi elle est verrouillée
clauses-save = Enregistrer ces clauses

## Ce qu’une organisation règle pour elle-même

settings-title = Paramètres
settings-lede = Ce qui vaut pour chaque accord envoyé à partir de maintenant.
settings-days-head = Liens et délai de signature
settings-link-days = Durée de validité d’un lien, en jours
settings-link-days-hint = Le lien d’un e-mail envoyé à un coach ou à une personne recrutée. De 1 à 90 jours ; il est toujours possible d’en demander un nouveau.
settings-sign-days = Délai de signature pour les deux parties, en jours
settings-sign-days-hint = Passé ce délai, un accord que les deux n’ont pas signé devient caduc. De 7 à 365 jours.
settings-send-head = Quand les e-mails arrivent
settings-send-text = Les rappels, les e-mails qui regroupent ce qui attend quelqu’un, et ceux qui annoncent une annulation ou une version caduque partent entre ces heures, là où se trouve leur destinataire. Les codes, les liens, les invitations et les exemplaires signés n’attendent jamais.
settings-send-from = À partir de quelle heure
settings-send-to = Jusqu’à quelle heure
settings-send-to-hint = Des heures pleines, de 0 à 23. Les rappels partent à la première des deux.
settings-save = Enregistrer ces paramètres
settings-holidays-head = Jours fériés
settings-holidays-text = Un bilan qui tombe un de ces jours, ou un week-end, passe au jour ouvré suivant au moment où son accord est envoyé. Un changement ici ne déplace aucune date de ce qui est déjà envoyé.
settings-holidays-none = Il n’y en a pas encore : les bilans n’évitent que les week-ends.
settings-holidays-year =
    { $count ->
        [one] { $year } : un jour férié
       *[other] { $year } : { $count } jours fériés
    }
settings-holidays-list = Tous les jours fériés
settings-holidays-list-hint = Un jour et son nom par ligne, comme 2026-12-25 Noël. Ce qui figure ici remplace la liste précédente.
settings-holidays-file = Ou un fichier d’agenda
settings-holidays-file-hint = Un fichier .ics de 1 Mo au plus ; ses événements d’une journée entière remplacent toute la liste, d’il y a un an à dans cinq ans.
settings-holidays-save = Enregistrer les jours fériés
holiday-unnamed = Jour férié
notice-holidays-saved = Les jours fériés sont enregistrés. Ce qui est déjà envoyé garde ses dates.
settings-clauses-head = Clauses types
settings-clauses-text = Les textes fixes par lesquels commence chaque accord : ce qu’est le coaching ici, ce qui reste entre les deux, comment cela prend fin.
settings-clauses-act = Lire et modifier les clauses
notice-settings-saved = Enregistré. Ce qui a été envoyé avant garde ses propres dates.
error-send-hour = Choisissez une heure pleine de { $least } à { $most }.
error-send-window = Choisissez une heure plus tardive : au moins { $least } heures après la première, le même jour.
error-holidays-line = Commencez la ligne { $line } par un jour, comme 2026-12-25, et mettez le nom ensuite.
error-holidays-name = Donnez au jour de la ligne { $line } un nom de 1 à 100 lettres, sans images ni signes particuliers.
error-holidays-event = Écrivez plutôt les jours de « { $name } » dans la liste : ce fichier ne permet pas de les déterminer.
error-holidays-rule = Écrivez plutôt les jours de « { $name } » dans la liste : seul ce qui revient un même jour chaque année peut être lu dans un fichier.
error-holidays-many = Limitez-vous à { $most } jours.
error-holidays-none = Choisissez un agenda avec des journées entières : celui-ci n’en contient aucune, d’il y a un an à dans cinq ans.
error-holidays-size = Choisissez une liste ou un agenda de { $most } Mo au plus ; celui-ci n’a pas été gardé.
error-holidays-unreadable = Choisissez un fichier d’agenda (.ics) ou une liste de jours en texte brut ; ce fichier n’est ni l’un ni l’autre.
error-link-days = Choisissez un nombre de jours de { $least } à { $most }.
error-sign-days = Choisissez un nombre de jours de { $least } à { $most }.
