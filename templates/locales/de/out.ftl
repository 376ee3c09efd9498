# Was nach draußen geht: öffentliche Seiten, Feeds, was man anderswo einfügt; und was das Gesetz zum Gehalt verlangt.

out-benefits = Was es zum Gehalt dazu gibt
out-benefits-hint = In wenigen Worten: Versicherung, Urlaub, Fahrrad. Mancherorts gehört das in die Anzeige.
out-region = Bundesstaat oder Provinz
out-region-hint = Mit Namen oder Kürzel, etwa Colorado oder CO. In den USA und in Kanada hängt davon ab, was eine Anzeige zum Gehalt sagen muss.
out-any-job = Stelle
out-two-sides = Zwei Seiten, ein Blatt
out-side-coach = Was der Coach zusagt
out-side-coachee = Was wir im Gegenzug erwarten
out-read-all = Die ganze Anzeige lesen

## Eine Stelle, die nicht mehr offen ist

out-gone-closed = Diese Stelle war bis { $date } ausgeschrieben. Danke für Ihr Interesse.
out-gone-withdrawn = Diese Stelle ist nicht mehr ausgeschrieben. Danke für Ihr Interesse.
out-gone-others = Diese Stellen sind gerade offen
out-gone-none = Zurzeit ist keine andere Stelle offen.

## Feeds, und was man anderswo einfügt

out-feed-title = Offene Stellen bei { $organisation }
out-feed-xml = Alle offenen Stellen als XML
out-feed-json = Alle offenen Stellen als JSON-Feed
out-feed-hint = Geben Sie diese Adresse an Jobbörsen wie Indeed. Was Sie zurückziehen, verschwindet dort von selbst.
out-ways = Anderswo veröffentlichen
out-url = Adresse der öffentlichen Seite
out-snippet = Für eine eigene Webseite
out-snippet-hint = Einfaches HTML mit beiden Seiten und einem Link zur öffentlichen Seite. Es übernimmt das Aussehen der Seite, in die Sie es einfügen.
out-picture = Das Bild zum geteilten Link ansehen

## Was das Gesetz eines Ortes zum Gehalt in einer Anzeige verlangt

pay-law-head = Das Gehalt in der Anzeige
pay-law-missing = { $place }, seit { $since }: In die Anzeige gehört noch { $what }.
pay-law-employees = Das gilt für Arbeitgeber ab { $count } Beschäftigten.
pay-law-interview = Es darf auch auf anderem Weg mitgeteilt werden, spätestens vor dem Erstgespräch.
pay-law-overdue = Das ist das Datum der Richtlinie: { $place } hatte das eigene Gesetz nicht rechtzeitig fertig.
pay-law-note = Ein Hinweis mit Quelle, keine Rechtsberatung.
pay-law-add = Die Stelle anpassen
pay-law-region = Was eine Anzeige zum Gehalt sagen muss, hängt hier vom Bundesstaat oder von der Provinz ab; in der Stelle steht sie noch nicht.
pay-law-region-add = Bundesstaat oder Provinz angeben
pay-need-pay = das Gehalt oder die Gehaltsspanne
pay-need-range = die Gehaltsspanne mit Unter- und Obergrenze
pay-need-benefits = eine Angabe zu den Zusatzleistungen
pay-need-closing-date = die Bewerbungsfrist
pay-need-and = { $first } und { $last }

## Die Orte

pay-place-us-co = Colorado
pay-place-us-ca = Kalifornien
pay-place-us-wa = Bundesstaat Washington
pay-place-us-ny = Bundesstaat New York
pay-place-us-hi = Hawaii
pay-place-us-dc = District of Columbia
pay-place-us-md = Maryland
pay-place-us-il = Illinois
pay-place-us-mn = Minnesota
pay-place-us-nj = New Jersey
pay-place-us-vt = Vermont
pay-place-us-ma = Massachusetts
pay-place-ca-bc = British Columbia
pay-place-ca-on = Ontario
pay-place-at = Österreich
pay-place-sk = Slowakei
pay-place-lv = Lettland
pay-place-pl = Polen
pay-place-be = Belgien
pay-place-eu = Europäische Union
