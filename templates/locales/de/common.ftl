# Was der Rust-Code selbst benennt: Daten, Gehalt, die eigenen Sätze der Anzeige, Hinweise und Fehler.

## Daten

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

date-plain = { $day }. { $month } { $year }
date-with-weekday = { $weekday }, { $date }
instant = { $date } um { $time } Uhr ({ $zone })

## Art der Arbeit und Gehalt

employment-full-time = Vollzeit
employment-part-time = Teilzeit
employment-contractor = Freie Mitarbeit
employment-temporary = Befristet
employment-intern = Praktikum
employment-volunteer = Ehrenamt
employment-per-diem = Tageweise
employment-other = Sonstiges

# In einer Auswahlliste.
period-hour = pro Stunde
period-day = pro Tag
period-week = pro Woche
period-month = pro Monat
period-year = pro Jahr

# Am Ende eines Satzes über das Gehalt.
pay-hour = pro Stunde
pay-day = pro Tag
pay-week = pro Woche
pay-month = pro Monat
pay-year = pro Jahr

pay-range = { $min } bis { $max } { $currency } { $period }
pay-exact = { $min } { $currency } { $period }
pay-from = ab { $min } { $currency } { $period }
pay-up-to = bis zu { $max } { $currency } { $period }

## Die eigenen Sätze der Anzeige, rund um die Zusagen aus dem Playbook

ad-opening-warm = Ein Neuanfang gelingt besser, wenn jemand an deiner Seite ist. Bei uns hast du einen Coach, und was dieser Coach dir zusagt, liest du gleich hier.
ad-return-warm = Zum Coaching gehören zwei. Ein Coach schaut mit hin und gibt dir Anstöße, aber die Arbeit bleibt deine. Deshalb wünschen wir uns auch etwas von dir.
ad-close-warm = Im Erstgespräch erzählen wir dir von beiden Seiten, und du fragst uns alles, was du über unsere wissen willst. Wenn du zu uns kommst, haltet ihr eure Zusagen schriftlich fest, dein Coach und du. Ihr unterschreibt beide und blickt immer wieder gemeinsam darauf zurück.

ad-opening-direct = Du bekommst hier einen Coach und weißt vorher, woran du bist.
ad-return-direct = Auch du sagst etwas zu. Darum bitten wir dich.
ad-close-direct = Im Erstgespräch gehen wir beide Seiten durch. Fängst du bei uns an, unterschreibt ihr beide, dein Coach und du. Bei jedem Rückblick sagt ihr beide, ob die Zusagen eingehalten wurden.

ad-opening-formal = Zu dieser Stelle gehört ein Coach. Was der Coach Ihnen zusagt, steht hier, damit Sie es schon vor Ihrer Bewerbung wissen.
ad-return-formal = Zum Coaching gehören zwei Seiten. Im Gegenzug bitten wir Sie um Folgendes.
ad-close-formal = Im Erstgespräch besprechen wir mit Ihnen beide Seiten. Wenn Sie bei uns beginnen, halten Sie und Ihr Coach sie schriftlich in einer Vereinbarung fest, die Sie beide unterschreiben und auf die Sie zu festen Terminen gemeinsam zurückblicken.

# Diese Sätze gelten für jeden Ton und sprechen deshalb niemanden mit du oder Sie an.
ad-remote = von zu Hause

## Hinweise, einmal gezeigt nach einer Handlung

notice-opening-created = Die Stelle ist gespeichert. Hier ist die Anzeige dazu.
notice-opening-saved = Die Stelle ist gespeichert.
notice-opening-published = Die Anzeige ist jetzt öffentlich.
notice-opening-withdrawn = Die Anzeige ist nicht mehr öffentlich.
notice-member-added = Das neue Mitglied kann sich jetzt anmelden.
notice-candidate-added = Die Bewerbung ist gespeichert. Planen Sie als Nächstes das Erstgespräch.
notice-interview-planned = Das Gespräch ist geplant, und der Leitfaden liegt bereit.
notice-card-saved = Ihr Bewertungsbogen ist gespeichert. Noch sieht ihn niemand außer Ihnen.
notice-card-submitted = Ihr Bewertungsbogen ist abgegeben und bleibt, wie er jetzt ist.
notice-agreement-drafted = Die Vereinbarung ist aufgesetzt. Lesen Sie sie durch, bevor Sie sie verschicken.
notice-agreement-saved = Die Vereinbarung ist gespeichert.
notice-agreement-sent = Die Vereinbarung ist an beide Seiten unterwegs, jeweils mit einem eigenen Link.
notice-invited-again = Eine neue E-Mail ist unterwegs.
notice-code-sent = Ein Code ist an Ihre E-Mail-Adresse unterwegs.
notice-signed = Sie haben unterschrieben.
notice-proposed = Ihr Vorschlag ist gemacht, und die andere Seite erfährt davon.
notice-countered = Ihr Gegenvorschlag ist abgeschickt, und die andere Seite erfährt davon.
notice-accepted = Angenommen: Der Text ist geändert.
notice-declined-proposal = Abgelehnt. Die andere Seite liest Ihren Grund.
notice-withdrawn-proposal = Ihr Vorschlag ist zurückgezogen.
notice-commented = Ihre Anmerkung steht jetzt da, und die andere Seite erfährt davon.
notice-question-sent = Ihre Frage ist unterwegs. Nur die Person, die Ihre Vereinbarung betreut, liest sie.
notice-agreed = Sie stimmen diesem Text zu.
notice-taken-back = Sie haben Ihre Zustimmung zurückgenommen und können weiter miteinander sprechen.
notice-declined = Sie haben diese Fassung abgelehnt. Die andere Seite erfährt davon.
notice-withdrawn = Ihre Unterschrift ist zurückgezogen. Die andere Seite erfährt davon.
notice-paper-chosen = Sie unterschreiben auf Papier. Hier steht, wie es geht.
notice-scan-uploaded = Ihr Scan ist da. Jetzt bestätigt ihn die andere Seite.
notice-scan-confirmed = Bestätigt: Die andere Seite hat unterschrieben.
notice-scan-refused = Der Scan geht zurück, mit Ihrem Grund.
notice-amend-opened = Eine neue Fassung ist offen. Beide Seiten bekommen eine E-Mail.
notice-ended = Die Vereinbarung wird beendet. Beide Seiten bekommen eine E-Mail.
notice-links-revoked = Alle Links sind gesperrt. Mit einer neuen Einladung kommen neue.
notice-address-corrected = Die Adresse ist berichtigt, und eine neue Einladung ist unterwegs.
notice-coach-replacing = Coachee und neuer Coach bekommen die neue Fassung zu lesen.
notice-clauses-saved = Die Regelungen sind gespeichert und gelten für Vereinbarungen, die ab jetzt verschickt werden.

## Fehler: Jeder sagt in einem Satz, was zu tun ist

error-sign-in = Melden Sie sich an, um weiterzumachen.
error-forbidden = Das gehört nicht zu Ihrer Rolle; wenden Sie sich an die Administration, wenn Sie es brauchen.
error-not-found = Unter dieser Adresse gibt es nichts; prüfen Sie sie oder beginnen Sie neu auf der Startseite.
error-full = Es wurde nichts gespeichert: Der Speicher dieses Dienstes ist voll. Schließen Sie diese Seite nicht; sagen Sie denen Bescheid, die den Dienst betreiben, und senden Sie alles noch einmal ab, sobald wieder Platz ist.
error-internal = Bei uns ist etwas schiefgegangen; versuchen Sie es gleich noch einmal, und sagen Sie denen Bescheid, die diesen Dienst betreiben, wenn es nicht besser wird.
error-invalid =
    { $count ->
        [one] Ein Feld stimmt noch nicht; berichtigen Sie es und senden Sie alles noch einmal ab.
       *[other] { $count } Felder stimmen noch nicht; berichtigen Sie sie und senden Sie alles noch einmal ab.
    }
error-form = Ein Teil dieses Formulars ist nicht richtig angekommen; gehen Sie zurück, laden Sie die Seite neu und senden Sie alles noch einmal ab.
error-form-token = Dieses Formular war zu lange offen oder stammt aus einem anderen Browser; laden Sie die Seite neu und senden Sie alles noch einmal ab.
error-json = Berichtigen Sie das JSON und senden Sie es noch einmal: { $detail }.
error-too-large = Das ist zu viel auf einmal; kürzen Sie es oder schicken Sie eine kleinere Datei.
error-too-many = Das war viel auf einmal; warten Sie eine Minute und versuchen Sie es noch einmal.

error-not-set-up = Hier ist noch keine Organisation eingerichtet; öffnen Sie den Einrichtungslink, den der Server beim Start ausgegeben hat.
error-set-up-already = Die Organisation ist schon eingerichtet; melden Sie sich einfach an.
error-set-up-link = Öffnen Sie den Einrichtungslink genau so, wie ihn der Server beim Start ausgegeben hat.
error-link-gone = Dieser Link ist schon benutzt oder zu alt; fordern Sie auf der Anmeldeseite einen neuen an.
error-member-exists = Mit dieser Adresse gibt es schon ein Mitglied; wählen Sie eine andere.
error-role = Die Rolle „{ $role }“ gibt es nicht; wählen Sie admin, recruiter, interviewer oder coach.
error-roles-empty = Wählen Sie mindestens eine Rolle.

error-door-link = Dieser Link ist zu alt oder wurde ersetzt; nehmen Sie den Link aus Ihrer letzten E-Mail, oder antworten Sie auf diese E-Mail und bitten Sie um einen neuen.
error-door-closed = Öffnen Sie den Link aus Ihrer E-Mail noch einmal, um auf Ihre Seite zu kommen.
error-signed-already = Sie haben schon unterschrieben; hier bleibt für Sie nichts mehr zu tun.
error-not-sealed = Das unterschriebene Dokument gibt es, sobald beide Seiten unterschrieben haben; kommen Sie dann wieder.

error-required = Füllen Sie dieses Feld aus.
error-long = Schreiben Sie höchstens { $most } Zeichen.
error-control = Nehmen Sie die unsichtbaren Zeichen heraus; es hilft, den Text neu zu tippen.
error-glyph = Unsere Dokumente können „{ $letter }“ noch nicht drucken. Schreiben Sie es vorerst ohne dieses Zeichen, oder bitten Sie die Administration, eine Schrift, die es enthält, in den Ordner „fonts“ im Datenordner zu legen.
error-email = Schreiben Sie die E-Mail-Adresse vollständig, zum Beispiel noor@example.org.
error-language = Wählen Sie en, nl, fr oder de als Sprache; „{ $language }“ haben wir nicht.
error-zone = Wählen Sie eine Zeitzone aus der Liste, zum Beispiel Europe/Berlin; „{ $zone }“ kennen wir nicht.
error-date = Schreiben Sie das Datum als Jahr, Monat und Tag, zum Beispiel 2026-12-01.
error-choice = Wählen Sie eines davon: { $known }.
error-after = Geben Sie als „after“ die letzte ID der vorigen Seite an, oder lassen Sie es weg, um von vorn zu beginnen.

error-country = Schreiben Sie das Land mit seinen zwei Buchstaben, zum Beispiel DE oder BE.
error-money = Schreiben Sie den Betrag in Ziffern, mit einem Punkt vor den Cent, zum Beispiel 42000 oder 18.50.
error-pay-order = Setzen Sie das höchste Gehalt mindestens so hoch an wie das niedrigste.
error-currency = Schreiben Sie die Währung mit ihren drei Buchstaben, zum Beispiel EUR.
error-closing-past = Wählen Sie einen Bewerbungsschluss, der noch in der Zukunft liegt.
error-url = Schreiben Sie die ganze Adresse, mit https:// oder mailto: am Anfang.
error-expectation = Wählen Sie nur aus dem Playbook; „{ $key }“ steht nicht darin.
error-expectations-both = Wählen Sie auf jeder Seite mindestens eine Zusage: Es gehören zwei dazu.

error-not-published = Veröffentlichen Sie zuerst die Stelle.
error-job-gone = Diese Stelle ist nicht mehr offen; sehen Sie nach, welche es noch sind.
error-opening-closed = Der Bewerbungsschluss ist vorbei; geben Sie der Stelle zuerst einen neuen.
error-opening-state = Sehen Sie sich die Stelle noch einmal an: Die Anzeige ist gerade nicht öffentlich, also gibt es nichts zurückzuziehen.

error-card-first = Geben Sie zuerst Ihren eigenen Bewertungsbogen ab; danach können Sie die anderen lesen.
error-card-submitted = Ihr Bewertungsbogen ist abgegeben und steht fest; was Ihnen später einfällt, sagen Sie in der Nachbesprechung.
error-debrief-first = Sie bewerten dieses Gespräch nicht; warten Sie auf die Nachbesprechung, um die Bewertungsbögen zu lesen.
error-cards-missing = Warten Sie, bis alle Bewertungsbögen abgegeben sind; dann lässt sich die Nachbesprechung öffnen.
error-debriefed = Die Nachbesprechung ist schon offen; machen Sie dort weiter.
error-interviewer = Wählen Sie Personen, die hier Mitglied sind; „{ $email }“ ist es nicht.
error-instant = Schreiben Sie Datum und Uhrzeit als 2026-12-01T14:30, oder lassen Sie das Feld leer.
error-minutes = Wählen Sie 30, 45 oder 60 Minuten.
error-score = Wählen Sie eine Bewertung von 1 bis 5.
error-score-missing = Vergeben Sie eine Bewertung, bevor Sie abgeben.
error-scale = Bewerten Sie nur, was im Leitfaden steht; „{ $key }“ gehört nicht dazu.
error-recommendation = Wählen Sie eine der Empfehlungen.

error-agreement-draft = Diese Vereinbarung ist noch ein Entwurf; schicken Sie sie zuerst an beide Seiten.
error-agreement-sent = Beide Seiten arbeiten jetzt an diesem Text; was sich ändern soll, schlagen sie einander vor.
error-agreement-signed = Beide Seiten haben diese Vereinbarung unterschrieben, deshalb bleibt sie, wie sie ist; öffnen Sie eine neue Fassung, wenn sich etwas ändern muss.
error-opening-unknown = Wählen Sie eine vorhandene Stelle, oder lassen Sie das Feld leer.
error-candidate-unknown = Wählen Sie eine vorhandene Bewerbung, oder lassen Sie das Feld leer.
error-same-person = Geben Sie für Coach und Coachee je eine eigene Adresse an.
error-commitments-both = Lassen Sie auf jeder Seite mindestens eine Zusage stehen.
error-too-many-entries = Beschränken Sie sich auf höchstens { $most }.
error-start-range = Wählen Sie einen Beginn, der höchstens ein Jahr zurückliegt oder höchstens zwei Jahre in der Zukunft liegt.
error-unprintable = Im Text steht ein Buchstabe oder Zeichen, das sich nicht drucken lässt; nehmen Sie es heraus und senden Sie alles noch einmal ab.
error-edited-meanwhile = Jemand hat diese Vereinbarung geändert, während Sie schrieben; öffnen Sie sie in einem neuen Tab und übertragen Sie Ihre Änderungen.

error-goal-from = Wählen Sie Coach oder Coachee, je nachdem, von wem das Ziel kommt, oder lassen Sie das Feld leer.
error-second-language = Wählen Sie eine andere Sprache als die verbindliche, oder keine.
error-place = Wählen Sie einen Ort aus der Liste, oder lassen Sie das Feld leer.
error-notice-days = Schreiben Sie die Frist in ganzen Tagen, von 0 bis { $most }.

error-proposal-open = Antworten Sie zuerst auf den Vorschlag, der zu diesem Punkt noch offen ist.
error-proposal-same = Genau das steht schon da; schreiben Sie, was Sie anders sagen würden.
error-proposal-answered = Dieser Vorschlag ist schon beantwortet; sehen Sie sich an, wie der Text jetzt lautet.
error-proposal-own = Auf den eigenen Vorschlag können Sie nicht antworten; Sie können ihn aber zurückziehen.
error-part-moved = Dieser Punkt wurde inzwischen geändert; sehen Sie sich an, wie er jetzt lautet.
error-clause-locked = Das bleibt, wie es ist; schlagen Sie an anderer Stelle eine Änderung vor. { $why }
error-clause-required = Das steht in jeder Vereinbarung; schlagen Sie stattdessen andere Worte vor.
error-last-promise = Auf jeder Seite bleibt mindestens eine Zusage; schlagen Sie stattdessen vor, diese zu ändern.
error-reason-required = Sagen Sie in ein, zwei Sätzen, warum.
error-comment-empty = Schreiben Sie, was Sie sagen möchten.
error-question-empty = Schreiben Sie Ihre Frage.
error-open-proposals = Beantworten Sie zuerst die offenen Vorschläge; dann können Sie zustimmen.
error-text-moved = Der Text wurde inzwischen geändert; lesen Sie ihn noch einmal und stimmen Sie dann zu.
error-ratings = Sagen Sie, wie sehr Sie hinter diesem Ziel stehen, von 1 bis 5.
error-not-agreed = Unterschreiben können Sie, sobald Sie beide demselben Text zustimmen; sehen Sie nach, was noch offen ist.

error-version-closed = Diese Fassung ist geschlossen, daran lässt sich nichts mehr ändern.
error-lapsed = Die Zeit, diese Fassung zu unterschreiben, ist vorbei; sprechen Sie mit der anderen Seite, wenn Sie es noch einmal versuchen möchten.
error-version-open = Es ist schon eine neue Fassung offen; machen Sie mit ihr weiter.
error-not-in-force = Eine neue Fassung öffnen oder die Vereinbarung beenden können Sie erst, wenn beide Seiten sie unterschrieben haben.
error-stamping = Beide Seiten haben unterschrieben, und das Dokument wartet auf seinen Zeitstempel; kommen Sie wieder, wenn er da ist.
error-timestamp-waiting = Der Zeitstempeldienst hat noch nicht geantwortet; das Dokument folgt, sobald er es tut.
error-ended = Das Ende dieser Vereinbarung steht fest, deshalb bleibt sie bis zum letzten Tag, wie sie ist.
error-ends-early = Wählen Sie einen letzten Tag ab { $earliest }, innerhalb eines Jahres.
error-former = Inzwischen ist jemand anderes der Coach; Sie können nur noch lesen und herunterladen, was Sie unterschrieben haben.
error-coach-same = Geben Sie die Adresse von jemand anderem an als von Coach oder Coachee.
error-address-same = Geben Sie eine Adresse an, die hier noch keine der beiden Seiten hat.

error-scan-none = Wählen Sie die Datei mit Ihrem Scan.
error-scan-kind = Wählen Sie ein PDF, ein PNG oder ein JPEG.
error-scan-size = Wählen Sie eine Datei von höchstens { $most } MB; eine niedrigere Auflösung beim Scannen hilft.
error-scan-pixels = Dieses Bild ist zu groß; scannen Sie mit niedrigerer Auflösung.
error-scan-moved = Inzwischen ist ein anderer Scan angekommen; sehen Sie ihn sich an, bevor Sie ihn bestätigen.

error-clause-key = Geben Sie dieser Regelung einen eigenen Titel, den keine andere hat.
error-clause-title = Behalten Sie mindestens eine Regelung, mit Titel und Text.
error-locked-why = Sagen Sie, warum sie feststeht; beide Seiten lesen es.
error-clauses-moved = Jemand hat diese Regelungen gespeichert, während Sie schrieben; öffnen Sie sie in einem neuen Tab und übertragen Sie Ihre Änderungen.

error-consent = Kreuzen Sie an, dass Sie elektronisch unterschreiben möchten, oder wählen Sie die Unterschrift auf Papier.
error-code-form = Tippen Sie die sechs Ziffern des Codes aus Ihrer E-Mail ein.
error-code-wrong = Tippen Sie den Code noch einmal genau so ein, wie er in der letzten E-Mail steht; dieser stimmt nicht.
error-code-tries = Das war ein Versuch zu viel mit diesem Code; fordern Sie einen neuen an.
error-code-none = Dieser Code ist schon benutzt oder zu alt; fordern Sie einen neuen an.
error-codes-many = Sie haben in kurzer Zeit viele Codes angefordert; warten Sie eine Stunde und versuchen Sie es noch einmal.
error-drawing-blank = Zeichnen Sie Ihre Unterschrift etwas größer, oder schreiben Sie stattdessen Ihren Namen.
error-drawing-size = Löschen Sie die Zeichnung und zeichnen Sie neu, oder schreiben Sie stattdessen Ihren Namen.
error-busy = Die andere Seite hat genau im selben Moment unterschrieben; versuchen Sie es noch einmal.
error-pdf-large = Diese Datei ist größer als jedes unserer Dokumente; wählen Sie das versiegelte PDF, das Sie per E-Mail bekommen haben.

error-rhythm-empty = Geben Sie mindestens einen Rückblick an, zum Beispiel 30d oder 6m.
error-rhythm-entry = Schreiben Sie jeden Rückblick als Zahl mit d für Tage, m für Monate, q für Quartale oder y für Jahre, zum Beispiel 30d oder 6m, statt „{ $entry }“.
error-rhythm-endless = Geben Sie an, wo die Wiederholung „every { $entry }“ endet, zum Beispiel every 3m from 6m to 24m.
error-rhythm-none = Lassen Sie eine Wiederholung nach ihrem Anfang enden: Von { $from } bis { $to } gibt es keinen Rückblick.
error-rhythm-units = Zählen Sie „every { $entry }“ ganz in Tagen oder ganz in Monaten, Quartalen und Jahren.
error-rhythm-clash = Behalten Sie „{ $first }“ oder „{ $second }“: Beide fallen auf denselben Arbeitstag, und ein Rückblick am Tag genügt.
error-rhythm-twice = Nennen Sie „{ $entry }“ nur einmal.
error-rhythm-late = Wählen Sie statt „{ $entry }“ einen Rückblick innerhalb von { $last } Monaten nach dem Beginn.
error-rhythm-many = Beschränken Sie sich auf höchstens { $most } Rückblicke.

error-key-reused = Dieser Idempotency-Key gehört schon zu einer anderen Anfrage; nehmen Sie für eine neue Anfrage einen neuen Schlüssel.
error-key-running = Die erste Anfrage mit diesem Idempotency-Key wird noch beantwortet; warten Sie einen Moment und senden Sie sie dann noch einmal.
