# Les e-mails qu’envoie coachpact. Chaque valeur est un paragraphe sur une ligne ; les modèles ajoutent les lignes vides.

## Commun à tous les e-mails

# Le code BCP 47 de la langue de ce fichier, pour l’attribut lang.
letter-language = fr
letter-greeting = Bonjour { $recipient },
letter-closing = Cordialement,
letter-footer = { $organisation } envoie cet e-mail avec Coachpact, son service pour les accords de coaching ({ $base_url }).
letter-button-fallback = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
letter-private = Ce lien ne sert qu’à vous : personne d’autre ne le voit jamais, ni { $other }, ni qui que ce soit chez { $organisation }. Merci de ne pas transférer cet e-mail.

letter-page-act = Ouvrir votre page
letter-member-act = Ouvrir l’accord
letter-reason = Motif indiqué : { $reason }
letter-sign-by = À signer avant le { $sign_by } ; passé ce délai, cette version devient caduque.
letter-party-why = Vous recevez cet e-mail en raison de votre accord de coaching avec { $other }. Une question ? Répondez à cet e-mail, et la personne qui s’occupe de votre accord la lira.
letter-member-why = Vous recevez cet e-mail parce que vous vous occupez de cet accord.

## Connexion : un membre a demandé un lien

letter-sign-in-subject = Votre lien de connexion chez { $organisation }
letter-sign-in-intro = Vous avez demandé à { $organisation } un lien pour vous connecter à Coachpact.
letter-sign-in-open = Ce lien vous connecte une seule fois, jusqu’à { $minutes } minutes après votre demande :
letter-sign-in-act = Se connecter
letter-sign-in-private = Ce lien ne sert qu’à vous : personne d’autre ne le voit jamais, pas même chez { $organisation }. Merci de ne pas transférer cet e-mail.
letter-sign-in-why = Cette demande ne vient pas de vous ? Vous n’avez rien à faire : sans le lien, personne n’entre.

## Invitation : lire et signer l’accord

letter-invitation-subject = Votre accord de coaching avec { $other } vous attend
letter-invitation-intro = { $sender } a rédigé un accord de coaching entre vous et { $other } chez { $organisation }. Il prend effet le { $start_date }.
letter-invitation-intro-own = Vous avez rédigé un accord de coaching entre vous et { $other } chez { $organisation }. Il prend effet le { $start_date }.
letter-invitation-intro-amendment = Une nouvelle version de votre accord de coaching avec { $other } chez { $organisation } est ouverte : à vous deux de la lire, de la modifier, de l’approuver et de la signer à nouveau.
letter-invitation-intro-replacement =
    { $side ->
        [coach] Chez { $organisation }, c’est vous qui allez accompagner { $other }. L’accord de coaching est prêt : à vous deux de le lire, de le modifier, de l’approuver et de le signer.
       *[coachee] { $other } va vous accompagner comme coach chez { $organisation }. Une nouvelle version de votre accord de coaching est prête : à vous deux de la lire, de la modifier, de l’approuver et de la signer.
    }
letter-invitation-side =
    { $side ->
        [coach] Vous y êtes coach. L’accord dit à quoi vous vous engagez envers { $other }, à quoi { $other } s’engage envers vous, quels objectifs vous fixez ensemble et quand vous en faites le bilan.
       *[coachee] Vous y êtes la personne accompagnée. L’accord dit à quoi { $other } s’engage envers vous, à quoi vous vous engagez envers { $other }, quels objectifs vous fixez ensemble et quand vous en faites le bilan.
    }
letter-invitation-what = Prenez un moment au calme pour le lire. Si vous préférez une autre formulation, proposez-la sur la page : { $other } peut l’accepter, la refuser ou en proposer une autre, et vous pouvez faire de même. Rien n’est signé tant que le même texte n’est pas approuvé des deux côtés, et chacun ne signe que pour soi.
letter-invitation-open = Voici votre lien personnel vers l’accord. Il fonctionne jusqu’au { $expires } :
letter-invitation-act = Lire l’accord
letter-invitation-private = Ce lien ne sert qu’à vous : { $sender }, à l’origine de cet envoi, ne le voit jamais, et personne d’autre non plus. Avant la signature, un code à usage unique arrive à cette même adresse. Merci de ne pas transférer cet e-mail.
letter-invitation-private-own = Ce lien ne sert qu’à vous : personne d’autre ne le voit jamais, et { $other } reçoit un lien personnel aussi. Avant la signature, un code à usage unique arrive à cette même adresse. Merci de ne pas transférer cet e-mail.
letter-invitation-paper = Vous préférez signer sur papier ? Vous pourrez le choisir sur la page au moment de signer.
letter-invitation-why =
    { $side ->
        [coach] Vous recevez cet e-mail parce que l’accord vous désigne comme coach. Si vous avez une question, répondez à cet e-mail : quelqu’un chez { $organisation } la lira.
       *[coachee] Vous recevez cet e-mail parce que l’accord vous désigne comme la personne accompagnée. Si vous avez une question, répondez à cet e-mail : quelqu’un chez { $organisation } la lira.
    }

## Code : le code à usage unique avant de signer

letter-code-subject = Votre code pour signer, valable { $minutes } minutes
letter-code-intro = Vous allez signer votre accord de coaching avec { $other } chez { $organisation }. Saisissez ce code sur la page où vous l’avez demandé :
letter-code-valid = Le code fonctionne une seule fois, jusqu’à { $minutes } minutes après votre demande.
letter-code-private = Ne transmettez jamais ce code, ni à { $other }, ni à qui que ce soit chez { $organisation }. Personne de bien intentionné ne vous le demandera.
letter-code-why = Vous n’avez pas demandé de code ? Ne l’utilisez pas, et répondez à cet e-mail pour prévenir { $organisation } : quelqu’un d’autre a peut-être ouvert votre lien.

## Exemplaire signé : les deux ont signé

letter-signed-copy-subject = Signé : votre accord de coaching avec { $other }
letter-signed-copy-intro = { $other } et vous avez signé votre accord de coaching chez { $organisation }. La dernière signature date du { $signed_at }.
letter-signed-copy-attached = Deux fichiers accompagnent cet e-mail : l’accord, en PDF scellé, et reviews.ics, qui inscrit les dates des bilans dans votre agenda quand vous l’ouvrez.
letter-signed-copy-keep = Gardez le PDF exactement tel quel. Le cachet apposé par { $organisation } montre si quelque chose y a été modifié par la suite.
letter-signed-copy-reviews = Quand vous faites le bilan ensemble
letter-review-passed = { $label } (déjà passé)
letter-signed-copy-between = Entre-temps
letter-signed-copy-reminders = Avant chaque bilan, vous recevez un rappel, une semaine à l’avance puis la veille.
letter-signed-copy-calendar = Les dates peuvent changer. Abonnez votre agenda à cette adresse, et tous vos bilans y resteront au bon jour. L’adresse n’est qu’à vous :
letter-signed-copy-open = Sur votre page personnelle, vous pouvez relire l’accord :
letter-signed-copy-act = Ouvrir l’accord
letter-signed-copy-why = Vous recevez cet e-mail parce que vous avez signé cet accord. { $other } reçoit aussi un e-mail et un exemplaire.

## Modifié : les deux ont signé une nouvelle version

letter-amended-subject = Signé : la version { $version } de votre accord de coaching avec { $other }
letter-amended-intro = { $other } et vous avez signé la version { $version } de votre accord de coaching chez { $organisation }. La dernière signature date du { $signed_at }.
letter-amended-replaces = Elle remplace la version scellée le { $replaced }, et c’est elle qui vaut désormais. Les dates ci-dessous remplacent les précédentes.

## Proposition : les nouveautés pendant que les deux travaillent sur le texte

letter-proposal-subject = Votre accord de coaching avec { $other } : il y a du nouveau
letter-proposal-intro = Voici ce qu’il y a de nouveau dans votre accord de coaching avec { $other } chez { $organisation } :
letter-proposal-open = Vous pouvez le lire et y répondre sur votre page personnelle :
letter-proposal-why = Vous recevez cet e-mail parce que vous travaillez sur cet accord avec { $other }. Les nouveautés sont regroupées : il part un e-mail de ce genre par heure au plus.

letter-proposal-to-answer =
    { $count ->
        [one] { $other } propose un changement, qui attend votre réponse.
       *[other] { $other } propose { $count } changements, qui attendent votre réponse.
    }
letter-proposal-answered =
    { $count ->
        [one] { $other } a répondu à une de vos propositions.
       *[other] { $other } a répondu à { $count } de vos propositions.
    }
letter-proposal-comments =
    { $count ->
        [one] { $other } a fait une remarque sur le texte.
       *[other] { $other } a fait { $count } remarques sur le texte.
    }
letter-proposal-agreed = { $other } approuve le texte tel qu’il est. C’est maintenant à vous.
letter-proposal-sign = Le même texte est approuvé des deux côtés : vous pouvez donc le signer.
letter-proposal-opened = Une nouvelle version de l’accord est ouverte, à lire et à modifier.
letter-proposal-scan = { $other } a signé sur papier. Merci de regarder le scan et de le confirmer.

## Refusé, retiré, caduc : une version n’a pas abouti

letter-closed-after = Personne ne peut plus signer cette version. Si les deux parties en ont signé une auparavant, celle-là reste en vigueur.
letter-closed-open = Vous pouvez tout relire sur votre page personnelle, et si vous voulez réessayer, parlez avec { $other } :
letter-closed-member = Si les deux parties veulent réessayer, ouvrez une nouvelle version pour elles :
letter-declined-subject = { $by } a refusé votre accord de coaching
letter-declined-subject-member = Refusé : l’accord de coaching entre { $pair }
letter-declined-intro = { $by } a refusé la version de votre accord de coaching chez { $organisation } sur laquelle vous travailliez ensemble.
letter-declined-member = { $by } a refusé la version en préparation de l’accord de coaching entre { $pair }.
letter-withdrawn-subject = { $by } a retiré sa signature
letter-withdrawn-subject-member = Signature retirée : l’accord de coaching entre { $pair }
letter-withdrawn-intro = { $by } avait signé la version de votre accord de coaching chez { $organisation } qui attendait votre signature, et vient de retirer la sienne.
letter-withdrawn-member = { $by } avait signé la version ouverte de l’accord de coaching entre { $pair }, et vient de retirer cette signature.
letter-lapsed-subject = Votre accord de coaching avec { $other } n’a pas été signé à temps
letter-lapsed-subject-member = Pas signé à temps : l’accord de coaching entre { $pair }
letter-lapsed-intro = Votre accord de coaching avec { $other } chez { $organisation } était à signer avant le { $sign_by }. À cette date, il manquait au moins une signature ; cette version est donc devenue caduque.
letter-lapsed-member = L’accord de coaching entre { $pair } était à signer avant le { $sign_by }. À cette date, il manquait au moins une signature ; cette version est donc devenue caduque.

## Fin, remplacement : l’accord est terminé

letter-ended-subject = Votre accord de coaching avec { $other } prend fin le { $on }
letter-ended-subject-member = Fin notifiée : l’accord de coaching entre { $pair }
letter-ended-mine = Vous avez mis fin à votre accord de coaching avec { $other } chez { $organisation }. Son dernier jour est le { $on }.
letter-ended-other = { $other } a mis fin à l’accord de coaching qui vous lie chez { $organisation }. Son dernier jour est le { $on }.
letter-ended-organisation = { $by } a mis fin à votre accord de coaching avec { $other }. Son dernier jour est le { $on }.
letter-ended-member = { $by } a mis fin à l’accord de coaching entre { $pair }. Son dernier jour est le { $on }.
letter-ended-between = Le motif reste entre les deux parties.
letter-ended-after = Jusqu’à ce jour, tout reste valable comme cela a été signé. Les bilans prévus après sont annulés.
letter-ended-keep = Ce que vous avez signé reste à vous. Vous le trouvez sur votre page personnelle :
letter-replaced-subject = { $other } a maintenant un autre coach
letter-replaced-intro = { $new_coach } accompagne maintenant { $other } comme coach chez { $organisation }. La nouvelle version de l’accord a été scellée le { $on }, et la vôtre a pris fin à ce moment-là.
letter-replaced-after = Merci pour tout ce que vous avez apporté à { $other }. Les bilans encore à venir ne sont plus les vôtres.

## Lien : une partie en a demandé un nouveau

letter-link-subject = Votre nouveau lien vers l’accord de coaching avec { $other }
letter-link-intro = Vous avez demandé un nouveau lien vers votre accord de coaching avec { $other } chez { $organisation }.
letter-link-open = Voici votre lien personnel. Il fonctionne jusqu’au { $expires } :
letter-link-why = Cette demande ne vient pas de vous ? Vous n’avez rien à faire : le lien n’arrive qu’à vous.

## Annulé : un bilan n’aura pas lieu

letter-cancelled-subject = Annulé : votre bilan du { $review_date } avec { $other }
letter-cancelled-intro = Ce bilan avec { $other } chez { $organisation } n’aura pas lieu :
letter-cancelled-ended = À cette date, l’accord aura pris fin.
letter-cancelled-amended = Il ne figure plus dans la nouvelle version que vous avez signée avec l’autre partie.
letter-cancelled-calendar = Cet e-mail le retire de votre agenda. Tout le reste est sur votre page personnelle :
letter-cancelled-why = Vous recevez cet e-mail parce que vous aviez reçu une invitation à ce bilan.

## Question : d’une partie à la personne qui s’occupe de l’accord

letter-question-subject = { $asker } a une question
letter-question-intro = { $asker } a une question sur l’accord de coaching entre { $pair } :
letter-question-answer = Répondez à cet e-mail, et votre réponse ira uniquement à { $asker }. L’autre partie ne voit pas cette question.

## Rappels : une semaine et un jour avant un bilan

letter-reminder-week-subject = Bientôt : votre bilan du { $review_date } avec { $other }
letter-reminder-day-subject = Rappel : votre bilan du { $review_date } avec { $other }
letter-reminder-week-intro = Votre prochain bilan avec { $other } chez { $organisation } approche.
letter-reminder-day-intro = Votre bilan avec { $other } chez { $organisation } a lieu très bientôt.
letter-reminder-when = { $review_date } (fuseau horaire { $zone })
letter-reminder-week-prepare = Prenez un quart d’heure au calme avant. Pour chaque engagement ci-dessous, cherchez un moment où il a été tenu et un autre où cela aurait pu aller mieux, de votre côté autant que pour { $other }.
letter-reminder-day-prepare = Relisez les engagements ci-dessous, et choisissez une chose à garder et une chose que vous aimeriez changer. Le bilan sera ainsi préparé des deux côtés.
letter-reminder-mine = Vos engagements envers { $other }
letter-reminder-theirs = Les engagements pris envers vous par { $other }
letter-reminder-open = Sur votre page personnelle, vous répondez pour ce bilan, et vous retrouvez l’accord entier :
letter-reminder-act = Ouvrir l’accord
letter-reminder-move = Si la date ne vous convient pas, proposez-en une autre à { $other } sur cette page, le plus tôt possible.
letter-reminder-last = C’est le dernier bilan que vous avez convenu ensemble. Profitez-en pour décider de la suite : avec le lien ci-dessus, chacun de vous peut ouvrir une nouvelle version de l’accord et y proposer d’autres dates.
letter-reminder-last-next = Pour continuer au même rythme, ajoutez ceci à vos bilans : { $rhythm }. Cela donne :
letter-reminder-why = Vous recevez ce rappel parce que vous avez convenu de ce bilan avec { $other } en signant votre accord de coaching.
letter-reminder-stop = Vous préférez ne plus recevoir de rappels, ou pas pendant un moment ? Choisissez ici, sans vous connecter :
letter-reminder-stop-act = Arrêter ou suspendre les rappels
letter-reminder-kept = Les e-mails qui font partie de l’accord lui-même, comme un exemplaire signé, arrivent toujours.

## Rappels de plusieurs bilans, dans un seul e-mail

letter-reminders-subject = { $count } bilans approchent, le premier le { $review_date }
letter-reminders-intro = { $count } de vos bilans chez { $organisation } approchent. Les voici, chacun avec un lien qui n’est qu’à vous.
letter-reminders-prepare = Prenez pour chacun un quart d’heure au calme avant. Cherchez un moment où un engagement a été tenu et un autre où cela aurait pu aller mieux, de votre côté autant que de l’autre.
letter-reminders-entry = { $review_label } avec { $other }
letter-reminders-open = Votre page avec { $other }, et l’accord entier :
letter-reminders-files = Les fichiers joints à cet e-mail inscrivent les bilans dans votre agenda, un fichier par bilan.
letter-reminders-private = Ces liens ne servent qu’à vous : personne d’autre ne les voit jamais, ni les autres parties, ni qui que ce soit chez { $organisation }. Merci de ne pas transférer cet e-mail.
letter-reminders-why = Vous recevez cet e-mail parce que vous avez convenu de ces bilans en signant vos accords de coaching. Les rappels d’un même jour arrivent dans un seul e-mail.

## Les noms des types d’e-mail

letter-kind-sign-in = Lien de connexion
letter-kind-invitation = Invitation à lire et à signer
letter-kind-link = Nouveau lien
letter-kind-proposal = Du nouveau dans le texte
letter-kind-question = Une question
letter-kind-code = Code à usage unique
letter-kind-signed-copy = Exemplaire signé
letter-kind-amended = Exemplaire signé d’une nouvelle version
letter-kind-declined = Version refusée
letter-kind-withdrawn = Signature retirée
letter-kind-lapsed = Version non signée à temps
letter-kind-ended = Fin de l’accord
letter-kind-replaced = Changement de coach
letter-kind-cancelled = Bilan annulé
letter-kind-reminder-week = Rappel une semaine avant
letter-kind-reminder-day = Rappel la veille
letter-kind-reminders = Rappels de plusieurs bilans
