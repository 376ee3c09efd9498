# Rückblicke: der Tag, was beide Seiten antworten, was sie daraus schließen, und die E-Mails dazu.

## Im vereinbarten Text

document-review-added = Zusätzlicher Rückblick { $n }
document-told = Hat ein Rückblick eine Woche nach seinem Tag noch nicht stattgefunden, erfährt { $name } das, aber nichts von dem, was wir einander sagen.

## In Listen

review-one-more = Ein zusätzlicher Rückblick
review-moved = verschoben
review-weekend = am Wochenende
review-weekend-said = Dieser Tag fällt auf ein Wochenende.
review-list-head = Wann Sie zurückblicken
review-differs = Seit Ihren Unterschriften wurden Tage verschoben, abgesagt oder ergänzt. Es gelten die Tage oben auf dieser Seite.
review-state-asks = { $name } schlägt eine Änderung vor
review-state-asked = wartet auf { $name }
review-state-held = hat stattgefunden
review-state-cancelled = abgesagt
review-state-both = bereit zum Besprechen
review-state-overdue = steht noch aus
review-state-mine = Sie haben geantwortet, { $name } noch nicht
review-state-other = { $name } hat geantwortet
review-answered-one = { $name } hat geantwortet
review-answered-both = beide haben geantwortet
reviews-overdue = Stehen noch aus
reviews-cancelled = Abgesagt

## Ein Rückblick, für Mitglieder

review-answers-head = Wer geantwortet hat
review-answers-text = Was die beiden antworten, bleibt unter ihnen.
review-own-door = Hier sind Sie der Coach. Um zu antworten oder diesen Rückblick zu verschieben, öffnen Sie Ihre eigene Seite aus Ihrer E-Mail.

## Ein Rückblick, an der eigenen Tür

review-step-answer = beide antworten, jeweils für sich
review-step-talk = sprechen und das Ergebnis festhalten
review-step-confirm = beide bestätigen
review-step-held = hat stattgefunden

review-early-head = Antworten können Sie ab { $date }
review-early-text = Ein Rückblick beginnt damit, dass Sie beide für sich antworten. Sie und { $name } sehen voneinander nichts, bis Sie beide abgegeben haben.
review-open-head = Antworten Sie für sich
review-open-text = { $name } antwortet auch. Sie sehen voneinander nichts, bis Sie beide abgegeben haben. Zeit haben Sie bis einschließlich { $date }.
review-waiting-head = Warten auf { $name }
review-waiting-text = Ihre Antworten sind da. { $name } hat Zeit bis einschließlich { $date }; sobald beides da ist, sehen Sie beide alles nebeneinander.
review-over-head = Die Zeit zum Antworten ist vorbei
review-over-text = Antworten konnten Sie beide bis einschließlich { $date }. Was nur eine Seite geschrieben hat, bleibt der anderen verborgen.
review-over-talk = Sie können diesen Rückblick noch immer halten: Sprechen Sie mit { $name }, halten Sie unten das Ergebnis fest, und bestätigen Sie es beide.
review-both-head = Sie haben beide geantwortet
review-both-text = Lesen Sie beides nebeneinander und sprechen Sie mit { $name }. Halten Sie danach gemeinsam fest, was dabei herauskommt.
review-both-see = Beides nebeneinander ansehen
review-confirm-head = Ist das Ihr gemeinsames Ergebnis?
review-confirm-text = Lesen Sie es, und stimmen Sie zu oder ändern Sie es. Sobald Sie und { $name } beide zustimmen, ist der Rückblick abgeschlossen.
review-confirm-see = Ergebnis ansehen
review-confirmed-head = Sie stimmen dem Ergebnis zu
review-confirmed-text = Jetzt ist { $name } an der Reihe. Ändert sich doch noch etwas, fragen wir Sie noch einmal.
review-before-head = Vor Ihrer Zeit
review-before-text = Für diesen Rückblick hat noch jemand anderes geantwortet, bevor Sie übernommen haben. Was gesagt wurde, bleibt zwischen dieser Person und { $name }.
review-before-talk = Sie können ihn noch abhalten: Sprechen Sie mit { $name } und halten Sie dann fest, was Sie beide daraus schließen.
review-held-head = Dieser Rückblick hat stattgefunden
review-held-text = Beide Seiten haben dem Ergebnis am { $at } zugestimmt.
review-held-act = Protokoll herunterladen
review-held-talked = Beide Seiten haben miteinander gesprochen, ohne dass vorher beide geantwortet hatten.
review-held-shortened = Wo ein Satz mit „…“ endet, steht er vollständig auf Ihrer Seite.
review-cancelled-head = Dieser Rückblick ist abgesagt
review-cancelled-text = Dafür müssen Sie beide nichts mehr tun.
review-answered-at = geantwortet am { $at }
review-not-answered = nicht geantwortet

review-next-reason = Diesen Tag haben wir bei unserem letzten Rückblick gewählt.
review-next-move = Das nächste Mal zurückblicken wollten Sie am { $wished }. Der nächste Rückblick steht aber noch auf { $date }.
review-next-add = Das nächste Mal zurückblicken wollten Sie am { $wished }. Für diesen Tag ist noch kein Rückblick geplant.
review-next-act = { $name } diesen Tag vorschlagen

## Die Antworten

review-promises-head = Wurde es eingehalten?
review-promises-text = Bewerten Sie jede Zusage so, wie Sie es erlebt haben: Ihre eigenen und die von { $name }.
review-question-own = Haben Sie diese Zusage eingehalten?
review-question-other = Hat { $name } diese Zusage eingehalten?
review-question-goal = Wie weit sind Sie damit?
review-anchor-promises-1 = nicht eingehalten
review-anchor-promises-5 = ganz eingehalten
review-anchor-goals-1 = kaum begonnen
review-anchor-goals-5 = erreicht
review-words-promises = In einem Satz
review-words-goals = In ein paar Worten
review-words-hint = Nötig bei einer 1 oder 2.
review-change-head = Was sich ändern soll
review-change-label = Was würden Sie ändern?
review-change-hint = { $name } liest es, sobald Sie beide abgegeben haben.
review-submit-text = Speichern können Sie, sooft Sie möchten, und niemand sonst sieht es. Wenn Sie abgeben, bleiben Ihre Antworten, wie sie sind, und { $name } liest sie, sobald beides da ist.
review-save-act = Vorerst speichern
review-submit-act = Meine Antworten abgeben
review-own-head = Was Sie geantwortet haben

## Nebeneinander

review-both-title = Nebeneinander
review-promised-mine = Was Sie zugesagt haben
review-promised = Was { $name } zugesagt hat
review-score = { $score } von 5
review-not-asked = nicht gefragt
review-apart = Verschieden gesehen
review-apart-count =
    { $count ->
        [one] Eine Sache sehen Sie verschieden. Beginnen Sie dort.
       *[other] { $count } Dinge sehen Sie verschieden. Beginnen Sie dort.
    }

## Was die beiden daraus schließen

review-outcome-head = Ergebnis
review-outcome-write = Halten Sie Ihr Ergebnis fest
review-outcome-change = Ergebnis ändern
review-outcome-text = Eine Seite schreibt es auf, und Sie bestätigen es beide. Auch { $name } kann es ändern; nach jeder Änderung fragen wir Sie beide noch einmal.
review-outcome-said = Was Sie gemeinsam festhalten
review-outcome-course = Was wird aus der Vereinbarung?
review-course-keep = Sie bleibt
review-course-amend = Sie wird geändert
review-course-keep-said = Die Vereinbarung bleibt, wie sie ist.
review-course-amend-said = Die Vereinbarung soll geändert werden.
review-outcome-next = Wann Sie das nächste Mal zurückblicken
review-outcome-next-hint = Lassen Sie das Feld leer, wenn der nächste Rückblick bleiben kann, wo er ist.
review-next-said = Der nächste Rückblick ist am { $date }.
review-outcome-act = Speichern
review-action = Schritt { $n }
review-action-what = Was getan wird
review-action-whose = Wer es tut
review-action-when = Bis wann
review-action-by = { $action }, bis { $date }
review-whose-both = Beide
review-written-mine = Von Ihnen geschrieben am { $at }
review-written-other = Von { $name } geschrieben am { $at }
review-other-agrees = { $name } stimmt zu

review-note-head = Eine Notiz für Sie selbst
review-note-label = Was Sie sich merken möchten
review-note-hint = Das sehen immer nur Sie: weder { $name } noch irgendjemand bei { $organisation }, und es kommt in kein Dokument.
review-note-act = Notiz speichern

## Der Tag

review-day-head = Der Tag
review-move-head = Anderen Tag vorschlagen
review-move-text = { $name } bekommt eine E-Mail mit beiden Tagen und Ihrem Grund. Der Rückblick bleibt, wo er ist, bis { $name } annimmt.
review-move-act = { $name } vorschlagen
review-move-on = Der neue Tag
review-move-reason = Warum
review-cancel-head = Absage vorschlagen
review-cancel-text = { $name } bekommt eine E-Mail mit Ihrem Grund. Der Rückblick bleibt bestehen, bis { $name } annimmt.
review-cancel-act = { $name } vorschlagen
review-add-head = Zusätzlichen Rückblick vorschlagen
review-add-text = { $name } bekommt eine E-Mail mit dem Tag und Ihrem Grund und kann annehmen oder ablehnen.
review-add-on = Der Tag
review-add-act = { $name } vorschlagen
review-asks-move-mine = Sie haben vorgeschlagen, diesen Rückblick zu verschieben: von { $from } auf { $on }.
review-asks-move = { $name } hat vorgeschlagen, diesen Rückblick zu verschieben: von { $from } auf { $on }.
review-asks-cancel-mine = Sie haben vorgeschlagen, diesen Rückblick abzusagen, geplant für { $from }.
review-asks-cancel = { $name } hat vorgeschlagen, diesen Rückblick abzusagen, geplant für { $from }.
review-asks-add-mine = Sie haben einen zusätzlichen Rückblick vorgeschlagen, am { $on }.
review-asks-add = { $name } hat einen zusätzlichen Rückblick vorgeschlagen, am { $on }.
review-history = Was zum Tag vorgeschlagen wurde
review-change-open = wartet auf Antwort
review-change-accepted = angenommen
review-change-declined = abgelehnt
review-change-withdrawn = zurückgezogen

## Wer es erfährt, wenn ein Rückblick nicht stattfindet

agreement-told = Wer es erfährt, wenn ein Rückblick nicht stattfindet
agreement-told-name = Wer es erfährt, wenn ein Rückblick nicht stattfindet
agreement-told-hint = Jemand außer den beiden, und nur, wenn sie das möchten. Hat ein Rückblick etwa eine Woche nach seinem Tag noch nicht stattgefunden, erfährt diese Person das und sonst nichts. Bleibt das Feld leer, erfährt es niemand.
agreement-told-email = E-Mail-Adresse dieser Person

## Was nach einer Handlung gesagt wird

notice-check-in-submitted = Ihre Antworten sind abgegeben und bleiben, wie sie jetzt sind.
notice-check-in-saved = Gespeichert. Niemand sonst sieht es; geben Sie Ihre Antworten ab, wenn Sie so weit sind.
notice-note-kept = Ihre Notiz ist gespeichert. Nur Sie sehen sie.
notice-outcome-written = Gespeichert. Jetzt bestätigen Sie es beide.
notice-review-held = Sie haben es beide bestätigt: Dieser Rückblick hat stattgefunden.
notice-move-asked = Ihr Vorschlag ist zur anderen Seite unterwegs.
notice-move-asked-weekend = Ihr Vorschlag ist zur anderen Seite unterwegs. Bitte beachten Sie: Der Tag fällt auf ein Wochenende.
notice-change-accepted = Angenommen. Sie bekommen beide eine E-Mail für Ihren Kalender.

## Was zu berichtigen ist

error-review-unsigned = Rückblicke beginnen, sobald Sie beide unterschrieben haben; lesen und unterschreiben Sie zuerst die Vereinbarung.
error-review-held = Dieser Rückblick hat stattgefunden und bleibt deshalb, wie er ist.
error-review-cancelled = Dieser Rückblick ist abgesagt, daran lässt sich nichts mehr ändern; Sie können einen zusätzlichen vorschlagen.
error-review-moved = Der Tag dieses Rückblicks wurde inzwischen geändert; sehen Sie sich an, wie er jetzt ist.
error-review-not-held = Noch gibt es kein Protokoll zum Herunterladen; zuerst bestätigen Sie beide Ihr Ergebnis.
error-check-in-submitted = Ihre Antworten waren schon abgegeben und bleiben deshalb, wie sie sind.
error-check-in-early = Kommen Sie später wieder; antworten können Sie ab { $date }.
error-check-in-over = Die Zeit zum Antworten ist vorbei; sprechen Sie miteinander und halten Sie gemeinsam das Ergebnis fest.
error-check-in-low = Sagen Sie in einem Satz, was Sie gesehen haben; eine niedrige Bewertung braucht das.
error-check-in-unknown = Antworten Sie nur auf das, was in der Vereinbarung steht; „{ $key }“ gehört nicht dazu.
error-outcome-early = Zuerst antworten Sie beide, oder die Zeit dafür läuft ab; halten Sie danach das Ergebnis fest.
error-outcome-none = Noch steht nichts da; schreiben Sie zuerst auf, was Sie gemeinsam festhalten.
error-outcome-moved = Die andere Seite hat das geändert, während Sie schrieben; lesen Sie oben, wie es jetzt steht, und speichern Sie Ihren Text dann, wenn er noch stimmt.
error-outcome-course = Wählen Sie, ob die Vereinbarung bleibt oder geändert wird.
error-outcome-next = Wählen Sie einen Tag nach heute.
error-move-same = Er steht schon auf diesem Tag; wählen Sie einen anderen.
error-move-past = Wählen Sie heute oder einen späteren Tag.
error-move-end = Die Vereinbarung endet am { $last }; wählen Sie diesen oder einen früheren Tag.
error-move-far = Wählen Sie einen Tag innerhalb von { $years } Jahren.
error-change-answered = Dieser Vorschlag ist schon beantwortet; sehen Sie sich den Tag an, wie er jetzt ist.
error-change-own = Auf den eigenen Vorschlag können Sie nicht antworten; Sie können ihn aber zurückziehen.
error-change-late = Der vorgeschlagene Tag ist nicht mehr möglich; lehnen Sie ihn ab oder schlagen Sie einen anderen vor.
error-changes-many = Das sind viele Vorschläge an einem Tag; sprechen Sie miteinander und machen Sie morgen weiter.
error-told-side = Nennen Sie jemand anderen als Coach oder Coachee, oder lassen Sie das Feld leer.

## E-Mails: Eine Änderung an einem Rückblick wird gewünscht

letter-change-was = Geplant für { $was }
letter-change-on = Vorgeschlagen: { $on }
letter-change-weekend = Bitte beachten Sie: Dieser Tag fällt auf ein Wochenende.
letter-change-why = Sie erhalten diese E-Mail, weil Sie und { $other } diese Rückblicke gemeinsam halten.
letter-move-asked-subject-move = { $other } möchte Ihren gemeinsamen Rückblick verschieben, geplant für { $was }
letter-move-asked-subject-cancel = { $other } möchte Ihren gemeinsamen Rückblick absagen, geplant für { $was }
letter-move-asked-subject-add = { $other } möchte einen zusätzlichen Rückblick am { $on }
letter-move-asked-move = { $other } möchte einen Ihrer gemeinsamen Rückblicke bei { $organisation } lieber an einem anderen Tag halten.
letter-move-asked-cancel = { $other } schlägt vor, einen Ihrer gemeinsamen Rückblicke bei { $organisation } abzusagen.
letter-move-asked-add = { $other } schlägt einen zusätzlichen Rückblick mit Ihnen bei { $organisation } vor.
letter-move-asked-answer = Es ändert sich nichts, bis Sie annehmen. Auf Ihrer eigenen Seite können Sie annehmen, mit einem Grund ablehnen oder { $other } einen anderen Tag vorschlagen:

## E-Mails: Eine Änderung ist abgelehnt oder gemacht, oder ein Rückblick kommt hinzu

letter-move-declined-subject = { $other } hat Ihren Vorschlag für den Rückblick abgelehnt
letter-move-declined-move = { $other } hat den neuen Tag abgelehnt, den Sie für einen Rückblick bei { $organisation } vorgeschlagen haben.
letter-move-declined-cancel = Sie haben vorgeschlagen, einen Rückblick bei { $organisation } abzusagen; { $other } möchte ihn lieber behalten.
letter-move-declined-add = { $other } hat den zusätzlichen Rückblick abgelehnt, den Sie bei { $organisation } vorgeschlagen haben.
letter-move-declined-stays = Es bleibt also alles, wie es war. Auf Ihrer eigenen Seite können Sie { $other } etwas anderes vorschlagen:
letter-moved-subject = Verschoben: Ihr Rückblick mit { $other } ist jetzt am { $on }
letter-moved-intro = Sie und { $other } haben für diesen Rückblick bei { $organisation } einen anderen Tag vereinbart:
letter-moved-was = Bisher am { $was }
letter-moved-on = Jetzt am { $on }
letter-moved-calendar = Diese E-Mail verschiebt ihn in Ihrem Kalender. Alles andere steht auf Ihrer eigenen Seite:
letter-added-subject = Zusätzlicher Rückblick mit { $other }, am { $on }
letter-added-intro = Sie und { $other } haben bei { $organisation } einen zusätzlichen Rückblick vereinbart:
letter-added-calendar = Diese E-Mail trägt ihn in Ihren Kalender ein. Alles andere steht auf Ihrer eigenen Seite:
letter-cancelled-agreed = Sie und die andere Seite haben vereinbart, ihn abzusagen.

## E-Mails: Ein Rückblick hat nicht stattgefunden

letter-overdue-subject = Steht noch aus: Ihr Rückblick mit { $other } am { $review_date }
letter-overdue-first = Ihr Rückblick mit { $other } bei { $organisation } ist nach unserem Stand noch nicht abgeschlossen, obwohl sein Tag vorbei ist. Sie bekommen beide dieselbe E-Mail:
letter-overdue-again = Ihr Rückblick mit { $other } bei { $organisation } ist auch eine Woche später nach unserem Stand noch nicht abgeschlossen. Sie bekommen beide dieselbe E-Mail:
letter-overdue-what = Haben Sie miteinander gesprochen? Dann sehen Sie nach, was noch fehlt: Ihre Antworten, Ihr gemeinsames Ergebnis oder eine Bestätigung. Wenn nicht, holen Sie das Gespräch nach, schlagen Sie einen anderen Tag vor oder schlagen Sie vor, den Rückblick abzusagen. Das alles tun Sie auf Ihrer eigenen Seite:
letter-overdue-told-next = Hat er in einer Woche noch nicht stattgefunden, erfährt { $name } das, wie Sie es vereinbart haben: nur das, und nichts von dem, was Sie einander sagen.
letter-overdue-told = Wie Sie es vereinbart haben, erfährt { $name } jetzt, dass er nicht stattgefunden hat: nur das, und nichts von dem, was Sie einander sagen.
letter-overdue-why = Sie erhalten diese E-Mail, weil Sie und { $other } diesen Rückblick vereinbart haben.
letter-overdue-named-subject = Steht noch aus: der Rückblick von { $coach } und { $coachee } am { $review_date }
letter-overdue-named = { $coach } und { $coachee } bei { $organisation } haben vereinbart, gemeinsam zurückzublicken, und das ist nicht geschehen:
letter-overdue-named-what = Beide haben zweimal eine E-Mail dazu bekommen, mit denselben Worten. Was sie einander sagen, bleibt unter ihnen; deshalb steht hier nicht mehr.
letter-overdue-named-why = Sie erhalten diese E-Mail, weil die Vereinbarung von { $coach } und { $coachee } Sie als die Person nennt, die es erfährt, wenn ein Rückblick nicht stattfindet.

## Die Namen der Arten

letter-kind-move-asked = Änderung an einem Rückblick gewünscht
letter-kind-move-declined = Änderung an einem Rückblick abgelehnt
letter-kind-moved = Rückblick verschoben
letter-kind-added = Zusätzlicher Rückblick
letter-kind-overdue = Rückblick steht noch aus

## Das ausgearbeitete Beispiel

example-review-kept-coach = Jede Woche, auch in den vollen.
example-review-kept-coachee = In den meisten Wochen; zweimal musste es zurückstehen.
example-review-change = Die schwierigeren Gespräche an den Anfang der Woche legen.
example-review-concluded = Wir möchten beide den Rhythmus behalten und früher sagen, wenn eine Woche zu voll ist.
example-review-action = Die Stunde im kommenden Quartal in beiden Kalendern blocken

## Der eigene Kalender

calendar-name = Rückblicke bei { $organisation }
calendar-head = Ihr Kalender
calendar-text = Abonnieren Sie diese Adresse einmal in Ihrem Kalender, dann zeigt er alle Ihre Rückblicke am richtigen Tag: Was verschoben, ergänzt oder abgesagt wird, folgt von selbst.
calendar-own = Die Adresse gehört nur Ihnen: Wer sie hat, sieht, wann Sie zurückblicken und mit wem. Geben Sie sie deshalb nicht weiter.
calendar-subscribe = Abonnieren
calendar-copy = Adresse kopieren
calendar-renew = Neue Adresse anlegen
calendar-renew-text = Die Adresse oben funktioniert dann nirgends mehr. Abonnieren Sie danach die neue in Ihrem Kalender.
calendar-none = Legen Sie eine Adresse an, die Ihr Kalender abonnieren kann: Er zeigt dann alle Ihre Rückblicke, jeden am richtigen Tag.
calendar-make = Adresse anlegen
notice-calendar = Ihr Kalender hat eine neue Adresse. Eine frühere funktioniert nicht mehr.
error-calendar-link = Unter dieser Adresse gibt es keinen Kalender. Ihren finden Sie auf Ihrer eigenen Seite, über den Link in Ihrer letzten E-Mail.
error-calendar-stopped = Diese Kalenderadresse wurde gesperrt. Die gültige finden Sie auf Ihrer eigenen Seite, über den Link in Ihrer letzten E-Mail.
