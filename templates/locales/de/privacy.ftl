# Was über Menschen gespeichert wird, wie lange, und wie es herausgegeben und gelöscht wird.

## Wie lange

retention-weeks =
    { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
retention-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
retention-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
retention-own = Wir bewahren diese Daten nach dem letzten Kontakt noch { $period } auf; danach werden sie gelöscht.
retention-note-us = In den USA müssen Arbeitgeber Bewerbungen { $period } aufbewahren; danach werden sie gelöscht.
retention-note-fr = In Frankreich dürfen diese Daten nach dem letzten Kontakt noch { $period } aufbewahrt werden; danach werden sie gelöscht.
retention-note-nl = In den Niederlanden werden diese Daten nach dem letzten Kontakt noch { $period } aufbewahrt; danach werden sie gelöscht.
retention-place-us = USA
retention-place-fr = Frankreich
retention-place-nl = Niederlande
retention-error-number = Geben Sie eine ganze Zahl von 1 bis { $most } an.

## Die Daten einer Bewerbung

privacy-title = Daten und Datenschutz
privacy-lede = Was über { $name } gespeichert ist, bis wann, und was Sie tun können.
privacy-kept = Aufbewahrung
privacy-kept-until = bis { $date }
privacy-near = Am { $date } wird alles zu dieser Bewerbung gelöscht. Halten Sie die Einwilligung fest oder nennen Sie einen Grund, wenn es länger bleiben muss.
privacy-near-short = Wird am { $date } gelöscht
privacy-contact-last = Letzter Kontakt
privacy-why = Warum so lange
privacy-consent = Einwilligung
privacy-consent-given = erteilt am { $date }
privacy-extended = Verlängert
privacy-extended-until = bis { $date }: { $reason }
privacy-hint = Das sind Hinweise mit ihren Quellen, keine Rechtsberatung.
privacy-notice-see = Was Bewerberinnen und Bewerber dazu lesen

privacy-longer = Länger aufbewahren
privacy-consent-text = Mit Einwilligung dürfen Sie die Daten ab dem Tag, an dem sie erteilt wurde, { $period } aufbewahren. Bitten Sie schriftlich darum und halten Sie den Tag hier fest.
privacy-consent-on = Tag der Einwilligung
privacy-consent-act = Einwilligung festhalten
privacy-withdraw-act = Die Einwilligung wurde widerrufen
privacy-extend-text = Ohne Einwilligung brauchen Sie einen Grund, zum Beispiel eine offene Beschwerde.
privacy-until = Aufbewahren bis
privacy-reason = Grund
privacy-reason-hint = Er steht auch in der Kopie, die Sie herausgeben.
privacy-extend-act = Verlängern

privacy-export = Daten herausgeben
privacy-export-text = Eine Datei mit allem: Leitfaden, Notizen, Bewertungen und worauf sie beruhen, spätere Gedanken, Entscheidungen, Briefe und Termine. Was Sie vor einer Nachbesprechung selbst nicht lesen dürfen, fehlt bis dahin.
privacy-export-act = Datei herunterladen

privacy-erase = Jetzt löschen
privacy-erase-text = Gespräche, Notizen, Bewertungsbogen, Entscheidungen, Briefe und nie versandte Vereinbarungen werden endgültig gelöscht. Eine versandte Vereinbarung bleibt so lange, wie für sie festgelegt ist. Im Protokoll steht weiterhin, dass etwas gelöscht wurde, aber kein Name.
privacy-erase-early = Nach dem Recht dieses Ortes sind Bewerbungen bis zu dem Tag oben aufzubewahren. Prüfen Sie, ob Sie früher löschen dürfen.
privacy-erase-open = Alles über { $name } löschen …
privacy-erase-sure = Das lässt sich nicht rückgängig machen.
privacy-erase-act = Endgültig löschen

privacy-error-consent = Geben Sie einen Tag an, an dem die Einwilligung schon vorlag: heute oder früher.
privacy-error-until = Wählen Sie einen künftigen Tag, spätestens den { $last }.
privacy-error-no-consent = Es gibt keine Einwilligung, die widerrufen werden kann; laden Sie die Seite neu, um zu sehen, was gilt.
notice-privacy-kept = Festgehalten. Das Datum wurde neu berechnet.
notice-privacy-erased = Alles zu dieser Bewerbung ist gelöscht.
notice-privacy-saved = Gespeichert. Was dadurch früher gelöscht wird, wird vorher angekündigt.

## Die Einstellungen der Organisation

privacy-settings-title = Wie lange Daten aufbewahrt werden
privacy-settings-lede = Bewerbungsdaten werden gelöscht, sobald ihre Zeit um ist. Auch für Vereinbarungen und für das, was bei Rückblicken gesagt wurde, können Sie eine Frist festlegen.
privacy-settings-act = Fristen festlegen
privacy-candidates = Bewerbungen
privacy-candidate-months = Monate nach dem letzten Kontakt
privacy-candidate-months-hint = Von 1 bis { $most }. Hat der Ort einer Stelle eine eigene Regel, so gilt diese; siehe unten.
privacy-contact = An wen sich Bewerberinnen und Bewerber wenden können
privacy-contact-hint = Ein Name, eine Adresse oder eine Telefonnummer; die Angabe steht im Datenschutzhinweis.
privacy-together = Vereinbarungen und Rückblicke
privacy-together-text = Ohne Angabe bleiben sie erhalten: Sie belegen für beide, was sie einander zugesagt haben. Mit einer Zahl werden sie nach so vielen Jahren gelöscht, auch die unterschriebenen Dokumente. Laden Sie also herunter, was bleiben muss.
privacy-agreement-years = Jahre nach dem letzten Tag einer Vereinbarung
privacy-agreement-years-hint = Von 1 bis { $most }. Bei Vereinbarungen, die versandt und nie unterschrieben wurden, zählt der Tag, an dem sie hinfällig waren.
privacy-check-in-years = Jahre nach einem Rückblick
privacy-check-in-years-hint = Von 1 bis { $most }. Check-ins, Ergebnisse, eigene Notizen, Tagesordnungen und Feedback verlieren ihren Wortlaut; dass der Rückblick stattfand, bleibt.
privacy-warned = Das Löschen von Bewerbungsdaten wird { $days } Tage vorher angekündigt, das von Vereinbarungen und dem bei Rückblicken Gesagten { $long } Tage vorher. Auch eine kürzere Frist zählt erst ab dann.
privacy-set = Zuletzt festgelegt: { $at }, von { $by }.
privacy-save = Speichern
privacy-soon = Demnächst gelöscht
privacy-soon-none = In den nächsten Tagen steht nichts an.
privacy-rules = Regeln nach Ort
privacy-rules-text = Sie richten sich nach dem Land der Stelle und gehen Ihrer eigenen Zahl von Monaten vor.
privacy-rule = { $period } nach dem letzten Kontakt, seit { $since }.
privacy-rule-consent = Mit Einwilligung: { $period }.

## Bevor etwas gelöscht wird

privacy-home-candidate = { $name }: wird am { $date } gelöscht
privacy-home-candidate-about = Dann verschwindet alles zu dieser Bewerbung. Bewahren Sie es länger auf, wenn es einen Grund gibt.
privacy-home-agreement = { $name }: wird am { $date } gelöscht
privacy-home-agreement-about = Diese Vereinbarung ist lange genug vorbei. Laden Sie das unterschriebene Dokument herunter, wenn es bleiben muss.
privacy-home-said =
    { $name ->
        [one] { $name } Rückblick verliert ab { $date } seinen Wortlaut
       *[other] { $name } Rückblicke verlieren ab { $date } ihren Wortlaut
    }
privacy-home-said-about = Check-ins und Ergebnisse sind dann so alt, wie Sie sie aufbewahren wollten.
privacy-home-act = Ansehen
privacy-agreement-near = Am { $date } wird diese Vereinbarung mit allem, was dazugehört, gelöscht. Laden Sie das unterschriebene Dokument herunter, wenn es bleiben muss.
privacy-said-near = Am { $date } wird gelöscht, was Sie beide bei diesem Rückblick gesagt haben. Dass er stattfand, bleibt.
privacy-said-erased = Was bei diesem Rückblick gesagt wurde, wurde am { $date } gelöscht.
privacy-ledger-erased = Die Gesprächsunterlagen wurden am { $date } gelöscht

## Was Bewerberinnen und Bewerber lesen

privacy-letter = Was wir über Sie speichern, warum und wie lange
privacy-job = Was wir über Bewerberinnen und Bewerber speichern, und wie lange
privacy-notice-title = Ihre Daten, wenn Sie sich bewerben
privacy-notice-lede = Was { $organisation } über Sie speichert, warum und wie lange, und an wen Sie sich wenden können.
privacy-notice-who = Wer sie speichert
privacy-notice-who-text = { $organisation }, wo Sie sich bewerben, entscheidet, was mit Ihren Daten geschieht, und ist dafür verantwortlich.
privacy-notice-what = Was gespeichert wird
privacy-notice-what-text = Ihr Name, Ihre E-Mail-Adresse, Ihre Sprache und Zeitzone; wann und mit wem Sie gesprochen haben; was Sie gefragt wurden; was dabei notiert wurde; die Bewertungen und worauf sie beruhen; was entschieden wurde und warum; und welche Briefe Sie bekommen haben.
privacy-notice-why = Warum
privacy-notice-why-text = Um mit Ihnen zu entscheiden, ob wir weitergehen, um allen dieselben Fragen zu stellen, und um hinterher zeigen zu können, dass es fair zuging.
privacy-notice-long = Wie lange
privacy-notice-long-text = Wenn Sie einwilligen, dass wir Sie länger vormerken, halten wir das mit dem Datum fest, und Sie können es jederzeit widerrufen. Werden Sie eingestellt, gilt für Ihre Vereinbarung eine eigene Frist.
privacy-notice-consent = Mit Ihrer Einwilligung kann es { $period } dauern.
privacy-notice-scores = Wie Bewertungen entstehen
privacy-notice-scores-text = Durch Menschen. Alle, die das Gespräch führen, bewerten zuerst allein von 1 bis 5 und schreiben dazu, was sie gehört oder gesehen haben; erst dann vergleichen sie. Das Programm zählt nur: Es stellt keine Rangfolge auf und entscheidet nichts.
privacy-notice-reads = Wer sie liest
privacy-notice-reads-text = Wer für diese Stelle sucht, wer das Gespräch mit Ihnen führt und der Coach, mit dem Sie arbeiten würden. Niemand außerhalb der Organisation bekommt sie für eigene Zwecke.
privacy-notice-yours = Was Sie verlangen können
privacy-notice-yours-text = Eine Kopie von allem, auch von den Notizen; dass Fehler berichtigt werden; dass die Daten gelöscht werden; dass sie nicht weiter verwendet werden. Wenn Sie nicht zufrieden sind, können Sie sich an Ihre Datenschutzbehörde wenden.
privacy-notice-ask = An wen Sie sich wenden
privacy-notice-ask-text = Antworten Sie auf einen der Briefe, die Sie von { $organisation } zu Ihrer Bewerbung bekommen haben.
