# Verhandeln: die eigene Tür jeder Seite, und was die Seiten der Mitglieder über Fassungen, Beenden und Regelungen sagen.

## Die eigene Tür: der Weg hinein

door-link-title = Ihre Vereinbarung mit { $other }
door-link-lede = Guten Tag { $name }, hier lesen Sie, was Sie und { $other } einander zusagen.
door-link-safe = Mit dem Öffnen unterschreiben Sie noch nichts.
door-link-act = Vereinbarung öffnen
door-link-expired = Guten Tag { $name }, dieser Link öffnet Ihre Vereinbarung nicht mehr. Ein Link funktioniert nur eine Zeit lang, damit Ihre Seite privat bleibt.
door-link-fresh = Wir können Ihnen einen neuen schicken, an die Adresse, die in der Vereinbarung für Sie steht.
door-link-again = Neuen Link schicken
door-link-sent-title = Schauen Sie in Ihr E-Mail-Postfach
door-link-sent = Ein neuer Link ist unterwegs, an die Adresse, die in der Vereinbarung für Sie steht.
door-link-sent-nothing = Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach, oder antworten Sie auf die letzte E-Mail, die Sie zu dieser Vereinbarung bekommen haben.

## Wie es steht

door-title = Ihre Coaching-Vereinbarung mit { $other }
door-lede = Was Sie beide einander zusagen. Unterschrieben wird erst, wenn Sie beide demselben Text zustimmen.
door-as-coach = Coach
door-as-coachee = Coachee
door-starts = beginnt am { $date }
door-step-read = gemeinsam lesen und ändern
door-step-agreed = Sie haben zugestimmt, { $other } noch nicht
door-step-sign = unterschreiben
door-step-code = Ihr Code
door-step-waiting = Sie haben unterschrieben, { $other } noch nicht
door-step-sealed = von beiden unterschrieben
door-mine-coach = Sie, als Coach
door-mine-coachee = Sie, als Coachee
door-theirs-coach = { $name }, Ihr Coach
door-theirs-coachee = { $name }, von Ihnen gecoacht
door-your-turn = Sie sind dran
door-not-agreed = noch keine Zustimmung
door-agrees = diesem Text zugestimmt
door-signed-paper = auf Papier unterschrieben, noch zu bestätigen

# Welche Sprache verbindlich ist.
door-binds-en = Die Vereinbarung ist auf Englisch, und das ist der Text, den Sie unterschreiben.
door-binds-nl = Die Vereinbarung ist auf Niederländisch, und das ist der Text, den Sie unterschreiben.
door-binds-fr = Die Vereinbarung ist auf Französisch, und das ist der Text, den Sie unterschreiben.
door-binds-de = Die Vereinbarung ist auf Deutsch, und das ist der Text, den Sie unterschreiben.
# Danach gesagt, wo es eine zweite Sprache gibt.
door-second-en = Im Dokument steht sie auch auf Englisch, nur zur Information.
door-second-nl = Im Dokument steht sie auch auf Niederländisch, nur zur Information.
door-second-fr = Im Dokument steht sie auch auf Französisch, nur zur Information.
door-second-de = Im Dokument steht sie auch auf Deutsch, nur zur Information.

door-next-answer =
    { $count ->
        [one] { $name } schlägt eine Änderung vor
       *[other] { $name } schlägt { $count } Änderungen vor
    }
door-next-answer-text = Nehmen Sie an, lehnen Sie mit einem Grund ab oder machen Sie einen Gegenvorschlag. Sobald kein Vorschlag mehr offen ist, können Sie beide zustimmen.
door-next-answer-act =
    { $count ->
        [one] Vorschlag ansehen
       *[other] Ersten Vorschlag ansehen
    }
door-next-waits = Warten auf { $name }
door-next-waits-text =
    { $count ->
        [one] Ihr Vorschlag ist noch nicht beantwortet. Sobald { $name } geantwortet hat, bekommen Sie eine E-Mail; bis dahin können Sie weitere Änderungen vorschlagen oder diesen Vorschlag zurückziehen.
       *[other] { $count } Ihrer Vorschläge sind noch nicht beantwortet. Sobald { $name } geantwortet hat, bekommen Sie eine E-Mail; bis dahin können Sie weitere Änderungen vorschlagen oder diese zurückziehen.
    }
door-next-agreed = Sie stimmen diesem Text zu
door-next-agreed-text = Jetzt ist { $name } an der Reihe. Ändert sich doch noch etwas, fragen wir Sie noch einmal.
door-next-you = { $name } stimmt diesem Text zu
door-next-you-text = Jetzt sind Sie an der Reihe. Lesen Sie alles, und sagen Sie am Ende, dass Sie zustimmen, oder schlagen Sie vor, was Sie anders sagen würden.
door-next-read = Lesen Sie alles, und ändern Sie, was Sie anders sagen würden
door-next-read-text = Unter jeder Zeile können Sie eine Änderung vorschlagen oder etwas dazu sagen, und { $name } kann das ebenso. Stimmt alles? Dann sagen Sie es am Ende.
door-agreed-head = Sie stimmen beide diesem Text zu
door-agreed-text = Jetzt unterschreiben Sie beide am Ende dieser Seite, jeweils nur für sich selbst. Eine Änderung vorschlagen können Sie noch immer; dann stimmen Sie und { $name } noch einmal zu.
door-next-sign = { $name } hat unterschrieben
door-next-sign-text = Jetzt sind Sie an der Reihe. Sie unterschreiben am Ende dieser Seite.
door-waiting-head = Sie haben unterschrieben
door-waiting-text = Jetzt ist { $other } an der Reihe. Sobald Sie beide unterschrieben haben, bekommen Sie beide das versiegelte Dokument per E-Mail, und Sie können es auch hier herunterladen.
door-scan-waits = Ihr Scan wartet auf { $name }
door-scan-waits-text = Ihre Unterschrift zählt, sobald { $name } bestätigt, dass Sie genau das unterschrieben haben.
door-stamping-text = Das Dokument wartet nur noch auf seinen Zeitstempel. Sobald er da ist, bekommen Sie beide das Dokument per E-Mail, und Sie können es auch hier herunterladen.
door-sealed-head = Sie haben beide unterschrieben
door-sealed-text = Das Dokument wurde am { $at } versiegelt. Bewahren Sie es auf, wie es ist, dann zeigt das Siegel auch später, dass nichts geändert wurde.
door-download = Dokument herunterladen
door-ended-head = Die Vereinbarung endet: Der letzte Tag ist { $day }
door-ended-text = { $by } hat sie beendet. Was Sie beide unterschrieben haben, bleibt Ihnen erhalten.
door-closed-declined =
    { $who ->
        [you] Sie haben diese Fassung abgelehnt
       *[other] { $by } hat diese Fassung abgelehnt
    }
door-closed-withdrawn =
    { $who ->
        [you] Sie haben Ihre Unterschrift zurückgezogen
       *[other] { $by } hat die eigene Unterschrift zurückgezogen
    }
door-closed-lapsed = Diese Fassung wurde nicht rechtzeitig unterschrieben
door-closed-text = Sie wurde am { $at } geschlossen, und niemand kann sie mehr unterschreiben.
door-still-holds = Was Sie beide vorher unterschrieben haben, gilt weiter.
door-former-head = Jetzt ist jemand anderes der Coach
door-former-text = Was Sie und { $name } unterschrieben haben, bleibt Ihnen erhalten.

## Fassungen

door-version-number = Fassung { $number }
version-kind-first = Fassung { $number }, die erste
version-kind-amendment = Fassung { $number }, eine Änderung
version-kind-replacement = Fassung { $number }, mit neuem Coach
door-version-until = Bis Sie beide diese unterschrieben haben, gilt weiter, was Sie vorher unterschrieben haben.
door-version-current = Lesen, was jetzt gilt
door-version-sealed = versiegelt am { $at }
door-version-pdf = Herunterladen
door-versions = Alle { $count } Fassungen
door-difference = Was sich ändert
door-difference-none = Bisher weicht nichts von dem ab, was gilt.

## Vorschläge und Anmerkungen

door-you = Sie
door-gone = gestrichen:
door-new = eingefügt:
door-because = Grund: { $reason }
door-from = von { $name }
door-from-you = von Ihnen
# Worum es bei einer Änderung geht.
part-commitment = Eine Zusage
part-goal = Ein Ziel
part-clause = Eine weitere Regelung
part-one-on-one = Wie oft Sie sprechen
part-reviews = Wann Sie zurückblicken
part-notice = Die Frist zum Beenden
door-clauses-head = Was Sie sonst noch vereinbaren
door-locked = Das bleibt, wie es ist. { $why }
door-required = Das steht in jeder Vereinbarung: Die Worte können sich ändern, weglassen lässt es sich nicht.

door-propose = Änderung vorschlagen
door-propose-change = Das vorschlagen
door-propose-add = Vorschlagen, das aufzunehmen
door-propose-counter = Das stattdessen vorschlagen
door-propose-strike = Vorschlagen, es wegzulassen
door-add-commitment = Weitere Zusage vorschlagen
door-add-goal = Ziel vorschlagen
door-add-clause = Weitere Regelung vorschlagen
door-field-text-commitment = Die Zusage
door-field-text-clause = Der Text
door-field-title-goal = Das Ziel
door-field-title-clause = Der Titel
door-field-reason = Warum

door-you-propose-change = Sie schlagen vor:
door-you-propose-counter = Sie schlagen stattdessen vor:
door-you-propose-add = Sie schlagen vor, das aufzunehmen:
door-you-propose-strike = Sie schlagen vor, das wegzulassen:
door-proposes-change = { $name } schlägt vor:
door-proposes-counter = { $name } schlägt stattdessen vor:
door-proposes-add = { $name } schlägt vor, das aufzunehmen:
door-proposes-strike = { $name } schlägt vor, das wegzulassen:
door-not-answered = { $name } hat noch nicht geantwortet
door-answer-waits = Wartet auf Ihre Antwort
door-overtaken = Diese Zeile hat sich inzwischen geändert, deshalb zählt der Vorschlag nicht mehr.
door-answer-accept = Annehmen
door-answer-decline = Ablehnen
door-answer-withdraw = Zurückziehen
door-counter = Gegenvorschlag machen
door-decline-reason = Warum nicht?
door-decline-act = Diesen Vorschlag ablehnen

door-comment = Etwas dazu sagen
door-comment-whole = Etwas zum Ganzen sagen
door-comment-label = Was Sie { $name } sagen möchten
door-comment-act = Anmerkung eintragen
door-notes-head = Zum Ganzen

door-settled =
    { $count ->
        [one] Ein erledigter Vorschlag
       *[other] { $count } erledigte Vorschläge
    }
door-you-proposed-change = Sie haben vorgeschlagen, „{ $about }“ zu ändern
door-you-proposed-add = Sie haben vorgeschlagen, „{ $about }“ aufzunehmen
door-you-proposed-strike = Sie haben vorgeschlagen, „{ $about }“ wegzulassen
door-proposed-change = { $name } hat vorgeschlagen, „{ $about }“ zu ändern
door-proposed-add = { $name } hat vorgeschlagen, „{ $about }“ aufzunehmen
door-proposed-strike = { $name } hat vorgeschlagen, „{ $about }“ wegzulassen
door-settled-accepted =
    { $who ->
        [you] von Ihnen angenommen
       *[other] von { $name } angenommen
    }
door-settled-declined =
    { $who ->
        [you] von Ihnen abgelehnt
       *[other] von { $name } abgelehnt
    }
door-settled-countered =
    { $who ->
        [you] Sie haben einen Gegenvorschlag gemacht
       *[other] { $name } hat einen Gegenvorschlag gemacht
    }
door-settled-withdrawn = zurückgezogen

## Zustimmen

door-agree-head = Stimmen Sie diesem Text zu?
door-agree-text = Mit Ihrer Zustimmung unterschreiben Sie noch nicht. Sobald { $name } demselben Text zustimmt, können Sie beide unterschreiben. Würden Sie etwas anders sagen? Dann schlagen Sie das zuerst vor.
door-agree-act = Ich stimme diesem Text zu
door-take-back = Ich möchte noch einmal darüber sprechen, bevor ich zustimme
door-ratings-head = Wie sehr stehen Sie hinter jedem Ziel?
door-ratings-text = Antworten Sie für sich selbst, von 1 bis 5. { $name } tut dasselbe. Sobald Sie beide zustimmen, sehen Sie die Antworten der anderen Seite, und alle kommen ins Dokument.
door-rating-1 = kaum
door-rating-2 = ein wenig
door-rating-3 = teilweise
door-rating-4 = weitgehend
door-rating-5 = voll und ganz
door-rating-mine = wie sehr Sie dahinterstehen: { $rating } von 5
door-rating-other = { $name }: { $rating } von 5

## Unterschreiben

door-sign-head = Unterschreiben Sie für sich selbst
door-code-text = Damit feststeht, dass Sie es sind, schicken wir einen sechsstelligen Code an { $email }. Er gilt { $minutes } Minuten.
door-code-act = Code schicken
door-code-again = Neuen Code schicken
door-code = Der Code aus Ihrer E-Mail
door-code-hint = Sechs Ziffern, geschickt an { $email }, { $minutes } Minuten gültig.
door-code-late = Keine E-Mail, oder zu spät?
door-sign-button = Unterschreiben

door-paper-choose = Ich möchte lieber auf Papier unterschreiben
door-paper-text = Sie drucken die Vereinbarung aus, unterschreiben von Hand und laden hier einen Scan davon hoch. { $name } bestätigt ihn dann. Auf Papier zu unterschreiben bringt Ihnen keinen Nachteil.
door-paper-act = Auf Papier unterschreiben
door-paper-head = Auf Papier unterschreiben
door-paper-print = Drucken Sie die Vereinbarung aus.
door-paper-print-act = Seiten zum Drucken öffnen
door-paper-hand = Unterschreiben Sie von Hand, bei Ihrem Namen.
door-paper-upload = Scannen oder fotografieren Sie alle Seiten und laden Sie die Datei hier hoch. { $name } bestätigt sie dann.
door-scan = Ihr Scan
door-scan-hint = Eine Datei: ein PDF, ein PNG oder ein JPEG.
door-scan-act = Meinen Scan hochladen
door-scan-again = Anderen Scan hochladen
door-scan-refused = { $name } hat Ihren Scan nicht bestätigt. Grund: { $reason }
door-confirm-head = { $name } hat auf Papier unterschrieben
door-confirm-text = Sehen Sie sich den Scan an. Ist es dieser Text mit der Unterschrift von { $name } darunter, bestätigen Sie das.
door-confirm-see = Scan ansehen
door-confirm-act = Bestätigen, dass { $name } unterschrieben hat

act-refuse-head = Mit dem Scan stimmt etwas nicht
act-refuse-text = { $name } liest, warum, und kann einen anderen hochladen.
act-refuse-reason = Was stimmt damit nicht?
act-refuse-act = Zurückschicken

## Was sonst noch möglich ist

door-else-head = Was Sie sonst noch tun können
door-question-head = Eine Frage stellen
door-question-label = Ihre Frage
door-question-hint = Sie geht an die Person bei { $organisation }, die diese Vereinbarung betreut. { $name } sieht sie nicht.
door-question-act = Frage abschicken
door-questions = Was Sie schon gefragt haben

act-amend-head = Neue Fassung öffnen
act-amend-text = Sie und { $name } ändern dann den Text, stimmen ihm zu und unterschreiben noch einmal. Bis Sie beide unterschrieben haben, gilt diese weiter.
act-amend-reason = Warum eine neue Fassung?
act-amend-act = Neue Fassung öffnen
act-decline-head = Diese Fassung ablehnen
act-decline-text = Danach kann sie niemand mehr unterschreiben. { $name } und { $organisation } lesen Ihren Grund. Würde eine Änderung genügen? Dann schlagen Sie lieber die vor.
act-decline-reason = Ihr Grund
act-decline-act = Diese Fassung ablehnen
act-withdraw-head = Meine Unterschrift zurückziehen
act-withdraw-text = Das geht, solange { $name } nicht unterschrieben hat. Die Fassung ist damit geschlossen. { $name } und { $organisation } lesen Ihren Grund.
act-withdraw-reason = Ihr Grund
act-withdraw-act = Meine Unterschrift zurückziehen

door-end-head = Diese Vereinbarung beenden
door-end-text = Am besten sprechen Sie zuerst mit { $name }, aber Sie können sie auch allein beenden.
door-end-on = Der letzte Tag
door-end-notice =
    { $days ->
        [0] Sie haben keine Frist vereinbart; möglich ist es ab { $earliest }.
        [one] Sie haben einen Tag Frist vereinbart; möglich ist es ab { $earliest }.
       *[other] Sie haben { $days } Tage Frist vereinbart; möglich ist es ab { $earliest }.
    }
door-end-reason = Ihr Grund
door-end-private = Dieser Grund bleibt zwischen { $name } und mir
door-end-private-hint = { $organisation } erfährt, dass und wann sie endet, nicht warum.
door-end-act = Diese Vereinbarung beenden

door-facts-head = Zu diesem Text
door-sign-by = Zu unterschreiben bis
door-sign-by-text = Danach verfällt diese Fassung.
door-replaces = SHA-256 des Textes, den sie ersetzt

## E-Mails, die nicht ankommen, Fassungen, und was Mitglieder sonst noch tun

agreement-undelivered-head =
    { $count ->
        [one] Eine E-Mail ist nicht angekommen
       *[other] { $count } E-Mails sind nicht angekommen
    }
agreement-undelivered = Die E-Mail an { $name } ({ $kind }) konnte nicht zugestellt werden; { $name } weiß also nichts davon.
agreement-address-text = Stimmt die Adresse nicht? Berichtigen Sie sie: Die Links, die dorthin gingen, funktionieren dann nicht mehr, und { $name } bekommt eine neue Einladung.
agreement-address = Die richtige Adresse von { $name }
agreement-address-act = Berichtigen und noch einmal schicken
agreement-send-again = Noch einmal an { $name } schicken
agreement-open-agreed = Zugestimmt haben
agreement-open-signed = Unterschrieben haben
agreement-open-nobody = Noch niemand
agreement-open-proposals = Vorschläge
agreement-open-count =
    { $count ->
        [0] Keiner wartet auf Antwort
        [one] Einer wartet auf Antwort
       *[other] { $count } warten auf Antwort
    }
agreement-versions-head = Fassungen
version-state-open = offen
version-state-in-force = gilt
version-state-replaced = ersetzt
version-state-declined = abgelehnt
version-state-withdrawn = Unterschrift zurückgezogen
version-state-lapsed = nicht rechtzeitig unterschrieben
version-state-ended = weggefallen, als die Vereinbarung beendet wurde
agreement-else-head = Was Sie sonst noch tun können
agreement-amend-head = Neue Fassung öffnen
agreement-amend-text = Beide bekommen den Text, um ihn zu ändern, ihm zuzustimmen und noch einmal zu unterschreiben. Bis dahin gilt, was sie unterschrieben haben.
agreement-amend-reason = Warum eine neue Fassung? Beide lesen das.
agreement-amend-act = Neue Fassung öffnen
agreement-replace-head = Jemand anderes wird Coach
agreement-replace-text = Der neue Coach und { $coachee } lesen eine neue Fassung, ändern sie, stimmen ihr zu und unterschreiben sie. Bis dahin bleibt { $coach } der Coach.
agreement-replace-reason = Warum? Beide lesen das.
agreement-replace-act = An den neuen Coach schicken
agreement-end-head = Diese Vereinbarung beenden
agreement-end-text = Beide bekommen eine E-Mail. Rückblicke nach dem letzten Tag fallen weg.
agreement-end-on = Der letzte Tag
agreement-end-on-hint = Lassen Sie das Feld leer, ist es der früheste Tag, den die vereinbarte Frist erlaubt.
agreement-end-reason = Ihr Grund. Beide lesen ihn.
agreement-end-act = Diese Vereinbarung beenden
agreement-revoke-head = Alle Links sperren
agreement-revoke-text = Für den Fall, dass eine E-Mail in falsche Hände geraten ist. Alle bisher verschickten Links funktionieren dann nicht mehr, und jede damit geöffnete Seite schließt sich. Mit einer neuen Einladung kommen neue Links.
agreement-revoke-act = Alle Links sperren

## Die Regelungen, mit denen jede Vereinbarung beginnt

clauses-title = Feste Regelungen
clauses-lede = Was jede neue Vereinbarung außer Zusagen und Zielen sagt. Jede Sprache hat ihre eigenen.
clauses-language = Sprache der Regelungen
clauses-saved = Ausgabe { $version }, gespeichert am { $at } von { $by }.
clauses-built-in = Das sind die eingebauten Regelungen.
clauses-later = Was Sie speichern, gilt für Vereinbarungen, die danach verschickt werden.
clauses-placeholders = Namen, die sich von selbst ausfüllen
clauses-placeholder-organisation = der Name Ihrer Organisation
clauses-placeholder-coach = der Name des Coachs
clauses-placeholder-coachee = der Name der gecoachten Person
clauses-placeholder-notice = die vereinbarte Frist in Tagen
clauses-head = Die Regelungen
clauses-text = Leeren Sie Titel und Text, um eine Regelung zu entfernen. Die letzte Zeile ist für eine eigene.
clauses-number = Regelung { $n }
clauses-new = Eine eigene Regelung
clauses-clause-title = Titel
clauses-clause-text = Text
clauses-required = Sie steht in jeder Vereinbarung
clauses-required-hint = Beide Seiten können die Worte ändern, sie aber nicht entfernen.
clauses-locked = Ihre Worte bleiben, wie sie sind
clauses-locked-hint = Für Rechtstexte. Keine Seite kann eine Änderung vorschlagen.
clauses-why = Warum sie feststeht
clauses-save = Diese Regelungen speichern

## Was eine Organisation für sich einstellt

settings-title = Einstellungen
settings-lede = Was für jede Vereinbarung gilt, die ab jetzt verschickt wird.
settings-days-head = Links und Zeit zum Unterschreiben
settings-link-days = Wie viele Tage ein Link funktioniert
settings-link-days-hint = Der Link in einer E-Mail an einen Coach oder an neue Beschäftigte. Von 1 bis 90 Tagen; ein frischer lässt sich jederzeit anfordern.
settings-sign-days = Wie viele Tage beide Seiten Zeit zum Unterschreiben haben
settings-sign-days-hint = Danach verfällt eine Vereinbarung, die nicht beide unterschrieben haben. Von 7 bis 365 Tagen.
settings-send-head = Wann E-Mails ankommen
settings-send-text = Erinnerungen, E-Mails, die sammeln, was auf jemanden wartet, und E-Mails über Abgesagtes oder Verfallenes gehen nur zwischen diesen Stunden hinaus, und zwar nach der Ortszeit derer, die sie bekommen. Codes, Links, Einladungen und unterschriebene Exemplare warten nie.
settings-send-from = Ab welcher Stunde
settings-send-to = Bis zu welcher Stunde
settings-send-to-hint = Volle Stunden von 0 bis 23. Erinnerungen gehen zur ersten der beiden hinaus.
settings-save = Diese Einstellungen speichern
settings-holidays-head = Feiertage
settings-holidays-text = Ein Rückblick, der auf einen dieser Tage oder auf ein Wochenende fällt, rückt auf den nächsten Arbeitstag, wenn seine Vereinbarung verschickt wird. Eine Änderung hier verschiebt nichts, was schon verschickt ist.
settings-holidays-none = Noch gibt es keine: Rückblicke weichen nur Wochenenden aus.
settings-holidays-year =
    { $count ->
        [one] { $year }: ein Feiertag
       *[other] { $year }: { $count } Feiertage
    }
settings-holidays-list = Alle Feiertage
settings-holidays-list-hint = In jeder Zeile ein Tag und sein Name, zum Beispiel 2026-12-25 Weihnachten. Was hier steht, ersetzt die bisherige Liste.
settings-holidays-file = Oder eine Kalenderdatei
settings-holidays-file-hint = Eine .ics-Datei von höchstens 1 MB; ihre ganztägigen Einträge ersetzen die ganze Liste, von vor einem Jahr bis in fünf Jahren.
settings-holidays-save = Feiertage speichern
holiday-unnamed = Feiertag
notice-holidays-saved = Die Feiertage sind gespeichert. Was schon verschickt ist, behält seine Termine.
settings-clauses-head = Feste Regelungen
settings-clauses-text = Die festen Texte, mit denen jede Vereinbarung beginnt: was Coaching hier ist, was unter den beiden bleibt, wie sie endet.
settings-clauses-act = Regelungen lesen und ändern
notice-settings-saved = Gespeichert. Was vorher verschickt wurde, behält seine eigenen Termine.
error-send-hour = Wählen Sie eine volle Stunde von { $least } bis { $most }.
error-send-window = Wählen Sie eine spätere Stunde: mindestens { $least } Stunden nach der ersten, am selben Tag.
error-holidays-line = Beginnen Sie Zeile { $line } mit einem Tag wie 2026-12-25 und setzen Sie den Namen dahinter.
error-holidays-name = Geben Sie dem Tag in Zeile { $line } einen Namen von 1 bis 100 Buchstaben, ohne Bildchen oder Sonderzeichen.
error-holidays-event = Schreiben Sie die Tage von „{ $name }“ in die Liste: Aus dieser Datei lassen sie sich nicht ablesen.
error-holidays-rule = Schreiben Sie die Tage von „{ $name }“ in die Liste: Aus einer Datei lässt sich nur ablesen, was jedes Jahr an einem Tag wiederkehrt.
error-holidays-many = Beschränken Sie sich auf höchstens { $most } Tage.
error-holidays-none = Wählen Sie einen Kalender mit ganztägigen Einträgen: Dieser hat keine, von vor einem Jahr bis in fünf Jahren.
error-holidays-size = Wählen Sie eine Liste oder einen Kalender von höchstens { $most } MB; diese Datei wurde nicht behalten.
error-holidays-unreadable = Wählen Sie eine Kalenderdatei (.ics) oder eine Liste von Tagen als einfachen Text; diese Datei ist keins von beiden.
error-link-days = Wählen Sie eine Zahl von { $least } bis { $most } Tagen.
error-sign-days = Wählen Sie eine Zahl von { $least } bis { $most } Tagen.
