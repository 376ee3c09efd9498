# Zwischen den Rückblicken: die Agenda der Einzelgespräche und Feedback in beide Richtungen.

## Auf der Seite einer der beiden

between-head = Unter Ihnen beiden
between-text = Das lesen nur Sie und { $other }, sonst niemand bei { $organisation }.
between-talks = Die Agenda Ihrer Einzelgespräche
between-to-talk =
    { $count ->
        [0] noch nichts zu besprechen
        [one] ein Punkt zu besprechen
       *[other] { $count } Punkte zu besprechen
    }
between-last = zuletzt gesprochen am { $date }
between-feedback = Feedback, in beide Richtungen
between-feedback-text = Es muss nicht auf einen Rückblick warten.
between-unread =
    { $count ->
        [one] eines zu öffnen
       *[other] { $count } zu öffnen
    }

## Die Agenda

talks-title = Ihre Einzelgespräche mit { $other }
talks-next = Für Ihr nächstes Gespräch
talks-text = Sie und { $other } sehen dieselbe Liste, sonst niemand bei { $organisation }. Was nicht erledigt ist, steht beim nächsten Mal wieder hier.
talks-over = Die Vereinbarung ist beendet. Was hier steht, bleibt so, und Sie beide können es weiter lesen.
talks-empty = Noch steht nichts darauf.
talks-agreed = bei einem Rückblick vereinbart
talks-due = bis { $date }
talks-added-mine = von Ihnen eingetragen am { $at }
talks-added = von { $name } eingetragen am { $at }
talks-carried =
    { $count ->
        [one] einmal verschoben
       *[other] { $count }-mal verschoben
    }
talks-done = erledigt
talks-done-act = Erledigt
talks-undone-act = Doch nicht erledigt
talks-withdraw-act = Entfernen
talks-add-label = Worüber möchten Sie sprechen?
talks-add-hint = { $other } sieht es sofort.
talks-add-act = Auf die Agenda setzen
talks-close-head = Haben Sie miteinander gesprochen?
talks-close-text = Was erledigt ist, wird bei diesem Gespräch vermerkt; der Rest rückt auf die nächste Agenda.
talks-close-act = Wir haben gesprochen
talks-left = Noch offen von früher
talks-left-text = Das stand mit einem früheren Coach auf Ihrer Agenda. Hier sehen es nur Sie.
talks-past = Wann Sie gesprochen haben
talks-past-with = mit { $name }
talks-past-none = nichts wurde als erledigt abgehakt

## Feedback

feedback-title = Feedback zwischen Ihnen und { $other }
feedback-lede = Jederzeit und in beide Richtungen. Das lesen nur Sie und { $other }, sonst niemand bei { $organisation }.
feedback-give-head = An { $other } schreiben
feedback-guide = Sagen Sie es bald, solange Sie beide sich an den Moment erinnern. Sprechen Sie darüber, was jemand getan hat, nie darüber, wie jemand ist; was gut war, zählt genauso viel wie das, was nicht gut war.
feedback-label = Was haben Sie gesehen, und was hat es bewirkt?
feedback-hint = Ein bestimmter Moment, was daraus wurde und was Sie sich von { $other } öfter oder anders wünschen.
feedback-promise = Geht es um eine Ihrer Zusagen?
feedback-promise-none = Nicht um eine Zusage
feedback-give-text = { $other } bekommt eine E-Mail, in der steht, dass Sie geschrieben haben, nie was. Bis { $other } es öffnet, können Sie es ändern oder zurücknehmen; danach bleibt es stehen.
feedback-give-act = Das an { $other } geben
feedback-from-mine = Von Ihnen
feedback-from = Von { $name }
feedback-none-mine = Sie haben { $other } noch nichts geschrieben.
feedback-none = { $name } hat Ihnen noch nichts geschrieben.
feedback-waits = { $name } hat Ihnen geschrieben.
feedback-open-act = Öffnen
feedback-about = Zu dieser Zusage:
feedback-read = geöffnet am { $at }
feedback-unread = von { $name } noch nicht geöffnet
feedback-taken-in = { $name } nimmt es mit und dankt Ihnen ({ $at }).
feedback-taken-in-mine = Sie nehmen es mit und haben sich bedankt ({ $at }).
feedback-change-head = Ändern
feedback-change-act = Änderung speichern
feedback-take-back-act = Zurücknehmen
feedback-answer-label = Möchten Sie etwas antworten?
feedback-answer-hint = Nur, wenn Sie möchten. Bleibt das Feld leer, steht da einfach ein Dank; { $name } sieht es hier.
feedback-answer-act = Ich nehme es mit, danke

## Was nach einer Handlung gesagt wird

notice-agenda-added = Es steht auf der Agenda.
notice-agenda-done = Als erledigt abgehakt.
notice-agenda-undone = Es ist wieder offen.
notice-agenda-withdrawn = Es ist von der Agenda genommen.
notice-talk-closed = Dieses Gespräch ist vermerkt. Was nicht erledigt wurde, steht auf der nächsten Agenda.
notice-talk-closed-before = Dieses Gespräch war schon vermerkt und zählt deshalb nur einmal.
notice-feedback-given = Es liegt für die andere Seite bereit; sie erfährt per E-Mail, dass Sie geschrieben haben.
notice-feedback-changed = Geändert. Die andere Seite hat es noch nicht geöffnet.
notice-feedback-taken-back = Zurückgenommen. Die andere Seite bekommt es nie zu sehen.
notice-feedback-opened = Geöffnet. Von jetzt an bleibt es, wie es ist.
notice-feedback-answered = Die andere Seite sieht, dass Sie es mitnehmen.

## Was zu berichtigen ist

error-talks-unsigned = Einzelgespräche und Feedback beginnen hier, sobald Sie beide unterschrieben haben; lesen und unterschreiben Sie zuerst die Vereinbarung.
error-talks-over = Die Vereinbarung ist beendet, deshalb bleibt das, wie es ist; lesen können Sie es beide weiterhin.
error-talks-many = Sie haben an einem Tag schon mehrere Gespräche vermerkt; machen Sie morgen weiter.
error-agenda-empty = Schreiben Sie, worüber Sie sprechen möchten.
error-agenda-full = Auf der Agenda stehen schon { $most } Punkte; sprechen Sie darüber und haken Sie Erledigtes ab, oder entfernen Sie zuerst etwas.
error-agenda-gone = Das wurde inzwischen entfernt; sehen Sie sich die Agenda an, wie sie jetzt ist.
error-agenda-closed = Das wurde bei einem früheren Gespräch erledigt und bleibt deshalb, wie es ist; setzen Sie es neu auf die Agenda, wenn Sie wieder darüber sprechen möchten.
error-agenda-done = Das ist als erledigt abgehakt; nehmen Sie den Haken zuerst weg, wenn Sie es entfernen möchten.
error-agenda-owner = Abhaken kann das nur, wer es übernommen hat; fragen Sie danach, wenn Sie miteinander sprechen.
error-feedback-empty = Schreiben Sie, was Sie gesehen haben.
error-feedback-promise = Wählen Sie eine Zusage aus Ihrer Vereinbarung, oder keine.
error-feedback-many = Das ist viel Feedback an einem Tag; sprechen Sie miteinander und machen Sie morgen weiter.
error-feedback-gone = Das wurde zurückgenommen, bevor es geöffnet war, deshalb gibt es nichts zu lesen.
error-feedback-read = Die andere Seite hat es geöffnet, deshalb bleibt es, wie es ist; Sie können etwas Neues schreiben.
error-feedback-unread = Öffnen Sie es zuerst, und antworten Sie dann.
error-feedback-answered = Sie haben schon darauf geantwortet, und Ihre Antwort bleibt stehen.

## Die E-Mail

letter-feedback-subject = { $other } hat Feedback für Sie geschrieben
letter-feedback-intro = { $other } hat Feedback für Sie geschrieben, wie Sie beide es bei { $organisation } vereinbart haben.
letter-feedback-open = Was darin steht, ist nur für Sie bestimmt und deshalb in keiner E-Mail zu finden. Sie öffnen es auf Ihrer eigenen Seite:
letter-feedback-reply = Antworten Sie auf diese E-Mail, geht Ihre Antwort nur an { $other }.
letter-feedback-why = Sie erhalten diese E-Mail, weil Sie und { $other } vereinbart haben, einander Feedback zu geben. Eine solche E-Mail kommt höchstens einmal pro Stunde.
letter-kind-feedback = Feedback zum Öffnen
