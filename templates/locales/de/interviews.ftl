# Bewerbungen, ihre Gespräche, der Bewertungsbogen und die Nachbesprechung (der Leitfaden selbst steht in script.ftl).

## Eine neue Bewerbung

candidate-new-title = Eine neue Bewerbung
candidate-new-lede = Ein Mensch, mit dem Sie über diese Stelle sprechen werden. Danach planen Sie das Gespräch.
candidate-name = Name
candidate-name-hint = So, wie er später in einer Vereinbarung stehen soll.
candidate-email-hint = Jetzt wird noch nichts verschickt. Machen Sie gemeinsam weiter, geht die Vereinbarung an diese Adresse.
candidate-language = Sprache
candidate-language-hint = Für das Gespräch und für E-Mails.
candidate-zone = Zeitzone
candidate-zone-hint = Für die Uhrzeiten in E-Mails.
candidate-leave = Abbrechen
candidate-save = Bewerbung hinzufügen

## Die Seite einer Bewerbung

candidate-opening = Stelle
candidate-interviews = Gespräche
candidate-interviews-none = Noch ist kein Gespräch geplant. Planen Sie eines, dann steht hier der Leitfaden dazu, Minute für Minute.
candidate-agreement = Vereinbarung
candidate-agreement-text = Machen Sie gemeinsam weiter, kommen beide Seiten in eine Vereinbarung. Sie können sie ändern, bis Sie sie an { $name } und den Coach schicken.
candidate-agreement-act = Vereinbarung aufsetzen

## Ein Gespräch planen

interview-plan-title = Gespräch planen
interview-plan-more = Noch ein Gespräch planen
interview-plan-text = Alle bekommen dieselben Fragen. Bis dieses Gespräch beginnt, folgt es dem, was Sie für alle ändern; danach bleibt es, wie es ist.
interview-who = Wer bewertet
interview-who-hint = Alle bewerten zuerst für sich und sehen die Bögen der anderen erst, wenn der eigene abgegeben ist.
interview-when = Datum und Uhrzeit
interview-when-hint = In Ihrer eigenen Zeitzone, { $zone }.
interview-length = Dauer
interview-length-hint = Der Leitfaden teilt die Minuten für Sie ein.
interview-language = Sprache des Gesprächs
interview-plan-act = Dieses Gespräch planen
interview-no-time = Termin noch offen
interview-state-open = Noch nicht alle Bewertungsbögen sind da
interview-state-complete = Alle Bewertungsbögen sind da
interview-state-debriefed = Nachbesprechung ist offen

## Der Leitfaden am Bildschirm

interview-contents = Die Schritte
interview-minutes = { $minutes } Min.
interview-about-coach = Zu dem, was der Coach zusagt
interview-about-coachee = Zu dem, was wir im Gegenzug erwarten
interview-pdf = Leitfaden als PDF
interview-print = Leitfaden zum Drucken
interview-structured = Warum alle dieselben Fragen bekommen

## Der Bewertungsbogen

scorecard-title = Ihr Bewertungsbogen
scorecard-bare = Zu dieser Bewertung gibt es noch keine Notiz.
scorecard-bare-count =
    { $count ->
        [one] Bei { $count } Bewertung fehlt noch die Notiz.
       *[other] Bei { $count } Bewertungen fehlt noch die Notiz.
    }
scorecard-bare-text = Schreiben Sie vor der Abgabe zu jeder Bewertung, was Sie gehört oder gesehen haben.
scorecard-freeze = Bis Sie abgeben, sehen nur Sie diesen Bogen, und Sie können ihn beliebig oft speichern. Danach bleibt er, wie er ist, und Sie können die Bögen der anderen lesen.
scorecard-save = Speichern
scorecard-submit = Meinen Bewertungsbogen abgeben
scorecard-submitted = Ihr Bewertungsbogen ist abgegeben
scorecard-submitted-text = Er bleibt, wie er ist. Die Bögen der anderen können Sie lesen, sobald sie da sind.
scorecard-compare = Bewertungsbögen vergleichen
scorecard-yours = Ihre Bewertung
scorecard-no-note = Ohne Notiz bewertet
scorecard-none = Sie bewerten dieses Gespräch nicht. Den Leitfaden können Sie hier mitverfolgen.

## Die Nachbesprechung

debrief-title = Nachbesprechung
debrief-lede = Alle Bewertungen nebeneinander, wo Sie am weitesten auseinanderliegen zuerst. Beginnen Sie mit dem, was alle gehört haben.
debrief-script = Leitfaden
debrief-waiting = Noch sind nicht alle Bewertungsbögen da. Jeder kommt hier dazu, sobald er abgegeben ist.
debrief-complete = Alle Bewertungsbögen sind da. Die Nachbesprechung kann beginnen.
debrief-ready = Alle Bewertungsbögen sind da
debrief-ready-text = Wenn Sie die Nachbesprechung öffnen, können alle, die an dieser Stelle mitarbeiten, sämtliche Bögen lesen, auch wer selbst nicht bewertet hat. Sie bleibt dann offen.
debrief-open = Nachbesprechung öffnen
debrief-opened = Die Nachbesprechung ist offen
debrief-opened-text = Alle, die an dieser Stelle mitarbeiten, können diese Bögen jetzt lesen.
debrief-same = Alle haben eine { $score } vergeben
debrief-apart =
    { $count ->
        [one] { $count } Punkt auseinander
       *[other] { $count } Punkte auseinander
    }
debrief-no-score = Keine Bewertung
debrief-recommendations = Empfehlungen

candidates-title = Bewerbungen
candidates-none-title = Noch keine
candidates-none = Hier stehen später die Menschen, mit denen Sie über diese Stelle sprechen.
candidates-add = Bewerbung hinzufügen
