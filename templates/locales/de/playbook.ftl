# Das Playbook, wie eine Organisation es sich zu eigen macht.

notice-playbook-saved = Gespeichert. Das gilt ab jetzt; was veröffentlicht, gefragt oder unterschrieben wurde, behält seinen Wortlaut.
notice-playbook-added = Hinzugefügt. Neue Stellen können diese Zusage ab jetzt wählen.
notice-playbook-retired = Zurückgezogen. Neuen Stellen wird diese Zusage nicht mehr angeboten.
notice-playbook-restored = Die Zusage ist wieder da, und neue Stellen können sie wählen.
notice-playbook-imported = Das Playbook entspricht jetzt Ihrer Datei.

## Die Liste

playbook-intro =
    { $count ->
        [one] Eine Zusage.
       *[other] { $count } Zusagen von beiden Seiten.
    } Jede steht in der Stellenanzeige, wird im Erstgespräch besprochen, in der Vereinbarung unterschrieben und bei jedem Rückblick geprüft.
playbook-add = Zusage hinzufügen
playbook-import = Playbook hochladen
playbook-export = Als Datei herunterladen
playbook-own = Ihre eigene
playbook-changed = Von Ihnen formuliert
playbook-not-in = Noch nicht auf: { $languages }
playbook-retired = Zurückgezogen
playbook-retired-head = Zurückgezogene Zusagen
playbook-retired-what = Neuen Stellen werden sie nicht mehr angeboten. Wo sie schon stehen, bleiben sie.
playbook-retired-still = Inzwischen zurückgezogen. Sie bleibt hier, bis Sie sie herausnehmen.
playbook-stands-in = „{ $name }“ ist in der Sprache dieser Anzeige noch nicht formuliert und erscheint deshalb in einer anderen ({ $language }).

## Eine Zusage

playbook-language = Sprache
playbook-ad-short = Und wo nur eine Zeile Platz hat:
playbook-edit = Wortlaut ändern
playbook-translate = Übersetzen
playbook-versions = Frühere Fassungen
playbook-untold = Noch nicht in dieser Sprache ({ $language })
playbook-untold-text = Bis jemand sie übersetzt, erscheint diese Zusage in einer anderen Sprache.
playbook-retire = Diese Zusage zurückziehen
playbook-retire-what = Neuen Stellen wird sie dann nicht mehr angeboten. Stellen, Gespräche und Vereinbarungen, in denen sie steht, behalten sie, und Sie können sie jederzeit zurückholen.
playbook-restore = Diese Zusage zurückholen
playbook-restore-what = Neue Stellen können sie dann wieder wählen.

## Das Formular

playbook-new = Eine eigene Zusage
playbook-new-lede = Eine Zusage, viermal erzählt. Formulieren Sie sie zuerst in einer Sprache; Übersetzungen folgen danach.
playbook-edit-title = Der Wortlaut: { $language }
playbook-keeps = Was veröffentlicht, gefragt oder unterschrieben wurde, behält den Wortlaut seines Tages.
playbook-source = Unter jedem Feld steht der Ausgangstext ({ $language }).
playbook-side = Wer das zusagt
playbook-field-name = Name
playbook-field-ad-short = Ein kurzer Satz
playbook-field-ad-full = Der volle Wortlaut
playbook-field-interview-say = Was im Gespräch gesagt wird
playbook-field-interview-ask = Die Frage
playbook-field-interview-probes = Nachfragen
playbook-field-interview-listen-for = Worauf zu achten ist
playbook-field-agreement-commitment = Die Zusage, die unterschrieben wird
playbook-field-agreement-noticed-by = Woran man merkt, dass sie eingehalten wird
playbook-field-review-of-self = Die Frage an die Seite, die zugesagt hat
playbook-field-review-of-other = Die Frage an die andere Seite
playbook-anchor = Bewertung { $n }
playbook-hint-name = Wenige Wörter, für Listen.
playbook-hint-short = An die Leserin oder den Leser der Anzeige, in einem Atemzug.
playbook-hint-full = Zwei oder drei Sätze. Sagen Sie, was geschieht und wie oft.
playbook-hint-say = So, wie man es im Gespräch sagen würde: was diese Zusage hier bedeutet.
playbook-hint-ask = Nach etwas, das die Person getan hat, nicht nach dem, was sie tun würde.
playbook-hint-lines = Je eine Zeile, höchstens acht.
playbook-hint-anchors = Was man bei jeder Bewertung zu hören bekommt. Für alle gleich, damit eine 4 überall dasselbe heißt.
playbook-hint-commitment = In der Ich-Form, an die andere Seite: „Ich …“.
playbook-hint-noticed-by = Etwas, das beide sehen können, etwa „keine Arbeitswoche ohne Gespräch“.
playbook-hint-of-self = „Haben Sie …?“
playbook-hint-of-other = „Hat Ihr Coach …?“ oder „Hat Ihre Coachee oder Ihr Coachee …?“
playbook-preview = Zeigen, wie es sich liest
playbook-save = Wortlaut speichern
playbook-save-over = Meinen Wortlaut nach dem anderen speichern
playbook-leave = So lassen, wie es ist

## Zwei zur gleichen Zeit

playbook-moved = Gerade wurde ein anderer Wortlaut gespeichert
playbook-moved-by = Von { $by }, am { $at }.
playbook-moved-what = Von Ihrem Text geht nichts verloren: Er steht noch im Formular. Vergleichen Sie beide und speichern Sie dann Ihren nach dem anderen, oder behalten Sie den anderen.
playbook-moved-head = Worin sich beide unterscheiden
playbook-moved-field = Text
playbook-theirs = Der andere, gespeichert
playbook-mine = Ihrer, noch nicht gespeichert
playbook-keep-theirs = Den anderen behalten

## Fassungen

playbook-act-built-in = Wie mit Coachpact geliefert
playbook-act-added = Erstmals formuliert
playbook-act-worded = Neu formuliert
playbook-act-retired = Zurückgezogen
playbook-act-restored = Zurückgeholt
playbook-by = { $by }, { $at }
playbook-begin-with = Mit diesem Wortlaut neu beginnen

## Eine Datei

playbook-import-lede = Eine TOML-Datei, wie Sie sie hier herunterladen. Zuerst sehen Sie, was sich ändern würde; übernommen wird erst, wenn Sie es sagen.
playbook-import-file = Ihre Datei
playbook-import-hint = Höchstens ein Megabyte.
playbook-import-text = Oder fügen Sie den Text hier ein
playbook-import-look = Zeigen, was sich ändern würde
playbook-import-other = Eine andere Datei
playbook-import-would = Das würde sich ändern
playbook-import-nothing = Nichts: Das steht alles schon im Playbook.
playbook-import-stays = Was die Datei nicht nennt, bleibt, wie es ist.
playbook-import-take = Alles übernehmen
playbook-import-slips = Noch ist nichts übernommen: Bessern Sie zuerst dies in der Datei nach
playbook-step-new = neu
playbook-step-translated = übersetzt
playbook-step-worded = neu formuliert
playbook-step-retired = zurückgezogen
playbook-step-restored = zurückgeholt
playbook-slip = Zeile { $line }:
playbook-slip-at = Zeile { $line }, { $place }:

## Was noch nicht stimmt

playbook-error-retired = „{ $key }“ wurde im Playbook zurückgezogen; wählen Sie eine andere Zusage.
playbook-error-moved = Jemand anders hat dies neu formuliert, seit Sie es gelesen haben; lesen Sie es noch einmal und senden Sie Ihren Text mit der neuen Revision.
playbook-error-book-moved = Jemand hat das Playbook inzwischen geändert; sehen Sie noch einmal nach, was sich ändern würde.
playbook-error-last = Behalten Sie auf jeder Seite mindestens eine Zusage: Zu einem Pakt gehören zwei.
playbook-error-key = Wählen Sie einen Namen aus einigen Buchstaben oder Ziffern, nicht „new“ oder „import“; ein Schlüssel besteht aus klein geschriebenen Wörtern mit Bindestrichen dazwischen.
playbook-error-taken = Es gibt schon eine Zusage „{ $key }“; wählen Sie einen anderen Namen.
playbook-error-anchors = Geben Sie fünf Sätze an, einen je Bewertung.
playbook-error-toml = Bessern Sie hier das TOML nach ({ $detail }).
playbook-error-letters = Speichern Sie die Datei als UTF-8; hier stehen Bytes, die keine Buchstaben sind.
playbook-error-file-size = Die Datei darf höchstens { $most } MB groß sein; kürzen Sie sie.
playbook-error-file-empty = Geben Sie in der Datei mindestens ein [[expectation]] an.
playbook-error-unknown = Nehmen Sie „{ $name }“ heraus oder berichtigen Sie die Schreibweise; es bedeutet hier nichts.
playbook-error-no-table = Beginnen Sie jede Zusage mit [[expectation]].
playbook-error-no-text = Schreiben Sie dies als Text zwischen Anführungszeichen.
playbook-error-yes-or-no = Schreiben Sie true oder false.
playbook-error-shape = Berichtigen Sie, wie dies geschrieben ist ({ $detail }).
playbook-error-face = Fügen Sie das Gesicht „{ $face }“ hinzu; eine Zusage braucht alle vier.
playbook-error-no-language = Formulieren Sie die Zusage in mindestens einer Sprache.
playbook-error-twice = Nennen Sie jede Zusage nur einmal; diese steht schon weiter oben.
playbook-error-side = Lassen Sie die Seite, wie sie ist; eine Zusage wechselt nicht den Besitzer.
