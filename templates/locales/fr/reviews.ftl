# Les bilans : le jour, ce que répond chaque partie, ce que les deux en concluent, et les e-mails à leur sujet.

## Dans le texte convenu

document-review-added = Bilan supplémentaire { $n }
document-told = Si un bilan n’a toujours pas eu lieu une semaine après son jour, { $name } l’apprend, et n’apprend rien de ce que nous nous disons.

## Dans les listes

review-one-more = Un bilan supplémentaire
review-moved = déplacé
review-weekend = un week-end
review-weekend-said = Ce jour tombe un week-end.
review-list-head = Quand vous faites le bilan
review-differs = Depuis votre signature, des jours ont été déplacés, annulés ou ajoutés. Les jours indiqués en haut de cette page sont ceux qui comptent.
review-state-asks = { $name } propose un changement
review-state-asked = en attente : { $name }
review-state-held = a eu lieu
review-state-cancelled = annulé
review-state-both = vous pouvez en parler
review-state-overdue = n’a pas encore eu lieu
review-state-mine = vous avez répondu, { $name } pas encore
review-state-other = { $name } a répondu
review-answered-one = { $name } a répondu
review-answered-both = les deux ont répondu
reviews-overdue = N’ont pas encore eu lieu
reviews-cancelled = Annulés

## Un bilan, pour les membres

review-answers-head = Qui a répondu
review-answers-text = Leurs réponses restent entre les deux personnes.
review-own-door = Ici, vous êtes coach. Pour répondre, ou pour déplacer ce bilan, ouvrez votre page personnelle depuis votre e-mail.

## Un bilan, à la porte d’une partie

review-step-answer = répondre, chacun de son côté
review-step-talk = en parler, et noter ce que vous concluez
review-step-confirm = confirmer, des deux côtés
review-step-held = a eu lieu

review-early-head = Vous pourrez répondre à partir du { $date }
review-early-text = Un bilan commence par les réponses de chacun, pour soi. { $name } et vous ne voyez rien de ce que l’autre a écrit avant que les deux aient remis leurs réponses.
review-open-head = Répondez pour vous
review-open-text = { $name } répond aussi. Aucun de vous ne voit ce que l’autre a écrit avant que les deux aient remis leurs réponses. Vous avez jusqu’au { $date } inclus.
review-waiting-head = { $name } doit encore répondre
review-waiting-text = Vos réponses sont là. { $name } a jusqu’au { $date } inclus ; dès que toutes les réponses sont là, chacun les voit côte à côte.
review-over-head = Le temps de répondre est passé
review-over-text = Vous pouviez répondre jusqu’au { $date } inclus. Ce qu’un seul de vous a écrit reste caché à l’autre.
review-over-talk = Ce bilan peut encore avoir lieu : parlez avec { $name }, écrivez ci-dessous ce que vous avez conclu, puis confirmez-le des deux côtés.
review-both-head = Les deux ont répondu
review-both-text = Lisez les réponses côte à côte et parlez-en avec { $name }. Notez ensuite ensemble ce que vous concluez.
review-both-see = Voir les réponses côte à côte
review-confirm-head = Est-ce bien ce que vous avez conclu ?
review-confirm-text = Lisez-le, puis approuvez-le ou modifiez-le. Quand c’est approuvé des deux côtés, par vous et par { $name }, le bilan a eu lieu.
review-confirm-see = Voir les conclusions
review-confirmed-head = Vous approuvez les conclusions
review-confirmed-text = C’est maintenant à { $name }. Si quelque chose change malgré tout, nous vous redemanderons votre avis.
review-before-head = Avant votre arrivée
review-before-text = Quelqu’un d’autre a répondu pour ce bilan avant que vous preniez le relais. Ce qui s’est dit reste entre cette personne et { $name }.
review-before-talk = Vous pouvez encore le tenir : parlez-en avec { $name }, puis notez vos conclusions communes.
review-held-head = Ce bilan a eu lieu
review-held-text = Les deux parties ont approuvé les conclusions le { $at }.
review-held-act = Télécharger le compte rendu
review-held-talked = Les deux parties se sont parlé, sans que les deux aient répondu à l’avance.
review-held-shortened = Là où une phrase se termine par « … », elle figure en entier sur votre page.
review-cancelled-head = Ce bilan est annulé
review-cancelled-text = Aucun de vous n’a plus rien à faire pour lui.
review-answered-at = réponses remises le { $at }
review-not-answered = n’a pas répondu

review-next-reason = Nous avons choisi ce jour à notre dernier bilan.
review-next-move = Vous avez choisi une date pour le prochain bilan : le { $wished }. Il est encore prévu le { $date }.
review-next-add = Vous avez choisi une date pour le prochain bilan : le { $wished }. Aucun bilan n’est encore prévu ce jour-là.
review-next-act = Proposer ce jour à { $name }

## Les réponses

review-promises-head = Les engagements ont-ils été tenus ?
review-promises-text = Donnez à chaque engagement la note qui correspond à ce que vous avez vu : les vôtres, et ceux pris par { $name }.
review-question-own = Avez-vous tenu cet engagement ?
review-question-other = Selon vous, { $name } a tenu cet engagement ?
review-question-goal = Où en est cet objectif ?
review-anchor-promises-1 = non tenu
review-anchor-promises-5 = pleinement tenu
review-anchor-goals-1 = à peine commencé
review-anchor-goals-5 = atteint
review-words-promises = En une phrase
review-words-goals = En quelques mots
review-words-hint = Nécessaire pour un 1 ou un 2.
review-change-head = Ce qui devrait changer
review-change-label = Que changeriez-vous ?
review-change-hint = { $name } le lira quand les deux auront remis leurs réponses.
review-submit-text = Vous pouvez enregistrer aussi souvent que vous voulez, et personne d’autre ne le voit. Une fois remises, vos réponses ne changent plus, et { $name } les lit dès que toutes sont là.
review-save-act = Enregistrer pour l’instant
review-submit-act = Remettre mes réponses
review-own-head = Ce que vous avez répondu

## Côte à côte

review-both-title = Côte à côte
review-promised-mine = Vos engagements
review-promised = Les engagements pris par { $name }
review-score = { $score } sur 5
review-not-asked = pas demandé
review-apart = Vu différemment
review-apart-count =
    { $count ->
        [one] Vous voyez une chose différemment. Commencez par là.
       *[other] Vous voyez { $count } choses différemment. Commencez par là.
    }

## Ce que les deux concluent

review-outcome-head = Les conclusions
review-outcome-write = Noter ce que vous concluez
review-outcome-change = Modifier les conclusions
review-outcome-text = L’un de vous les écrit, et les deux les confirment. { $name } peut aussi les modifier ; après tout changement, c’est à confirmer de nouveau des deux côtés.
review-outcome-said = Ce que vous avez conclu
review-outcome-course = Que devient l’accord ?
review-course-keep = Le garder
review-course-amend = Le modifier
review-course-keep-said = L’accord reste tel quel.
review-course-amend-said = L’accord est à modifier.
review-outcome-next = Quand vous refaites le bilan
review-outcome-next-hint = Laissez ce champ vide si le prochain bilan peut rester où il est.
review-next-said = Le prochain bilan aura lieu le { $date }.
review-outcome-act = Enregistrer
review-action = Action { $n }
review-action-what = Ce qui sera fait
review-action-whose = Qui s’en charge
review-action-when = Pour quand
review-action-by = { $action }, pour le { $date }
review-whose-both = Les deux
review-written-mine = Écrit par vous le { $at }
review-written-other = Écrit par { $name } le { $at }
review-other-agrees = { $name } approuve

review-note-head = Un pense-bête pour vous
review-note-label = Ce que vous voulez retenir
review-note-hint = Personne d’autre que vous ne le verra jamais : il n’est montré ni à { $name }, ni à qui que ce soit chez { $organisation }, et n’entre dans aucun document.
review-note-act = Garder ce pense-bête

## Le jour

review-day-head = Le jour
review-move-head = Proposer un autre jour
review-move-text = { $name } reçoit un e-mail avec les deux jours et votre motif. Le bilan reste où il est jusqu’à l’acceptation.
review-move-act = Le proposer à { $name }
review-move-on = Le nouveau jour
review-move-reason = Pourquoi
review-cancel-head = Proposer de l’annuler
review-cancel-text = { $name } reçoit un e-mail avec votre motif. Le bilan reste prévu jusqu’à l’acceptation.
review-cancel-act = Le proposer à { $name }
review-add-head = Proposer un bilan supplémentaire
review-add-text = { $name } reçoit un e-mail avec le jour et votre motif, et peut accepter ou refuser.
review-add-on = Le jour
review-add-act = Le proposer à { $name }
review-asks-move-mine = Vous avez proposé de déplacer ce bilan du { $from } au { $on }.
review-asks-move = { $name } a proposé de déplacer ce bilan du { $from } au { $on }.
review-asks-cancel-mine = Vous avez proposé d’annuler ce bilan, prévu le { $from }.
review-asks-cancel = { $name } a proposé d’annuler ce bilan, prévu le { $from }.
review-asks-add-mine = Vous avez proposé un bilan supplémentaire le { $on }.
review-asks-add = { $name } a proposé un bilan supplémentaire le { $on }.
review-history = Ce qui a été proposé pour le jour
review-change-open = en attente de réponse
review-change-accepted = accepté
review-change-declined = refusé
review-change-withdrawn = retiré

## La personne avertie quand un bilan n’a pas lieu

agreement-told = Personne à prévenir si un bilan n’a pas lieu
agreement-told-name = Personne à prévenir si un bilan n’a pas lieu
agreement-told-hint = Une troisième personne, et seulement si les deux le veulent. Si un bilan n’a toujours pas eu lieu une semaine environ après son jour, cette personne l’apprend, et n’apprend rien d’autre. Si ce champ reste vide, personne n’est prévenu.
agreement-told-email = Son adresse e-mail

## Ce qui est dit après une action

notice-check-in-submitted = Vos réponses sont remises ; elles ne changeront plus.
notice-check-in-saved = Enregistré. Personne d’autre ne le voit ; remettez vos réponses quand elles vous conviennent.
notice-note-kept = Votre pense-bête est gardé. Personne d’autre que vous ne le voit.
notice-outcome-written = Enregistré. Reste à le confirmer, des deux côtés.
notice-review-held = C’est confirmé des deux côtés : ce bilan a eu lieu.
notice-move-asked = Votre proposition est en route vers l’autre partie.
notice-move-asked-weekend = Votre proposition est en route vers l’autre partie. Attention, ce jour tombe un week-end.
notice-change-accepted = Accepté. Chacun de vous reçoit un e-mail pour son agenda.

## Ce qu’il faut corriger

error-review-unsigned = Les bilans commencent quand l’accord est signé des deux côtés ; lisez et signez d’abord l’accord.
error-review-held = Ce bilan a eu lieu ; il ne change donc plus.
error-review-cancelled = Ce bilan est annulé, rien ne peut donc y changer ; vous pouvez en proposer un supplémentaire.
error-review-moved = Le jour de ce bilan a changé entre-temps ; voyez où il en est.
error-review-not-held = Il n’y a pas encore de compte rendu à télécharger ; confirmez d’abord, des deux côtés, ce que vous avez conclu.
error-check-in-submitted = Vos réponses ont déjà été remises ; elles ne changent donc plus.
error-check-in-early = Revenez le { $date } ; vous pourrez répondre à partir de ce jour.
error-check-in-over = Le temps de répondre est passé ; parlez-vous, et notez ensemble ce que vous avez conclu.
error-check-in-low = Dites en une phrase ce que vous avez vu ; une note basse le demande.
error-check-in-unknown = Ne répondez que sur ce que contient l’accord ; « { $key } » n’en fait pas partie.
error-outcome-early = Attendez que les deux aient répondu, ou que le délai soit passé ; notez ensuite ce que vous avez conclu.
error-outcome-none = Rien n’est encore noté ; écrivez d’abord ce que vous avez conclu.
error-outcome-moved = L’autre partie a modifié ceci pendant que vous écriviez ; lisez ci-dessus où cela en est, puis enregistrez votre version si elle vaut toujours.
error-outcome-course = Choisissez de garder l’accord ou de le modifier.
error-outcome-next = Choisissez un jour après aujourd’hui.
error-move-same = Il est déjà prévu ce jour-là ; choisissez-en un autre.
error-move-past = Choisissez aujourd’hui ou un jour plus tard.
error-move-end = L’accord prend fin le { $last } ; choisissez un jour au plus tard à cette date.
error-move-far = Choisissez un jour dans les { $years } ans.
error-change-answered = Cette proposition a déjà sa réponse ; voyez où en est le jour.
error-change-own = Vous ne pouvez pas répondre à votre propre proposition, mais vous pouvez la retirer.
error-change-late = Le jour proposé n’est plus possible ; refusez-le, ou proposez-en un autre.
error-changes-many = Cela fait beaucoup de propositions en un jour ; parlez-vous, et continuez demain.
error-told-side = Indiquez une autre personne que le coach ou la personne accompagnée, ou laissez ce champ vide.

## E-mails : un changement de bilan est demandé

letter-change-was = Prévu : { $was }
letter-change-on = Proposé : { $on }
letter-change-weekend = Attention, ce jour tombe un week-end.
letter-change-why = Vous recevez cet e-mail parce que vous faites ces bilans avec { $other }.
letter-move-asked-subject-move = { $other } aimerait déplacer votre bilan prévu le { $was }
letter-move-asked-subject-cancel = { $other } aimerait annuler votre bilan prévu le { $was }
letter-move-asked-subject-add = { $other } aimerait un bilan supplémentaire le { $on }
letter-move-asked-move = { $other } préférerait tenir un de vos bilans chez { $organisation } un autre jour.
letter-move-asked-cancel = { $other } propose d’annuler un de vos bilans chez { $organisation }.
letter-move-asked-add = { $other } propose un bilan supplémentaire avec vous chez { $organisation }.
letter-move-asked-answer = Rien ne change tant que vous n’acceptez pas. Sur votre page personnelle, vous pouvez accepter, refuser en disant pourquoi, ou proposer un autre jour à { $other } :

## E-mails : un changement est refusé, fait, ou un bilan s’ajoute

letter-move-declined-subject = { $other } a refusé votre proposition pour votre bilan
letter-move-declined-move = { $other } a refusé le nouveau jour que vous aviez proposé pour un bilan chez { $organisation }.
letter-move-declined-cancel = Vous aviez proposé d’annuler un bilan chez { $organisation } ; { $other } préfère le garder.
letter-move-declined-add = { $other } a refusé le bilan supplémentaire que vous aviez proposé chez { $organisation }.
letter-move-declined-stays = Tout reste donc comme avant. Sur votre page personnelle, vous pouvez proposer autre chose à { $other } :
letter-moved-subject = Déplacé : votre bilan avec { $other } a maintenant lieu le { $on }
letter-moved-intro = { $other } et vous avez convenu d’un autre jour pour ce bilan chez { $organisation } :
letter-moved-was = Il était prévu le { $was }
letter-moved-on = Il a maintenant lieu le { $on }
letter-moved-calendar = Cet e-mail le déplace dans votre agenda. Tout le reste est sur votre page personnelle :
letter-added-subject = Bilan supplémentaire avec { $other }, le { $on }
letter-added-intro = { $other } et vous avez convenu d’un bilan supplémentaire chez { $organisation } :
letter-added-calendar = Cet e-mail l’inscrit dans votre agenda. Tout le reste est sur votre page personnelle :
letter-cancelled-agreed = Vous avez convenu avec l’autre partie de l’annuler.

## E-mails : un bilan n’a pas eu lieu

letter-overdue-subject = N’a pas encore eu lieu : votre bilan du { $review_date } avec { $other }
letter-overdue-first = Le jour de ce bilan avec { $other } chez { $organisation } est passé, et rien n’indique que ce bilan a eu lieu. L’autre partie reçoit ce même e-mail :
letter-overdue-again = Une semaine plus tard, rien n’indique toujours que ce bilan avec { $other } chez { $organisation } a eu lieu. L’autre partie reçoit ce même e-mail :
letter-overdue-what = Vous vous êtes parlé ? Voyez alors ce qui manque encore : vos réponses, vos conclusions communes, ou une confirmation. Sinon, parlez-vous malgré tout, proposez un autre jour, ou proposez de l’annuler. Tout se fait sur votre page personnelle :
letter-overdue-told-next = S’il n’a pas eu lieu d’ici une semaine, { $name } l’apprendra, comme vous en avez convenu : cela seulement, et rien de ce que vous vous dites.
letter-overdue-told = Comme vous en avez convenu, { $name } apprend maintenant qu’il n’a pas eu lieu : cela seulement, et rien de ce que vous vous dites.
letter-overdue-why = Vous recevez cet e-mail parce que vous avez convenu de ce bilan avec { $other }.
letter-overdue-named-subject = N’a pas eu lieu : le bilan du { $review_date } entre { $coach } et { $coachee }
letter-overdue-named = { $coach } et { $coachee }, chez { $organisation }, avaient convenu d’un bilan, et il n’a pas eu lieu :
letter-overdue-named-what = Les deux personnes ont été prévenues, deux fois, dans les mêmes termes. Ce qu’elles se disent reste entre elles ; cet e-mail ne dit donc rien de plus.
letter-overdue-named-why = Vous recevez cet e-mail parce que l’accord entre { $coach } et { $coachee } vous désigne comme la personne avertie quand un bilan n’a pas lieu.

## Les noms des types d’e-mail

letter-kind-move-asked = Changement de bilan demandé
letter-kind-move-declined = Changement de bilan refusé
letter-kind-moved = Bilan déplacé
letter-kind-added = Bilan supplémentaire
letter-kind-overdue = Bilan qui n’a pas eu lieu

## L’exemple

example-review-kept-coach = Chaque semaine, même les plus chargées.
example-review-kept-coachee = La plupart des semaines ; deux fois, cela a sauté.
example-review-change = Placer les échanges difficiles en début de semaine.
example-review-concluded = Nous voulons garder ce rythme, d’un côté comme de l’autre, et dire plus tôt quand une semaine est trop pleine.
example-review-action = Bloquer l’heure dans les deux agendas pour le trimestre à venir

## Son propre agenda

calendar-name = Bilans chez { $organisation }
calendar-head = Votre agenda
calendar-text = Abonnez votre agenda à cette adresse une fois, et il montre tous vos bilans au bon jour : tout ce qui est déplacé, ajouté ou annulé suit de lui-même.
calendar-own = L’adresse n’est qu’à vous : qui la possède voit quand vous faites le bilan, et avec qui. Ne la transmettez donc pas.
calendar-subscribe = S’abonner
calendar-copy = Copier l’adresse
calendar-renew = Créer une nouvelle adresse
calendar-renew-text = L’adresse ci-dessus cesse alors de fonctionner partout. Abonnez ensuite votre agenda à la nouvelle.
calendar-none = Créez une adresse à laquelle votre agenda peut s’abonner : il montrera tous vos bilans, chacun au bon jour.
calendar-make = Créer une adresse
notice-calendar = Votre agenda a une nouvelle adresse. Celle que vous aviez éventuellement avant ne fonctionne plus.
error-calendar-link = Il n’y a pas d’agenda à cette adresse. Vous trouverez la vôtre sur votre page personnelle, derrière le lien de votre dernier e-mail.
error-calendar-stopped = Cette adresse d’agenda a été arrêtée. Vous trouverez celle qui fonctionne sur votre page personnelle, derrière le lien de votre dernier e-mail.
