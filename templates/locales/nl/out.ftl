# Wat naar buiten gaat: openbare pagina’s, feeds, wat je elders plakt; en wat de wet over het loon in een vacature vraagt.

out-benefits = Wat er bij het loon komt
out-benefits-hint = In een paar woorden: verzekering, verlof, een fiets. Op sommige plaatsen hoort het in de vacature.
out-region = Staat of provincie
out-region-hint = Met de naam of de code, zoals Colorado of CO. In de Verenigde Staten en Canada hangt ervan af wat een vacature over het loon moet zeggen.
out-any-job = Job
out-two-sides = Twee kanten, op één blad
out-side-coach = Wat de coach belooft
out-side-coachee = Wat we daarvoor vragen
out-read-all = Lees de hele vacature

## Een vacature die niet meer open is

out-gone-closed = Deze vacature stond open tot { $date }. Bedankt voor je interesse.
out-gone-withdrawn = Deze vacature is niet meer open. Bedankt voor je interesse.
out-gone-others = Deze vacatures staan open
out-gone-none = Op dit moment staat er geen andere vacature open.

## Feeds, en wat je elders plakt

out-feed-title = Open vacatures bij { $organisation }
out-feed-xml = Alle open vacatures als XML
out-feed-json = Alle open vacatures als JSON-feed
out-feed-hint = Geef dit adres aan jobsites zoals Indeed. Wat je intrekt, verdwijnt er vanzelf uit.
out-ways = Deel ze elders
out-url = Adres van de openbare pagina
out-snippet = Voor een eigen webpagina
out-snippet-hint = Gewone HTML, met beide kanten en een link naar de openbare pagina. Plak ze waar je wilt; ze neemt de stijl van die pagina over.
out-picture = Bekijk de afbeelding bij een gedeelde link

## Wat de wet van een plaats over het loon in een vacature vraagt

pay-law-head = Het loon in de vacature
pay-law-missing = { $place }, sinds { $since }: in de vacature hoort nog { $what }.
pay-law-employees = Dit geldt voor werkgevers met { $count } werknemers of meer.
pay-law-interview = Het mag ook op een andere manier, ten laatste voor het eerste gesprek.
pay-law-overdue = Dit is de datum van de richtlijn: { $place } had de eigen wet niet op tijd klaar.
pay-law-note = Een tip met de bron erbij, geen juridisch advies.
pay-law-add = Pas de vacature aan
pay-law-region = Wat een vacature over het loon moet zeggen, verschilt hier per staat of provincie, en die staat nog niet in de vacature.
pay-law-region-add = Vul de staat of provincie in
pay-need-pay = het loon of de loonvork
pay-need-range = het loon van laagste tot hoogste bedrag
pay-need-benefits = welke voordelen erbij komen
pay-need-closing-date = de laatste dag om te solliciteren
pay-need-and = { $first } en { $last }

## De plaatsen

pay-place-us-co = Colorado
pay-place-us-ca = Californië
pay-place-us-wa = De staat Washington
pay-place-us-ny = De staat New York
pay-place-us-hi = Hawaï
pay-place-us-dc = District of Columbia
pay-place-us-md = Maryland
pay-place-us-il = Illinois
pay-place-us-mn = Minnesota
pay-place-us-nj = New Jersey
pay-place-us-vt = Vermont
pay-place-us-ma = Massachusetts
pay-place-ca-bc = Brits-Columbia
pay-place-ca-on = Ontario
pay-place-at = Oostenrijk
pay-place-sk = Slowakije
pay-place-lv = Letland
pay-place-pl = Polen
pay-place-be = België
pay-place-eu = Europese Unie
