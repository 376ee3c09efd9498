# Der Gesprächsraum: die Planung, ihre Briefe, der Leitfaden während des Gesprächs mit den Notizen, und die Seite für den Coach.

## Die Planung

room-plan = Die Planung
room-live = Leitfaden im Gespräch
room-open = Leitfaden öffnen
room-when = { $date }, { $time } Uhr ({ $zone })
room-round-number =
    { $number ->
        [1] Erstgespräch
       *[other] Gespräch { $number }
    }
room-round = Name dieser Runde
room-round-hint = Falls es mehrere gibt, zum Beispiel „Das Team kennenlernen“. Er steht in Briefen und Kalendern.
room-place = Ort
room-place-hint = Ein Raum mit Adresse oder der Link zu einem Videogespräch.
room-tell = An die Kandidatin oder den Kandidaten schreiben
room-tell-hint = Der Brief sagt vorab, was der Coach zusagt, was wir im Gegenzug erwarten, wie das Gespräch abläuft und wer dabei ist. Danach folgt zu jeder Änderung ein weiterer Brief.
room-people = Wer dabei ist und wie spät es dort jeweils ist
room-person-coach = Führt das Gespräch und wäre der Coach
room-person-interviewer = Führt das Gespräch
room-person-candidate = Bewirbt sich
room-told = Bewerbende Person
room-told-since = Per Brief informiert seit { $at }
room-told-not = Nicht per Brief informiert
room-change = Planung ändern
room-change-text = Alle, die es betrifft, bekommen einen Brief, und ihr Kalender zieht nach. Der Leitfaden bleibt, wie er ist.
room-change-act = Speichern und alle informieren
room-call-off = Dieses Gespräch absagen
room-call-off-text = Es verschwindet aus dem Kalender aller Eingeladenen, und sie bekommen einen Brief. Das lässt sich nicht rückgängig machen; wenn Sie sich doch noch treffen möchten, planen Sie ein neues Gespräch.
room-call-off-act = Absagen
room-called-off = Dieses Gespräch wurde am { $at } abgesagt.
room-state-off = Abgesagt

notice-room-changed = Die Planung ist gespeichert. Alle, die es betrifft, bekommen einen Brief.
notice-room-called-off = Das Gespräch ist abgesagt. Alle Eingeladenen bekommen einen Brief.

room-error-tell-date = Geben Sie zuerst Datum und Uhrzeit an: Der Brief nennt den Termin.
room-error-no-date = Geben Sie ein anderes Datum und eine andere Uhrzeit an, oder sagen Sie das Gespräch unten ab.
room-error-past = Wählen Sie ein Datum und eine Uhrzeit in der Zukunft.
room-error-nobody = Wählen Sie mindestens eine Person, die das Gespräch führt.
room-error-card-in = Lassen Sie alle stehen, deren Bewertungsbogen abgegeben ist.
room-error-over = Alle Bewertungsbögen sind da, deshalb bleibt die Planung dieses Gesprächs, wie sie ist.
room-error-off = Dieses Gespräch wurde abgesagt; planen Sie auf der Seite der Kandidatin oder des Kandidaten ein neues.

## Briefe an die, die das Gespräch führen

letter-kind-interview = Gespräch geplant
letter-kind-interview-changed = Gespräch geändert
letter-kind-interview-off = Gespräch abgesagt
letter-kind-outline = An die Bewerbenden: was Sie erwartet
letter-kind-outline-changed = An die Bewerbenden: Gespräch geändert
letter-kind-outline-off = An die Bewerbenden: Gespräch abgesagt

room-calendar = { $about }: { $round } ({ $opening })
room-letter-place = Ort: { $place }
room-letter-with = Zusammen mit { $names }
room-letter-interview-subject = Gespräch mit { $candidate } am { $day }
room-letter-interview-intro = Sie führen ein Gespräch mit { $candidate } für die Stelle „{ $opening }“.
room-letter-interview-changed-subject = Geändert: Ihr Gespräch mit { $candidate } am { $day }
room-letter-interview-changed-intro = An Ihrem Gespräch mit { $candidate } für die Stelle „{ $opening }“ hat sich etwas geändert. So ist es jetzt geplant:
room-letter-calendar = Zu diesem Brief gehört ein Termin für Ihren Kalender. Er bleibt richtig, wenn sich etwas ändert.
room-letter-script = Lesen Sie den Leitfaden einmal, bevor Sie sich treffen. Im Gespräch führt er Sie von Schritt zu Schritt, behält die Zeit im Blick und speichert Ihre Notizen, während Sie tippen.
room-letter-act = Leitfaden öffnen
room-letter-why = Sie bekommen diesen Brief, weil Sie ein Gespräch für die Stelle „{ $opening }“ führen. Passt Ihnen der Termin nicht, antworten Sie auf diesen Brief.
room-letter-interview-off-subject = Entfällt für Sie: Gespräch mit { $candidate } am { $day }
room-letter-off-off = Ihr Gespräch mit { $candidate } für die Stelle „{ $opening }“ findet nicht statt:
room-letter-off-taken = Beim Gespräch mit { $candidate } für die Stelle „{ $opening }“ müssen Sie nicht mehr dabei sein. Die anderen führen es ohne Sie:
room-letter-off-calendar = Mit diesem Brief verschwindet der Termin aus Ihrem Kalender.
room-letter-off-why = Sie bekommen diesen Brief, weil Sie zu diesem Gespräch eingeladen waren.

## Briefe an die Bewerbenden

room-letter-outline-subject = Ihr Gespräch bei { $organisation } am { $day }: was Sie erwartet
room-letter-outline-intro = Wir freuen uns darauf, mit Ihnen über die Stelle „{ $opening }“ bei { $organisation } zu sprechen. Hier lesen Sie, wie das Gespräch abläuft, damit Sie nichts überrascht.
room-letter-outline-changed-subject = Geändert: Ihr Gespräch bei { $organisation } am { $day }
room-letter-outline-changed-intro = An Ihrem Gespräch über die Stelle „{ $opening }“ bei { $organisation } hat sich etwas geändert. So ist es jetzt geplant:
room-letter-outline-off-subject = Abgesagt: Ihr Gespräch bei { $organisation } am { $day }
room-letter-outline-off-intro = Ihr Gespräch über die Stelle „{ $opening }“ bei { $organisation } findet nicht statt:
room-letter-outline-off-answer = Möchten Sie wissen, wie es weitergeht? Antworten Sie auf diesen Brief; er wird von einem Menschen gelesen.
room-outline-with = Sie sprechen mit { $names }
room-outline-sides = Zwei Seiten, von Anfang an offen
room-outline-sides-text = Zum Coaching gehören bei uns zwei. Wenn Sie zu uns kommen, unterschreiben Sie und Ihr Coach Zusagen wie diese. Im Gespräch können Sie zu unserer Seite alles fragen, was Sie wissen möchten.
room-outline-shape = So läuft das Gespräch ab
room-outline-shape-sides = Wir erzählen Ihnen von beiden Seiten.
room-outline-shape-questions =
    { $count ->
        [one] Wir stellen Ihnen eine Frage dazu, wie Sie arbeiten, und lassen Ihnen Zeit zum Nachdenken.
       *[other] Wir stellen Ihnen { $count } Fragen dazu, wie Sie arbeiten, und lassen Ihnen Zeit zum Nachdenken.
    }
room-outline-shape-exercise = Wir machen zusammen eine kurze Übung. Sie erklären etwas, das Sie gut kennen, Sie sagen, wie es lief, Sie bekommen einen einzigen Hinweis und versuchen es noch einmal. Wie gut der erste Versuch ist, zählt nicht; was Sie aus dem Hinweis machen, schon. Vorbereiten müssen Sie nichts.
room-outline-shape-yours = Sie fragen uns, was Sie wissen möchten, bevor Sie unseren Zusagen glauben. Unbequeme Fragen sind willkommen.
room-outline-shape-next = Wir sagen Ihnen, wie es weitergeht und bis wann Sie von uns hören.
room-outline-same = Alle, die sich bewerben, bekommen dieselben Fragen in derselben Reihenfolge. Alle auf unserer Seite halten zuerst die eigene Einschätzung fest, erst danach vergleichen wir.
room-outline-notes = Während des Gesprächs machen wir Notizen. Sie betreffen Sie, deshalb können Sie eine Kopie verlangen.
room-outline-answer = Passt Ihnen der Termin nicht, oder brauchen Sie etwas, um sich gut zeigen zu können? Antworten Sie auf diesen Brief; er wird von einem Menschen gelesen.
room-outline-why = Sie bekommen diesen Brief, weil Sie sich bei { $organisation } auf die Stelle „{ $opening }“ beworben haben.

## Der Leitfaden im Gespräch

room-back = Zurück
room-next = Weiter: { $title }
room-next-card = Zu Ihrem Bewertungsbogen
room-whole = Der ganze Leitfaden mit dem Bewertungsbogen
room-yours = Ihre Notizen werden gespeichert, während Sie tippen. Bis zur Nachbesprechung können nur Sie sie lesen.
room-saving = Wird gespeichert …
room-saved = Gespeichert um { $time } Uhr.
room-offline = Keine Verbindung. Ihre Notizen bleiben auf diesem Gerät und werden gespeichert, sobald die Verbindung wieder da ist.
room-signed-out = Sie sind abgemeldet. Ihre Notizen bleiben auf diesem Gerät: Melden Sie sich in einem anderen Tab wieder an und tippen Sie hier weiter.
room-stale = Diese Seite ist zu lange offen. Ihre Notizen bleiben auf diesem Gerät: Laden Sie die Seite neu, dann werden sie gespeichert.
room-closed = Notizen lassen sich hier nicht mehr ändern. Was Sie getippt haben, bleibt auf diesem Gerät.

room-clock-step = Dieser Schritt: { $spent } von { $minutes } Min.
room-clock-all = Insgesamt: { $spent } von { $minutes } Min.
room-clock-over = { $spent }, mehr als die { $minutes } Min.
room-clock-start = Uhr starten
room-clock-pause = Uhr anhalten
room-clock-reset = Auf null stellen

room-note-opening = Was zu den beiden Seiten gesagt oder gefragt wurde
room-note-exercise-1 = Der erste Versuch und der Moment, auf den Sie eingehen werden
room-note-exercise-2 = Was der Person selbst aufgefallen ist
room-note-exercise-took-in = Wie der Hinweis aufgenommen wurde
room-note-exercise-used = Was beim zweiten Mal anders war
room-note-questions = Was gefragt und was geantwortet wurde
room-note-close = Was vereinbart ist, und bis wann

room-kept =
    { $count ->
        [one] Eine andere Fassung dieser Notiz
       *[other] { $count } andere Fassungen dieser Notiz
    }
room-kept-text = In einem anderen Tab geschrieben, während eine spätere Änderung unterwegs war. Nur Sie sehen das.
room-take-back = Diese Fassung verwenden
notice-room-kept = Diese Notiz wurde auch in einem anderen Tab geschrieben. Die spätere Änderung gilt, die andere Fassung steht unter der Notiz.
notice-room-taken-back = Diese Fassung ist jetzt die Notiz; die vorige bleibt erhalten.
room-error-place = Wählen Sie eine Stelle, die es in diesem Leitfaden gibt, zum Beispiel opening, questions oder close.
room-error-kept-gone = Diese Fassung ist schon die Notiz; laden Sie die Seite neu, um sie zu sehen.
room-error-notes-wait = Die Notizen aller können Sie lesen, sobald die Nachbesprechung offen ist.

room-keys = Tasten
room-keys-on = Diese Tasten verwenden
room-key-next-sign = → oder N
room-key-next = Weiter
room-key-back-sign = ← oder P
room-key-back = Zurück
room-key-note-sign = E
room-key-note = Notiz schreiben
room-key-leave-sign = Esc
room-key-leave = Notiz verlassen
room-key-save-sign = Strg + Enter
room-key-save = Notiz speichern und weiter
room-key-score-sign = 1 bis 5
room-key-score = Diese Stelle bewerten
room-key-clock-sign = S
room-key-clock = Uhr starten oder anhalten

room-notes-all = Die Notizen aller
room-notes-lede = Was alle notiert haben, Stelle für Stelle. Es sind personenbezogene Daten der bewerbenden Person: Sie gehören in deren Export.
room-notes-none = In diesem Gespräch hat niemand etwas notiert.

## Die Seite für den Coach

brief-title = Bevor Sie coachen: eine Seite
brief-lede-interview = Lesen Sie das, bevor Sie { $candidate } treffen. Es dauert drei Minuten.
brief-lede-review = Lesen Sie das vor dem Rückblick mit { $other }. Es dauert drei Minuten.
brief-promises-interview = Was Sie als Coach zusagen
brief-promises-review = Was Sie { $other } zugesagt haben
brief-feedback = Eine einzige, konkrete Rückmeldung
brief-feedback-text = Mit einem Punkt lässt sich etwas anfangen; fünf hört man nur. Wählen Sie etwas, das sich bald ändern lässt.
brief-feedback-1 = Nennen Sie den Moment: was gesagt oder getan wurde, und wann.
brief-feedback-2 = Sagen Sie, was es bewirkt hat: bei Ihnen, bei der Arbeit oder bei jemand anderem.
brief-feedback-3 = Geben Sie eine Sache mit, die sich beim nächsten Mal versuchen lässt.
brief-feedback-4 = Fragen Sie, wie das ankommt, und warten Sie die Antwort ab.
brief-asks-interview = Was { $candidate } Sie fragen könnte
brief-asks-review = Was wir { $other } über Sie fragen
brief-asks-text = Antworten Sie mit etwas, das wirklich geschehen ist, auch wenn es schlecht lief. Wenn Sie etwas nicht wissen, sagen Sie das, und sagen Sie, bis wann Sie es wissen.
brief-page = Dasselbe auf einer Seite, zum Danebenlegen:
brief-reminder = Eine Seite zum Lesen vor dem Rückblick mit { $other }: was Sie zugesagt haben, wie Sie eine einzige, konkrete Rückmeldung geben und was wir { $other } über Sie fragen.
brief-reminder-act = Seite lesen
brief-review-act = Rückblick öffnen
