# Entre les bilans : l’ordre du jour des tête-à-tête, et le feedback dans les deux sens.

## Sur la page d’une partie

between-head = Entre vous deux
between-text = Seules deux personnes lisent ceci, { $other } et vous ; personne d’autre chez { $organisation } n’y a accès.
between-talks = L’ordre du jour de vos tête-à-tête
between-to-talk =
    { $count ->
        [0] aucun sujet pour l’instant
        [one] un sujet à aborder
       *[other] { $count } sujets à aborder
    }
between-last = dernier tête-à-tête le { $date }
between-feedback = Le feedback, dans les deux sens
between-feedback-text = Inutile d’attendre un bilan.
between-unread =
    { $count ->
        [one] un à ouvrir
       *[other] { $count } à ouvrir
    }

## L’ordre du jour

talks-title = Vos tête-à-tête avec { $other }
talks-next = Pour votre prochain tête-à-tête
talks-text = { $other } et vous voyez cette même liste, et personne d’autre chez { $organisation }. Ce qui n’est pas fait revient la fois suivante.
talks-over = L’accord a pris fin. Ce qui est ici reste tel quel, et les deux parties peuvent encore le lire.
talks-empty = Rien n’y figure encore.
talks-agreed = convenu lors d’un bilan
talks-due = pour le { $date }
talks-added-mine = ajouté par vous le { $at }
talks-added = ajouté par { $name } le { $at }
talks-carried =
    { $count ->
        [one] reporté une fois
       *[other] reporté { $count } fois
    }
talks-done = fait
talks-done-act = Fait
talks-undone-act = Finalement pas fait
talks-withdraw-act = Retirer
talks-add-label = De quoi voulez-vous parler ?
talks-add-hint = { $other } le voit aussitôt.
talks-add-act = Mettre à l’ordre du jour
talks-close-head = Votre tête-à-tête a eu lieu ?
talks-close-text = Ce qui est fait est noté avec ce tête-à-tête ; le reste passe au prochain ordre du jour.
talks-close-act = Nous nous sommes parlé
talks-left = Resté ouvert d’avant
talks-left-text = Ceci figurait à votre ordre du jour avec un coach précédent. Personne d’autre que vous ne le voit ici.
talks-past = Vos tête-à-tête passés
talks-past-with = avec { $name }
talks-past-none = rien n’a été marqué comme fait

## Feedback

feedback-title = Le feedback entre { $other } et vous
feedback-lede = À tout moment, dans les deux sens. Seules deux personnes le lisent, { $other } et vous ; personne d’autre chez { $organisation } n’y a accès.
feedback-give-head = Écrire à { $other }
feedback-guide = Dites-le vite, tant que le moment est encore frais dans les deux mémoires. Parlez de ce que la personne a fait, jamais de ce qu’elle est ; ce qui s’est bien passé compte autant que le reste.
feedback-label = Qu’avez-vous vu, et quel effet cela a-t-il eu ?
feedback-hint = Un moment précis, ce qui en a résulté, et ce que vous aimeriez voir davantage, ou autrement, chez { $other }.
feedback-promise = Est-ce au sujet d’un de vos engagements ?
feedback-promise-none = Pas au sujet d’un engagement
feedback-give-text = { $other } reçoit un e-mail qui dit que vous avez écrit, jamais quoi. Vous pouvez le modifier ou le reprendre jusqu’à son ouverture par { $other } ; ensuite, il reste.
feedback-give-act = Le donner à { $other }
feedback-from-mine = De votre part
feedback-from = Écrit par { $name }
feedback-none-mine = Vous n’avez encore rien écrit à { $other }.
feedback-none = { $name } ne vous a encore rien écrit.
feedback-waits = { $name } vous a écrit.
feedback-open-act = L’ouvrir
feedback-about = Au sujet de cet engagement :
feedback-read = ouvert le { $at }
feedback-unread = pas encore ouvert par { $name }
feedback-taken-in = { $name } en a pris note et vous remercie ({ $at }).
feedback-taken-in-mine = Vous en avez pris note et dit merci ({ $at }).
feedback-change-head = Le modifier
feedback-change-act = Enregistrer la modification
feedback-take-back-act = Le reprendre
feedback-answer-label = Un mot en retour
feedback-answer-hint = Seulement si vous voulez. Laissé vide, il dit simplement merci ; { $name } le voit ici.
feedback-answer-act = J’en prends note, merci

## Ce qui est dit après une action

notice-agenda-added = C’est à l’ordre du jour.
notice-agenda-done = Marqué comme fait.
notice-agenda-undone = C’est de nouveau ouvert.
notice-agenda-withdrawn = C’est retiré de l’ordre du jour.
notice-talk-closed = Ce tête-à-tête est noté. Ce qui n’a pas été fait est au prochain ordre du jour.
notice-talk-closed-before = Ce tête-à-tête était déjà noté ; il ne compte donc qu’une fois.
notice-feedback-given = Il attend l’autre partie, qui apprend que vous avez écrit.
notice-feedback-changed = Modifié. L’autre partie ne l’a pas encore ouvert.
notice-feedback-taken-back = Repris. L’autre partie ne le verra jamais.
notice-feedback-opened = Ouvert. À partir de maintenant, il ne change plus.
notice-feedback-answered = L’autre partie voit que vous en avez pris note.

## Ce qu’il faut corriger

error-talks-unsigned = Les tête-à-tête et le feedback commencent ici quand l’accord est signé des deux côtés ; lisez et signez d’abord l’accord.
error-talks-over = L’accord a pris fin, ceci ne change donc plus ; les deux parties peuvent encore le lire.
error-talks-many = Vous avez déjà noté plusieurs tête-à-tête en un jour ; continuez demain.
error-agenda-empty = Écrivez de quoi vous voulez parler.
error-agenda-full = Il y a déjà { $most } points à l’ordre du jour ; parlez-vous, puis marquez ce qui est fait ou retirez d’abord quelque chose.
error-agenda-gone = Ceci a été retiré entre-temps ; voyez où en est l’ordre du jour.
error-agenda-closed = Ceci a été fait lors d’un tête-à-tête précédent et ne change donc plus ; remettez-le à l’ordre du jour si vous voulez en reparler.
error-agenda-done = Ceci est marqué comme fait ; annulez d’abord ce marquage si vous voulez le retirer.
error-agenda-owner = Seule la personne qui s’en charge le marque comme fait ; demandez-lui où cela en est quand vous vous parlez.
error-feedback-empty = Écrivez ce que vous avez vu.
error-feedback-promise = Choisissez un engagement de votre accord, ou aucun.
error-feedback-many = Cela fait beaucoup de feedback en un jour ; parlez-vous, et continuez demain.
error-feedback-gone = Ceci a été repris avant d’être ouvert ; il n’y a donc rien à lire.
error-feedback-read = L’autre partie l’a ouvert, il ne change donc plus ; vous pouvez en écrire un nouveau.
error-feedback-unread = Ouvrez-le d’abord, répondez ensuite.
error-feedback-answered = Vous y avez déjà répondu ; votre réponse reste donc.

## L’e-mail

letter-feedback-subject = { $other } vous a écrit un feedback
letter-feedback-intro = { $other } vous a écrit un feedback, comme vous en avez convenu chez { $organisation }.
letter-feedback-open = Son contenu n’est que pour vous, il n’est donc dans aucun e-mail. Vous l’ouvrez sur votre page personnelle :
letter-feedback-reply = Si vous répondez à cet e-mail, seule cette personne reçoit votre réponse : { $other }.
letter-feedback-why = Vous recevez cet e-mail parce que vous avez convenu, avec { $other }, de vous donner du feedback. Il part un e-mail de ce genre par heure au plus.
letter-kind-feedback = Feedback à ouvrir
