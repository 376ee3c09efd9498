# Vereinbarungen, das Zusagenbuch, die Rückblicke, die Startseite, das Prüfen eines Dokuments, das ausgearbeitete Beispiel.

## Worte, die der Rust-Code benennt

# In einer Auswahlliste.
agreement-one-on-one-weekly = jede Woche
agreement-one-on-one-fortnightly = alle zwei Wochen
agreement-one-on-one-monthly = jeden Monat

# Rat zu den Zielen, je ein Satz.
goal-vague-measure = Noch fehlt, woran Sie es messen: Woran sehen Sie beide, dass es erreicht ist?
goal-vague-date = Noch fehlt ein Datum: Bis wann ist es erreicht?
goal-vague-best = „{ $phrase }“ gibt keine Richtung vor. Ziele, die konkret und anspruchsvoll sind, wirken besser.
goals-one-side = Alle Ziele kommen von { $name }. Ziele, die Sie gemeinsam setzen, sind meist anspruchsvoller, und Sie stehen beide dahinter.
goals-organisation = Keines dieser Ziele kommt von einer der beiden Seiten. Ziele, die Sie gemeinsam setzen, sind meist anspruchsvoller, und Sie stehen beide dahinter.
goals-none = Noch gibt es keine Ziele. Setzen Sie sie gemeinsam, hier oder in einem der ersten Gespräche.

# Wo gearbeitet wird, und was das Gesetz dort über die Sprache sagt.
place-be-vlg = Flandern
place-be-wal = Wallonien
place-be-bru = Brüssel
place-fr = Frankreich
place-elsewhere = Anderswo
language-rule-be-vlg = In Flandern müssen Dokumente zwischen Arbeitgebern und Beschäftigten auf Niederländisch verfasst sein; sonst sind sie nichtig, wobei das Beschäftigten nie schaden darf (Dekret vom 19. Juli 1973). Die Sprache dieser Vereinbarung: { $language }. Ein Hinweis, keine Rechtsberatung.
language-rule-be-wal = In Wallonien müssen Dokumente zwischen Arbeitgebern und Beschäftigten auf Französisch verfasst sein; sonst sind sie nichtig, wobei das Beschäftigten nie schaden darf (Dekret vom 30. Juni 1982). Die Sprache dieser Vereinbarung: { $language }. Ein Hinweis, keine Rechtsberatung.
language-rule-be-bru = In Brüssel müssen Dokumente für Beschäftigte auf Niederländisch oder Französisch verfasst sein, je nachdem, was sie sprechen (koordinierte Gesetze vom 18. Juli 1966, Art. 52). Die Sprache dieser Vereinbarung: { $language }. Ein Hinweis, keine Rechtsberatung.
language-rule-fr = In Frankreich muss ein Dokument, das Beschäftigten Pflichten auferlegt, auf Französisch verfasst sein; sonst kann es ihnen nicht entgegengehalten werden (Gesetz vom 4. August 1994; Code du travail, Art. L1321-6). Die Sprache dieser Vereinbarung: { $language }. Ein Hinweis, keine Rechtsberatung.

## Ein Dokument prüfen: was sich gezeigt hat, je ein Satz

verify-whole = Das ist die Coaching-Vereinbarung zwischen { $coach } und { $coachee }, und seit sie versiegelt wurde, hat sich daran kein Byte geändert.
verify-sealed-by = { $organisation } hat sie am { $at } versiegelt.
verify-signed = { $name } hat sie am { $at } unterschrieben.
verify-certificate-dates = Das Zertifikat des Siegels war zu dem Zeitpunkt, den das Dokument nennt, nicht gültig; dieses Siegel beweist deshalb nichts.
verify-ours = Das Siegel wurde hier gesetzt.
verify-not-ours = Das Siegel wurde nicht hier gesetzt, sondern von jemand anderem, mit dem Zertifikat { $fingerprint }.
verify-unknown = Das Siegel ist unversehrt, aber wer es gesetzt hat, ist hier nicht bekannt: Vergleichen Sie das Zertifikat { $fingerprint } mit dem, das Ihnen die Organisation nennt.
verify-damaged = Das war eine unserer Vereinbarungen, aber sie wurde nach dem Versiegeln geändert oder abgeschnitten.
verify-foreign = Das ist keine Coaching-Vereinbarung, die Coachpact versiegelt hat; wählen Sie das PDF aus Ihrer E-Mail.
verify-seal-broken = Das Siegel passt nicht zu dieser Datei; sie wurde also nach dem Versiegeln geändert.
verify-agreement-missing = Der vereinbarte Text in der Datei fehlt oder ist nicht lesbar; deshalb lässt sich nicht zeigen, was unterschrieben wurde.
verify-trail-broken = Das Ereignisprotokoll in der Datei fehlt oder ist beschädigt; deshalb lassen sich die Unterschriften nicht prüfen.
verify-signature-missing = Im Ereignisprotokoll der Datei fehlt die Unterschrift mindestens einer Seite.
verify-version = Es ist Fassung { $version } dieser Vereinbarung.
verify-replaces = Sie ersetzt eine frühere Fassung, die sie mit ihrem Hashwert nennt.
verify-chain-broken = Die Fassung, die hier ersetzt werden soll, steht nicht im Ereignisprotokoll der Datei; die Kette von Fassung zu Fassung ist also unterbrochen.
verify-stamped = { $authority } hat das Siegel am { $at } mit einem Zeitstempel versehen.
verify-no-timestamp = Das Siegel trägt keinen Zeitstempel; seine Zeit stammt von der Uhr der Organisation selbst.

## Die Liste der Vereinbarungen

agreements-title = Vereinbarungen
agreements-lede = Wer wem was zugesagt hat und wer auf wen wartet.
agreements-new = Vereinbarung aufsetzen
agreements-empty-title = Hier stehen später Ihre Vereinbarungen
agreements-empty-text = Eine Vereinbarung sagt, was Coach und Coachee einander zusagen. Sie beginnt mit den Zusagen der Stelle, und beide unterschreiben sie.
agreements-empty-own = Sobald Sie in einer Vereinbarung als Coach genannt sind, finden Sie sie hier.

agreement-pair = { $coach } und { $coachee }
agreement-starts = Beginnt am { $date }
agreement-state-draft = Entwurf, noch nicht verschickt
agreement-state-undelivered = Eine E-Mail hat { $name } nicht erreicht
agreement-state-sent = Wartet auf { $coach } und { $coachee }
agreement-state-agreed = Beide stimmen zu, wartet auf die Unterschriften von { $coach } und { $coachee }
agreement-state-half-signed = Wartet auf { $name }
agreement-state-stamping = Von beiden unterschrieben, wartet auf den Zeitstempel
agreement-state-signed = Von beiden unterschrieben
agreement-state-amending = Gilt, eine neue Fassung ist offen
agreement-state-declined = Abgelehnt
agreement-state-withdrawn = Unterschrift zurückgezogen
agreement-state-lapsed = Nicht rechtzeitig unterschrieben
agreement-state-ended = Beendet

## Eine Vereinbarung aufsetzen

agreement-new-title = Eine neue Vereinbarung
agreement-new-lede = Jede Zusage hier ist ein erster Vorschlag. Ändern Sie ihn, bis diese Seite es auch laut so sagen würde.
agreement-edit-title = Vereinbarung ändern
agreement-edit-lede = Noch ist nichts verschickt, es lässt sich also alles noch ändern.
agreement-halves-head = Zwei Menschen, und was sie einander zusagen
agreement-halves-text = Leeren Sie eine Zusage, um sie wegzulassen. Das letzte Feld auf jeder Seite ist für eine eigene Zusage.
agreement-coach = Coach
agreement-coachee = Coachee
agreement-name = Name
agreement-job = Funktion
agreement-language = Sprache der E-Mails
agreement-zone = Zeitzone
agreement-promises-coach = Zusagen als Coach
agreement-promises-coachee = Zusagen als Coachee
agreement-promise = Zusage { $n }
agreement-promise-own = Eine eigene Zusage
agreement-goals-text = Ein Ziel wirkt am besten, wenn es konkret und nicht zu leicht ist und wenn man es gemeinsam setzt. Was leer bleibt, fällt weg.
agreement-goal = Ziel { $n }
agreement-difficulty-none = Keine Angabe
agreement-goal-from = Von wem es kommt
agreement-goal-from-none = Von keiner der beiden Seiten
agreement-dates-head = Wann gesprochen und zurückgeblickt wird
agreement-start-date = Beginn
agreement-start-date-hint = Ab diesem Tag zählen die Rückblicke.
agreement-rhythm = Rückblicke
agreement-rhythm-hint = Wie lange nach dem Beginn: d für Tage, m für Monate, q für Quartale, y für Jahre, mit einem Leerzeichen dazwischen. 30d 60d 6m heißt: nach 30 Tagen, nach 60 Tagen und nach 6 Monaten. every 3m from 6m to 24m heißt: alle drei Monate, von Monat 6 bis Monat 24. Höchstens 24 Rückblicke innerhalb von fünf Jahren.
agreement-rhythm-dates = Damit fallen die Rückblicke auf diese Tage:
agreement-rhythm-none = Die Tage stehen hier, sobald Sie einen Beginn gespeichert haben.
agreement-direction-head = Wohin das alles führt
agreement-vision-hint = Ein Satz. Die Ziele knüpfen daran an.
agreement-terms-head = Was sonst noch vereinbart wird
agreement-binds = Sprache der Vereinbarung
agreement-binds-hint = In dieser Sprache stehen die festen Regelungen. Was Sie selbst schreiben, bleibt, wie Sie es schreiben.
agreement-second = Eine zweite Sprache
agreement-second-hint = Steht am Ende des Dokuments, nur zur Information.
agreement-second-none = Keine
agreement-second-too = auch auf { $language }, nur zur Information
agreement-place = Wo gearbeitet wird
agreement-place-hint = Mancherorts schreibt das Gesetz eine Sprache vor. Wir weisen Sie darauf hin; das ist keine Rechtsberatung.
agreement-notice-days = Frist zum Beenden
agreement-notice-hint = In Tagen. So lange vorher sagt Bescheid, wer die Vereinbarung beenden möchte.
agreement-clauses-read =
    { $count ->
        [one] Die feste Regelung lesen
       *[other] Die { $count } festen Regelungen lesen
    }
agreement-clauses-text = Sie gehören zu jeder Vereinbarung. Beide Seiten können Änderungen vorschlagen, außer wo steht, dass etwas so bleibt. Namen in geschweiften Klammern füllen sich von selbst aus.
agreement-clauses-edit = Für alle neuen Vereinbarungen ändern
agreement-leave = Abbrechen
agreement-save = Diesen Entwurf speichern

## Eine einzelne Vereinbarung

agreement-side-coach = { $name }, Coach
agreement-side-coachee = { $name }, Coachee
agreement-signed-at = unterschrieben am { $at }
agreement-not-signed = noch nicht unterschrieben
agreement-now-draft = Das ist ein Entwurf. Noch wurde niemand um eine Unterschrift gebeten.
agreement-now-sent = Verschickt am { $at }. { $coach } und { $coachee } lesen sie jetzt und können einander Änderungen vorschlagen.
agreement-now-proposing =
    { $count ->
        [one] Beide arbeiten am Text: Ein Vorschlag wartet auf Antwort.
       *[other] Beide arbeiten am Text: { $count } Vorschläge warten auf Antwort.
    }
agreement-now-one-agrees = { $name } stimmt diesem Text zu. Jetzt fehlt noch die andere Seite.
agreement-now-agreed = Beide stimmen diesem Text zu. Jetzt fehlen noch ihre Unterschriften.
agreement-now-half-signed = { $signed } hat unterschrieben. Jetzt fehlt noch { $open }.
agreement-now-stamping = Beide haben unterschrieben. Das Dokument wartet auf seinen Zeitstempel und folgt von selbst.
agreement-now-signed = Beide haben unterschrieben. Das Dokument wurde am { $at } versiegelt.
agreement-now-amending = Fassung { $number } ist offen. Bis beide sie unterschrieben haben, gilt weiter, was sie vorher unterschrieben haben.
agreement-now-declined = { $by } hat diese Fassung am { $at } abgelehnt. Niemand kann sie mehr unterschreiben.
agreement-now-withdrawn = { $by } hat die eigene Unterschrift am { $at } zurückgezogen. Niemand kann diese Fassung mehr unterschreiben.
agreement-now-lapsed = Diese Fassung wurde nicht rechtzeitig unterschrieben und ist am { $at } verfallen.
agreement-now-ended = { $by } hat die Vereinbarung beendet. Der letzte Tag ist { $day }.
agreement-send-what = Beide bekommen eine E-Mail mit einem eigenen Link, den sonst nie jemand sieht. Von da an ändern sie den Text gemeinsam: Sie können es dann nicht mehr für sie tun.
agreement-send = An beide schicken
agreement-edit = Entwurf ändern
agreement-download = Unterschriebenes Dokument herunterladen
agreement-invite-again = Einladung noch einmal schicken
agreement-invite-again-hint = Wer noch nicht unterschrieben hat, bekommt eine neue E-Mail mit einem neuen Link; der alte funktioniert dann nicht mehr.
agreement-ledger = Zusagenbuch öffnen
agreement-trail = Ereignisprotokoll
agreement-missing = Die Anzeige sagt das zu, die Vereinbarung nicht.
agreement-gap = In der Anzeige, aber nicht in dieser Vereinbarung:
agreement-missing-count =
    { $count ->
        [one] Eine Zusage aus der Anzeige fehlt hier. Sie ist unten markiert; nehmen Sie sie auf, oder sorgen Sie dafür, dass beide wissen, warum sie fehlt.
       *[other] { $count } Zusagen aus der Anzeige fehlen hier. Sie sind unten markiert; nehmen Sie sie auf, oder sorgen Sie dafür, dass beide wissen, warum sie fehlen.
    }
agreement-goals-none = Noch sind keine Ziele festgehalten. Setzen Sie sie gemeinsam in einem der ersten Gespräche.
agreement-talk = Einzelgespräche: { $often }.
agreement-start = Beginn
agreement-passed = Ein Tag, der schon vorbei war, als beide unterschrieben, bleibt in der Vereinbarung stehen; daran wird niemand erinnert.
agreement-facts-head = Auf einen Blick
agreement-written-in = Verbindliche Sprache
agreement-written-in-en = Englisch
agreement-written-in-nl = Niederländisch
agreement-written-in-fr = Französisch
agreement-written-in-de = Deutsch

## Das Zusagenbuch

ledger-title = Zusagenbuch
ledger-lede = Dieselbe Zusage an jeder Station: in der Anzeige, im Gespräch, in der Vereinbarung und bei den Rückblicken.
ledger-ad = In der Anzeige
ledger-interview = Im Gespräch
ledger-agreement = In der Vereinbarung
ledger-agreement-signed = In der Vereinbarung, von beiden unterschrieben am { $at }
ledger-agreement-open = In der Vereinbarung, noch nicht von beiden unterschrieben
ledger-reviews = Bei den Rückblicken
ledger-coach = Coach: { $name }
ledger-coachee = Coachee: { $name }
ledger-not-told = Nicht in der Anzeige
ledger-not-asked = Nicht gefragt
ledger-scored = Bewertung: { $scores }
ledger-to-come =
    { $count ->
        [one] Ein Rückblick, am { $date }
       *[other] { $count } Rückblicke, der erste am { $date }
    }
ledger-so-far-kept = Eingehalten, sagen beide
ledger-so-far-slipping = Teilweise eingehalten
ledger-so-far-broken = Nicht eingehalten, sagen beide
ledger-so-far-disputed = Beide sehen es verschieden
ledger-since-kept = Eingehalten seit { $date }
ledger-since-slipping = Teilweise eingehalten seit { $date }
ledger-since-broken = Nicht eingehalten seit { $date }
ledger-since-disputed = Seit { $date } sehen es beide verschieden
ledger-mark-kept = eingehalten
ledger-mark-slipping = teilweise eingehalten
ledger-mark-broken = nicht eingehalten
ledger-mark-disputed = verschieden gesehen
ledger-mark-open = offen
ledger-review-held = hat stattgefunden
ledger-review-answered = beide haben geantwortet
ledger-between = Wie gut jede Zusage eingehalten wurde, bleibt unter den beiden. Hier sehen Sie nur, ob beide geantwortet haben und ob ein Rückblick stattgefunden hat.
ledger-between-us = Wie gut jede Zusage eingehalten wurde, lesen nur Sie und { $name }, und nur dort, wo Sie beide geantwortet haben.
ledger-dates-head = Die Rückblicke
ledger-agreement-act = Vereinbarung lesen

## Rückblicke

reviews-title = Rückblicke
reviews-lede = Die Tage, an denen Coach und Coachee auf ihre Zusagen zurückblicken.
reviews-empty-title = Hier stehen später die Rückblicke
reviews-empty-text = Sobald beide Seiten eine Vereinbarung unterschrieben haben, kommen die Tage, an denen sie zurückblicken, von selbst hierher.
reviews-empty-act = Zu den Vereinbarungen
reviews-today = Heute
reviews-coming = Demnächst
reviews-passed = In den letzten 30 Tagen
reviews-in =
    { $days ->
        [0] Heute
        [1] Morgen
       *[other] In { $days } Tagen
    }
reviews-in-months = In etwa { $months } Monaten
reviews-over = Vorbei
reviews-over-before = Vorbei, bevor beide unterschrieben hatten
reviews-last = Der letzte vereinbarte: Zeit zu besprechen, wie es weitergeht

## Die Startseite

home-title = Was ansteht
home-lede = Guten Tag, { $name }. Das wartet jetzt auf Sie.
home-lede-none = Guten Tag, { $name }. Im Moment wartet nichts auf Sie.
home-lede-start = Guten Tag, { $name }. Eine Zusage zieht sich hier durch alles.
home-score = Das Gespräch mit { $name }
home-score-about = Bewerten Sie zuerst allein; die anderen Bögen sehen Sie später.
home-score-act = Bewerten
home-publish = Die Anzeige für { $title }
home-publish-about = Noch nicht öffentlich.
home-publish-act = Anzeige ansehen
home-send = Die Vereinbarung von { $coach } und { $coachee }
home-send-about = Ein Entwurf, beginnt am { $date }.
home-send-act = Lesen und verschicken
home-read-act = Lesen
home-waits-head = Wartet auf andere
home-reviews-head = Rückblicke in den nächsten 30 Tagen
home-failed = E-Mails, die nicht zugestellt werden konnten
home-thread-label = So läuft es jedes Mal
home-thread-ad = Die Anzeige
home-thread-ad-text = sagt, was beide Seiten zusagen
home-thread-interview = Das Gespräch
home-thread-interview-text = fragt danach
home-thread-agreement = Die Vereinbarung
home-thread-agreement-text = wird von beiden unterschrieben
home-thread-reviews = Die Rückblicke
home-thread-reviews-text = fragen, was eingehalten wurde
home-begin = Der erste Schritt ist eine Stelle. Anzeige, Leitfaden und Vereinbarung ergeben sich aus den Zusagen, die Sie dort wählen.
home-begin-own = Wenn ein Gespräch, eine Vereinbarung oder ein Rückblick Sie braucht, steht es hier.

## Die Seite zum Prüfen eines Dokuments

verify-title = Dokument prüfen
verify-lede = Sehen Sie nach, ob eine unterschriebene Vereinbarung noch so ist, wie sie versiegelt wurde, und wer sie unterschrieben hat. Was Sie hier auswählen, wird nicht gespeichert.
verify-file = Das PDF aus Ihrer E-Mail
verify-act = Dieses Dokument prüfen
verify-another = Ein weiteres prüfen
verify-verdict-intact = Dieses Dokument ist unverändert
verify-verdict-altered = Verlassen Sie sich nicht auf dieses Dokument
verify-verdict-foreign = Das ist keines unserer Dokumente

## Das ausgearbeitete Beispiel

example-title = Customer Success Coach (m/w/d)
example-team = Customer Success
example-summary = Du hilfst Kunden, das aus unserer Software herauszuholen, wofür sie sie gekauft haben. Du besuchst sie, fragst, wie sie arbeiten, schaust mit ihnen auf ihre Zahlen und sagst offen, was besser ginge. Es sind rund zwanzig, alle in Belgien und den Niederlanden, und du arbeitest von unserem Büro in Gent aus.
example-team-vision = Innerhalb eines halben Jahres kann jeder Kunde zeigen, was die Zusammenarbeit mit uns gebracht hat.
example-city = Gent
example-coach-title = Coach des Teams Customer Success
example-goal-1 = Von jedem meiner zwanzig Kunden wissen, was er in diesem Jahr erreichen will
example-goal-1-measure = Eine Seite pro Kunde, vom Kunden gelesen und gebilligt
example-goal-2 = Drei Kunden, die unsere Software kaum genutzt haben, nutzen sie jede Woche
example-goal-2-measure = Die Hälfte ihrer Lizenzen jede Woche in Gebrauch, laut Nutzungszahlen
example-goal-own = Jede Woche einen Kunden mit jemandem bei uns zusammenbringen, der weiterhelfen kann
example-goal-own-measure = Zehn Kontakte, jeder mit einer Notiz, was daraus wurde
example-goal-own-reason = Das ist mein eigenes Ziel: So lerne ich, wer hier was macht.
