# Die Coaching-Vereinbarung selbst. Diese Texte werden Teil dessen, was beide Seiten unterschreiben.
# Jeder Wert steht in einer Zeile: Ein Zeilenumbruch hier würde einer im vereinbarten Text.
# Wo zwei einander etwas zusagen, steht weder du noch Sie: So passt der Text zu beidem.

## Kopf

document-title = Coaching-Vereinbarung
document-between = Zwischen { $coach } (Coach) und { $coachee } (Coachee)
document-organisation = Bei { $organisation }
document-starts = Beginnt am { $date }
document-version = Fassung { $version }
document-amends = Diese Fassung ersetzt die, die am { $date } unterschrieben und versiegelt wurde, mit dem Hashwert { $hash }.
document-vision-organisation = Wohin { $organisation } will
document-vision-team = Wohin unser Team will

# Eine Beschriftung mit dem, was sie sagt, für jede Beschriftung unten, die keinen eigenen Text hat.
document-labelled = { $label }: { $text }

## Zusagen

document-coach-promises = Das sage ich, { $coach }, als Coach zu
document-coachee-promises = Das sage ich, { $coachee }, als Coachee zu
document-noticed-by = Woran man es merkt

## Ziele

document-goals = Die Ziele, die wir gemeinsam setzen
document-goal = Ziel
document-goal-measure = Woran wir es messen
document-goal-due = Spätestens am
document-goal-difficulty = Wie schwer es ist
document-difficulty-within-reach = in Reichweite
document-difficulty-stretch = anspruchsvoll
document-difficulty-hard = schwer
# Jede Zeile darunter: ein Name und zu jedem Ziel nach seiner Nummer eine Antwort.
document-ratings = Wie sehr wir nach eigener Angabe hinter jedem Ziel stehen, von 1 (kaum) bis 5 (voll und ganz):
document-rating-line = { $name }: { $rating }

## Gespräche und Rückblicke

document-one-on-one = Unsere Einzelgespräche
document-one-on-one-weekly = Wir sprechen jede Woche unter vier Augen.
document-one-on-one-fortnightly = Wir sprechen alle zwei Wochen unter vier Augen.
document-one-on-one-monthly = Wir sprechen jeden Monat unter vier Augen.
document-reviews = Wann wir gemeinsam zurückblicken
document-review-day =
    { $n ->
        [one] Rückblick nach { $n } Tag
       *[other] Rückblick nach { $n } Tagen
    }
document-review-month =
    { $n ->
        [one] Rückblick nach { $n } Monat
       *[other] Rückblick nach { $n } Monaten
    }
# Warum ein Rückblick an einem anderen Tag ist, als der Rhythmus sagt: $holidays sind Namen, etwa Weihnachten.
document-review-moved-weekend = Verschoben von { $date } (Wochenende).
document-review-moved-holiday = Verschoben von { $date } ({ $holidays }).
document-review-moved-both = Verschoben von { $date } (Wochenende und { $holidays }).
document-review-passed = Dieser Tag war schon vorbei, als wir unterschrieben haben.

## Regelungen

# Warum eine Regelung feststeht.
document-locked = Sie hält diese Vereinbarung und den Arbeitsvertrag auseinander, und das schützt uns beide.
# Die Frist zum Beenden, als Angabe.
document-notice =
    { $days ->
        [0] Keine Frist
        [one] Ein Tag Frist
       *[other] { $days } Tage Frist
    }

document-clause-purpose-title = Was Coaching hier ist
document-clause-purpose-text = Coaching heißt hier, dass wir gemeinsam an den Zielen und der Entwicklung von { $coachee } arbeiten, in die Richtung, in die das Team und { $organisation } wollen. { $coach } hilft, fragt, hört zu und fordert heraus, kann { $coachee } die Arbeit aber nicht abnehmen. Das verlangt von uns beiden Einsatz, und diesen Einsatz schulden wir einander. Coaching ist keine Therapie, und es ist nicht der Ort, an dem über Gehalt oder disziplinarische Schritte entschieden wird: Solche Gespräche führen wir getrennt davon, und wir sagen es, wenn sie beginnen.

document-clause-confidentiality-title = Was unter uns bleibt und was nicht
document-clause-confidentiality-text = Was wir einander im Coaching erzählen, bleibt unter uns, es sei denn, wer es erzählt hat, ist mit der Weitergabe einverstanden. Uneingeschränkt kann das nicht gelten. Leitet { $coach } auch die Arbeit von { $coachee }, kann { $coach } bei Entscheidungen über diese Arbeit nicht vergessen, was gesagt wurde. Deshalb sagt { $coach } vorher, wenn etwas aus unserem Coaching in eine solche Entscheidung einfließt, und { $coachee } entscheidet frei, was zur Sprache kommt. Diese Vereinbarung, ihre Termine und das, was wir einander dazu vorgeschlagen haben, können wir beide lesen und außerdem die Menschen bei { $organisation }, die sich um Coaching-Vereinbarungen kümmern. Was wir in einem Rückblick schreiben, lesen nur wir beide, und niemand von uns, bevor beide geantwortet haben; andere sehen nur, wann wir jeweils geantwortet haben und ob der Rückblick stattgefunden hat, und { $organisation } zählt Antworten nur dort, wo niemand zu erkennen ist. Wir dürfen beide mit anderen sprechen, wenn das Gesetz es verlangt oder die Sicherheit eines Menschen in Gefahr ist, und sagen es einander vorher, wo immer das möglich ist.

document-clause-logistics-title = Wann wir uns treffen
document-clause-logistics-text = Wir sprechen so oft unter vier Augen, wie es in dieser Vereinbarung steht, während der Arbeitszeit und zu einer Zeit, die uns beiden passt, und wir halten die Rückblicke an den hier genannten Tagen. Wir halten uns diese Zeiten beide frei. Ein Gespräch, das nicht stattfinden kann, fällt nicht aus, sondern wird auf einen Tag in der Nähe verschoben.

document-clause-preparation-title = Wie wir uns vorbereiten
document-clause-preparation-text = Wir kommen beide vorbereitet. Wir teilen einander so früh mit, worüber wir sprechen möchten, dass Zeit zum Nachdenken bleibt, und sagen offen, was aus dem geworden ist, was wir beim letzten Mal vereinbart haben. Wer ein Gespräch verschieben muss, sagt das so früh wie möglich, spätestens einen Arbeitstag vorher, es sei denn, etwas Dringendes macht das unmöglich, und schlägt gleich eine neue Zeit vor.

document-clause-feedback-title = Wie wir Feedback geben
document-clause-feedback-text = Wir geben einander Feedback in beide Richtungen und nach denselben Regeln. Darin geht es um das, was getan wurde oder zu sehen war, nie darum, wie jemand ist. Es kommt bald, unter vier Augen und mit einem Beispiel, und wo möglich mit einer Sache, die sich ausprobieren lässt. Wer Feedback bekommt, hört zuerst zu, darf nachfragen, darf es anders sehen und sagt, was daraus wird. Wir dürfen beide jederzeit um Feedback bitten, und wer es ehrlich gibt, hat dadurch keine Nachteile.

document-clause-disagreement-title = Wenn wir uns nicht einig sind
document-clause-disagreement-text = Sieht jemand von uns etwas anders oder gibt es eine Beschwerde, sagen wir es zuerst einander, bald und klar. Hilft das nicht, dürfen wir beide eine dritte Person bei { $organisation } dazubitten, der wir beide vertrauen. Bleiben wir uneins, werden beide Sichtweisen nebeneinander aufgeschrieben. Wir tragen es einander nicht nach, wenn jemand in gutem Glauben widerspricht oder sich beschwert. Jeder andere Weg, sich zu beschweren, bei { $organisation } oder nach dem Gesetz, bleibt offen.

document-clause-change-title = Wie wir diese Vereinbarung überprüfen, ändern und beenden
document-clause-change-text = Wir überprüfen diese Vereinbarung gemeinsam an den hier genannten Tagen und haben dabei beide gleich viel zu sagen. Wir können beide jederzeit eine Änderung vorschlagen. Eine Änderung gilt erst, wenn wir beide einem neuen Text zugestimmt und ihn unterschrieben haben; was vorher unterschrieben wurde, bleibt so erhalten, wie es war, und die neue Fassung sagt, welche sie ersetzt. Ein einzelner Rückblick darf ohne neue Unterschriften verschoben werden, und wir erfahren es beide. Wir können beide diese Vereinbarung mit einer Frist von { $notice } Tagen beenden, indem wir es einander und { $organisation } schriftlich und mit einem Grund mitteilen, am besten nach einem Gespräch; wer sie beendet, darf den Grund unter uns beiden lassen. Sie endet auch, wenn jemand von uns { $organisation } verlässt. Wird jemand anderes der Coach, unterschreiben { $coachee } und der neue Coach eine neue Fassung, und damit endet diese.

document-clause-not-employment-title = Kein Arbeitsvertrag
document-clause-not-employment-text = Diese Vereinbarung sagt, wie wir als Coach und Coachee zusammenarbeiten möchten. Sie ist nicht der Arbeitsvertrag und auch kein Teil davon. Sie ändert nichts an Gehalt, Arbeitszeit, Position, Kündigung oder anderen Rechten und Pflichten aus dem Arbeitsvertrag, den Regeln von { $organisation } oder dem Gesetz; wo sich etwas widerspricht, haben Arbeitsvertrag, Regeln und Gesetz Vorrang. Eine Zusage, die nicht eingehalten wurde, ist zuallererst ein Grund, miteinander zu sprechen.

## Unterschriften und Nachweise

document-signatures = Unterschriften
document-the-coach = Coach
document-the-coachee = Coachee
document-signature-typed = Mit getipptem Namen unterschrieben
document-signature-drawn = Mit gezeichneter Unterschrift unterschrieben
document-signature-alt = Die Unterschrift von { $name }, von Hand gezeichnet
document-signature-paper = Von Hand auf Papier unterschrieben
document-signed-at = Unterschrieben am { $when }
document-identified = Identität geprüft durch einen persönlichen Link und einen Einmalcode, beide an die eigene E-Mail-Adresse dieser Person geschickt; Code bestätigt am { $when }
document-identified-paper = Von Hand auf Papier unterschrieben; der Scan kam über einen persönlichen Link, der an die eigene E-Mail-Adresse dieser Person ging, und { $name } hat ihn am { $when } bestätigt
document-evidence-title = Wie diese Vereinbarung unterschrieben wurde
document-evidence-intro = Beide Personen haben demselben Text zugestimmt und ihn danach unterschrieben: mit einer einfachen elektronischen Signatur oder, wo es so vermerkt ist, von Hand auf Papier. Anschließend hat die Organisation das ganze Dokument mit ihrem elektronischen Siegel versehen, sodass sich jede spätere Änderung erkennen lässt. Mehr wird damit nicht behauptet: Es sind keine qualifizierten Signaturen, und wer unterschrieben hat, wurde nur so geprüft, wie es hier steht.
document-evidence-agreed = Diesem Text zugestimmt am { $when }
document-evidence-consent = SHA-256 der Einwilligung, elektronisch zu unterschreiben
document-evidence-statement = SHA-256 der Erklärung beim Unterschreiben
document-evidence-identity = SHA-256 des Satzes, der sagt, wie die Identität dieser Person geprüft wurde
document-evidence-whole = Das Dokument als Ganzes
document-hash = SHA-256 des vereinbarten Textes
document-trail-head = Letztes Glied des Ereignisprotokolls
document-timestamp = Die Zeit des Siegels bestätigt ein Zeitstempel von { $authority }, einer anderen Stelle als der Organisation.
document-no-timestamp = Die Zeit des Siegels stammt von der Uhr der Organisation selbst; niemand sonst bestätigt sie.
document-timestamp-missing = Ein Zeitstempel wurde angefordert, aber die Antwort kam nicht rechtzeitig; die Zeit des Siegels stammt deshalb von der Uhr der Organisation selbst.
document-trial = Diese Vereinbarung ist ein Probelauf: E-Mails wurden nicht verschickt. Links und Codes waren auf dem Rechner lesbar, der sie erzeugt hat; deshalb beweist hier nichts, wer unterschrieben hat.
document-page = Seite { $page } von { $pages }
document-binding-language = Vereinbart und unterschrieben haben wir den deutschen Text. Eine Übersetzung dient nur der Information.

# Derselbe Text in einer zweiten Sprache, am Ende des Dokuments; in dieser Sprache gesagt.
document-second-title = Auf Deutsch, nur zur Information
document-second-note = Wir haben diese Vereinbarung in einer anderen Sprache unterschrieben, und jener Text zählt. Dieser hilft nur beim Lesen. Was wir beide selbst geschrieben haben, steht so da, wie wir es geschrieben haben.

## Auf Papier

document-paper-print = Zum Unterschreiben von Hand: alle Seiten drucken, beim eigenen Namen unterschreiben, alle Seiten scannen oder fotografieren und die Datei auf der eigenen Seite hochladen. Der Hashwert am Ende zeigt, um welchen Text es geht.
document-paper-statement = Mit meiner eigenhändigen Unterschrift unterschreibe ich den vereinbarten Text genau so, wie er hier steht.
document-paper-other = unterschreibt gesondert

## Einwilligung und Unterschrift

document-consent = Ich bin damit einverstanden, diese Vereinbarung elektronisch zu unterschreiben. Ich muss das nicht: Möchte ich lieber auf Papier unterschreiben, wähle ich das auf dieser Seite, ohne dass mir daraus ein Nachteil entsteht. Solange ich noch nicht unterschrieben habe, kann ich diese Einwilligung jederzeit widerrufen, indem ich diese Seite schließe, ohne zu unterschreiben, oder { $sender } Bescheid gebe; was ich schon unterschrieben habe, bleibt gültig. Sobald wir beide unterschrieben haben, wird ein PDF an meine E-Mail-Adresse geschickt, und ich kann { $sender } kostenlos um ein Exemplar auf Papier bitten. Um die Vereinbarung zu lesen und aufzubewahren, brauche ich einen Webbrowser, diese E-Mail-Adresse und ein Programm, das PDF-Dateien öffnet. Ändert sich meine Adresse, teile ich das { $sender } mit. Diese Einwilligung gilt nur für diese Fassung der Vereinbarung.
document-sign-statement = Mit dem Klick auf „Unterschreiben“ nehme ich dies als meine Unterschrift an und unterschreibe den vereinbarten Text genau so, wie er hier steht. Es ist mir damit so ernst wie mit meiner Unterschrift auf Papier.
