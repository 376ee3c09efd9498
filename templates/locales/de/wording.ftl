## Hinweise zur Wortwahl

wording-kind-gender-masculine = Wörter, die an Männer denken lassen
wording-kind-gender-feminine = Wörter, die an Frauen denken lassen
wording-kind-age = Wörter, die an ein Alter denken lassen
wording-kind-management = Führen statt Coachen
wording-kind-jargon = Jargon
wording-kind-long-sentence = Langer Satz
wording-kind-title-gender = Wen der Titel anspricht
wording-kind-unsafe = Besser weglassen
wording-kind-organisation = Eigene Liste Ihrer Organisation
wording-reads =
    { $mean ->
        [one] Ein Satz hat hier im Schnitt { $mean } Wort, der längste { $longest }. Bis { $limit } liest es sich leicht.
       *[other] Ein Satz hat hier im Schnitt { $mean } Wörter, der längste { $longest }. Bis { $limit } liest es sich leicht.
    }
wording-share = { $share } je 100 Wörter
wording-validated = hinter dieser Liste steht eine Studie
wording-seems = Dieser Text scheint in einer anderen Sprache geschrieben zu sein ({ $language }); die meisten Hinweise gehen dann daran vorbei.

## Die eigenen Wörter der Organisation

wording-own-title = Unsere eigenen Wörter in Anzeigen
wording-own-lede = Was die Hinweise zur Wortwahl in Ihren Anzeigen durchgehen lassen und was sie zusätzlich zeigen.
wording-own-act = Unsere eigenen Wörter
wording-own-language = Sprache der Anzeigen
wording-own-leave = Doch nicht
wording-own-save = Diese Wörter speichern
wording-allow-head = Was stehen bleiben darf
wording-allow-text = Zu diesen Wörtern und Wendungen gibt es keinen Hinweis.
wording-allow-label = Wörter und Wendungen
wording-allow-hint = Eine Zeile je Eintrag. Mit einem Stern am Ende darf das Wort weitergehen: „führ*“ ist auch „führend“.
wording-deny-head = Was wir lieber nicht schreiben
wording-deny-text = Auf diese Wörter wird hingewiesen, mit dem, was Sie stattdessen schreiben, und warum.
wording-deny-number = Wort { $n }
wording-deny-words = Wort oder Wendung
wording-deny-suggestion = Was stattdessen dastehen soll
wording-deny-reason = Warum
wording-deny-more = Nach dem Speichern kommen weitere Zeilen dazu.
wording-error-line = Schreiben Sie in Zeile { $line } ein Wort oder eine Wendung; dort stehen nur Zeichen.
wording-error-words = Schreiben Sie das Wort oder die Wendung, um die es geht.
wording-error-twice = Das steht schon in Ihren Listen; lassen Sie es an einer Stelle stehen.
wording-error-moved = Inzwischen hat jemand anders diese Wörter gespeichert. Sehen Sie sie in einem anderen Fenster an, und speichern Sie Ihre dann noch einmal.
notice-wording-saved = Ihre Wörter sind gespeichert. Die Hinweise richten sich ab jetzt danach.
