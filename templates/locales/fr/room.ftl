# L’espace d’entretien : la planification, ses lettres, le guide pendant l’entretien avec les notes, et la page du coach.

## La planification

room-plan = La planification
room-live = Guide pendant l’entretien
room-open = Ouvrir le guide
room-when = { $date } à { $time } ({ $zone })
room-round-number =
    { $number ->
        [1] Premier entretien
       *[other] Entretien { $number }
    }
room-round = Nom de ce tour
room-round-hint = S’il y en a plusieurs, par exemple « Rencontre avec l’équipe ». Il figure dans les lettres et les agendas.
room-place = Lieu
room-place-hint = Une salle et son adresse, ou le lien d’une visioconférence.
room-tell = Écrire à la personne candidate
room-tell-hint = Elle lit à l’avance ce que le coach promet, ce que nous demandons en retour, comment se déroule l’entretien et qui elle rencontrera. Ensuite, elle est prévenue de chaque changement.
room-people = Qui participe, et quelle heure il est pour chacun
room-person-coach = Mène l’entretien et serait le coach
room-person-interviewer = Mène l’entretien
room-person-candidate = Personne candidate
room-told = Personne candidate
room-told-since = Informée par lettre depuis le { $at }
room-told-not = Pas informée par lettre
room-change = Modifier la planification
room-change-text = Toutes les personnes concernées reçoivent une lettre et leur agenda suit. Le guide reste tel quel.
room-change-act = Enregistrer et prévenir tout le monde
room-call-off = Annuler cet entretien
room-call-off-text = Il disparaît de l’agenda de toutes les personnes invitées, qui reçoivent une lettre. C’est définitif ; si vous souhaitez quand même vous rencontrer, planifiez un autre entretien.
room-call-off-act = Annuler l’entretien
room-called-off = Cet entretien a été annulé le { $at }.
room-state-off = Annulé

notice-room-changed = La planification est enregistrée. Les personnes concernées reçoivent une lettre.
notice-room-called-off = L’entretien est annulé. Les personnes invitées reçoivent une lettre.

room-error-tell-date = Indiquez d’abord une date et une heure : la lettre à la personne candidate les mentionne.
room-error-no-date = Indiquez une autre date et une autre heure, ou annulez l’entretien ci-dessous.
room-error-past = Choisissez une date et une heure à venir.
room-error-nobody = Choisissez au moins une personne pour mener l’entretien.
room-error-card-in = Gardez toutes les personnes dont la grille d’évaluation est remise.
room-error-over = Toutes les grilles d’évaluation sont remises : la planification de cet entretien ne change plus.
room-error-off = Cet entretien a été annulé ; planifiez-en un autre sur la page de la personne candidate.

## Lettres aux personnes qui mènent l’entretien

letter-kind-interview = Entretien planifié
letter-kind-interview-changed = Entretien modifié
letter-kind-interview-off = Entretien annulé
letter-kind-outline = À la personne candidate : à quoi s’attendre
letter-kind-outline-changed = À la personne candidate : entretien modifié
letter-kind-outline-off = À la personne candidate : entretien annulé

room-calendar = { $about } : { $round } ({ $opening })
room-letter-place = Lieu : { $place }
room-letter-with = Avec { $names }
room-letter-interview-subject = Entretien avec { $candidate } le { $day }
room-letter-interview-intro = Vous allez mener un entretien avec { $candidate } pour le poste « { $opening } ».
room-letter-interview-changed-subject = Modifié : votre entretien avec { $candidate } le { $day }
room-letter-interview-changed-intro = Votre entretien avec { $candidate } pour le poste « { $opening } » a été modifié. Voici ce qui est prévu à présent :
room-letter-calendar = Cette lettre contient un rendez-vous pour votre agenda. Il reste à jour si quelque chose change.
room-letter-script = Lisez le guide une fois avant la rencontre. Pendant l’entretien, il vous mène d’une étape à l’autre, surveille le temps et enregistre vos notes au fil de la frappe.
room-letter-act = Ouvrir le guide
room-letter-why = Vous recevez cette lettre parce que vous menez un entretien pour le poste « { $opening } ». Si l’heure ne vous convient pas, répondez à cette lettre.
room-letter-interview-off-subject = Annulé pour vous : entretien avec { $candidate } le { $day }
room-letter-off-off = Votre entretien avec { $candidate } pour le poste « { $opening } » n’aura pas lieu :
room-letter-off-taken = Votre présence à l’entretien avec { $candidate } pour le poste « { $opening } » n’est plus nécessaire. Les autres le mèneront sans vous :
room-letter-off-calendar = Cette lettre le retire de votre agenda.
room-letter-off-why = Vous recevez cette lettre parce que cet entretien figurait dans votre agenda.

## Lettres à la personne candidate

room-letter-outline-subject = Votre entretien chez { $organisation } le { $day } : à quoi vous attendre
room-letter-outline-intro = Nous nous réjouissons de vous rencontrer pour parler du poste « { $opening } » chez { $organisation }. Voici comment cela se passera, pour que rien ne vous prenne au dépourvu.
room-letter-outline-changed-subject = Modifié : votre entretien chez { $organisation } le { $day }
room-letter-outline-changed-intro = Votre entretien pour le poste « { $opening } » chez { $organisation } a été modifié. Voici ce qui est prévu à présent :
room-letter-outline-off-subject = Annulé : votre entretien chez { $organisation } le { $day }
room-letter-outline-off-intro = Votre entretien pour le poste « { $opening } » chez { $organisation } n’aura pas lieu :
room-letter-outline-off-answer = Si vous souhaitez savoir ce qui suit, répondez à cette lettre : quelqu’un vous lira.
room-outline-with = Vous rencontrerez { $names }
room-outline-sides = Deux côtés, annoncés dès le départ
room-outline-sides-text = Ici, le coaching se fait à deux. Si vous nous rejoignez, votre coach et vous signerez des engagements comme ceux-ci. Pendant l’entretien, vous pourrez poser toutes vos questions sur notre côté.
room-outline-shape = Comment se déroule l’entretien
room-outline-shape-sides = Nous vous présentons les deux côtés.
room-outline-shape-questions =
    { $count ->
        [one] Nous vous posons une question sur votre façon de travailler, en vous laissant le temps de réfléchir.
       *[other] Nous vous posons { $count } questions sur votre façon de travailler, en vous laissant le temps de réfléchir.
    }
room-outline-shape-exercise = Nous faisons ensemble un court exercice. Vous expliquez un sujet que vous connaissez bien, vous dites comment cela s’est passé, vous recevez un seul conseil de coaching et vous recommencez. La qualité du premier essai ne compte pas ; ce que vous faites du conseil, oui. Il n’y a rien à préparer.
room-outline-shape-yours = Vous nous demandez ce que vous voulez savoir avant de croire à nos engagements. Les questions embarrassantes sont les bienvenues.
room-outline-shape-next = Nous vous disons ce qui suit, et pour quand.
room-outline-same = Toutes les personnes qui postulent reçoivent les mêmes questions, dans le même ordre. Chacun de nous note d’abord son propre avis ; nous ne comparons qu’ensuite.
room-outline-notes = Nous prenons des notes pendant l’entretien. Elles portent sur vous : vous pouvez nous en demander une copie.
room-outline-answer = Si l’heure ne vous convient pas, ou si vous avez besoin de quelque chose pour être au mieux, répondez à cette lettre. Quelqu’un vous lira.
room-outline-why = Vous recevez cette lettre parce que vous avez postulé pour le poste « { $opening } » chez { $organisation }.

## Le guide pendant l’entretien

room-back = Retour
room-next = Suite : { $title }
room-next-card = Vers votre grille d’évaluation
room-whole = Le guide complet et la grille d’évaluation
room-yours = Vos notes sont enregistrées au fil de la frappe. Jusqu’au débriefing, personne d’autre ne peut les lire.
room-saving = Enregistrement …
room-saved = Enregistré à { $time }.
room-offline = Pas de connexion. Vos notes sont gardées sur cet appareil et seront enregistrées dès son retour.
room-signed-out = Votre session est fermée. Vos notes sont gardées sur cet appareil : reconnectez-vous dans un autre onglet et continuez ici.
room-stale = Cette page est ouverte depuis trop longtemps. Vos notes sont gardées sur cet appareil : rechargez la page et elles seront enregistrées.
room-closed = Les notes ne peuvent plus être modifiées ici. Ce que vous avez saisi est gardé sur cet appareil.

room-clock-step = Cette étape : { $spent } sur { $minutes } min
room-clock-all = En tout : { $spent } sur { $minutes } min
room-clock-over = { $spent }, au-delà des { $minutes } min
room-clock-start = Lancer le chronomètre
room-clock-pause = Mettre le chronomètre en pause
room-clock-reset = Remettre à zéro

room-note-opening = Ce qui a été dit ou demandé sur les deux côtés
room-note-exercise-1 = Le premier essai, et le moment que vous allez reprendre
room-note-exercise-2 = Ce que la personne a remarqué elle-même
room-note-exercise-took-in = Comment elle a accueilli le conseil
room-note-exercise-used = Ce qui a changé la deuxième fois
room-note-questions = Ce qui a été demandé, et la réponse donnée
room-note-close = Ce qui a été convenu, et pour quand

room-kept =
    { $count ->
        [one] Une autre version de cette note
       *[other] { $count } autres versions de cette note
    }
room-kept-text = Écrites dans un autre onglet alors qu’une modification plus récente arrivait. Personne d’autre ne les voit.
room-take-back = Reprendre cette version
notice-room-kept = Cette note avait aussi été écrite dans un autre onglet. La modification la plus récente est retenue ; l’autre version est gardée sous la note.
notice-room-taken-back = Cette version est maintenant la note ; la précédente est gardée.
room-error-place = Choisissez un endroit qui figure dans ce guide, par exemple opening, questions ou close.
room-error-kept-gone = Cette version est déjà la note ; rechargez la page pour la voir.
room-error-notes-wait = Les notes de tous se lisent une fois le débriefing ouvert.

room-keys = Touches
room-keys-on = Utiliser ces touches
room-key-next-sign = → ou N
room-key-next = Suite
room-key-back-sign = ← ou P
room-key-back = Retour
room-key-note-sign = E
room-key-note = Écrire une note
room-key-leave-sign = Échap
room-key-leave = Quitter la note
room-key-save-sign = Ctrl + Entrée
room-key-save = Enregistrer la note et continuer
room-key-score-sign = 1 à 5
room-key-score = Noter sur l’échelle
room-key-clock-sign = S
room-key-clock = Lancer le chronomètre ou le mettre en pause

room-notes-all = Les notes de tous
room-notes-lede = Ce que chacun a noté, étape par étape. Ce sont des données personnelles de la personne candidate : elles font partie de son export.
room-notes-none = Personne n’a pris de notes pendant cet entretien.

## La page du coach

brief-title = Avant de coacher : une page
brief-lede-interview = À lire avant de rencontrer { $candidate }. Trois minutes suffisent.
brief-lede-review = À lire avant votre bilan avec { $other }. Trois minutes suffisent.
brief-promises-interview = Vos engagements de coach
brief-promises-review = Vos engagements envers { $other }
brief-feedback = Un seul retour, précis
brief-feedback-text = Un point, on peut en faire quelque chose ; cinq, on ne fait que les entendre. Choisissez ce qui peut changer bientôt.
brief-feedback-1 = Nommez le moment : ce qui a été dit ou fait, et quand.
brief-feedback-2 = Dites l’effet produit : sur vous, sur le travail ou sur quelqu’un d’autre.
brief-feedback-3 = Proposez une chose à essayer la prochaine fois.
brief-feedback-4 = Demandez ce que la personne en pense, et attendez la réponse.
brief-asks-interview = Ce que { $candidate } peut vous demander
brief-asks-review = Ce que nous demandons à { $other } à votre sujet
brief-asks-text = Répondez par un fait réel, même quand cela s’est mal passé. Si vous ne savez pas, dites-le, et dites pour quand vous saurez.
brief-page = La même chose sur une page, à garder près de vous :
brief-reminder = Une page à lire avant votre bilan avec { $other } : vos engagements, la façon de donner un seul retour précis, et ce que nous demandons à { $other } à votre sujet.
brief-reminder-act = Lire la page
brief-review-act = Ouvrir le bilan
