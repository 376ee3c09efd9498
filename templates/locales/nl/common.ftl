# Wat de Rust-code zelf noemt: datums, loon, de eigen zinnen van de vacature, berichten en fouten.

## Datums

weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

date-plain = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
instant = { $date }, { $time } ({ $zone })

## Soort werk en loon

employment-full-time = Voltijd
employment-part-time = Deeltijd
employment-contractor = Als zelfstandige
employment-temporary = Tijdelijk
employment-intern = Stage
employment-volunteer = Vrijwilligerswerk
employment-per-diem = Per dag
employment-other = Anders

# In een keuzelijst.
period-hour = per uur
period-day = per dag
period-week = per week
period-month = per maand
period-year = per jaar

# Aan het einde van een zin over loon.
pay-hour = per uur
pay-day = per dag
pay-week = per week
pay-month = per maand
pay-year = per jaar

pay-range = { $min } tot { $max } { $currency } { $period }
pay-exact = { $min } { $currency } { $period }
pay-from = vanaf { $min } { $currency } { $period }
pay-up-to = tot { $max } { $currency } { $period }

## De eigen zinnen van de vacature, rond de beloften uit het Playbook

ad-opening-warm = Ergens nieuw beginnen gaat beter met iemand naast je. Bij ons heb je een coach, en wat die je belooft, lees je hier meteen.
ad-return-warm = Coaching komt van twee kanten. Een coach kijkt mee en helpt je op weg, maar het werk blijft van jou. Daarom vragen we ook iets van jou.
ad-close-warm = In het eerste gesprek vertellen we over beide kanten en vraag je ons alles wat je wilt weten. Kom je bij ons werken, dan zetten jij en je coach jullie beloften op papier. Jullie tekenen allebei en kijken er geregeld samen op terug.

ad-opening-direct = Je krijgt hier een coach, en je weet vooraf wat je aan die coach hebt.
ad-return-direct = Jij belooft ook iets. Dit vragen we van je.
ad-close-direct = In het eerste gesprek overlopen we beide kanten. Kom je bij ons, dan tekenen jij en je coach ervoor, en bij elke terugblik zeg je allebei of het gelukt is.

ad-opening-formal = Bij deze functie hoort een coach. Wat de coach belooft, staat hier te lezen, zodat elke kandidaat het vooraf weet.
ad-return-formal = Coaching komt van twee kanten. Van wie deze functie opneemt, wordt daarom het volgende gevraagd.
ad-close-formal = Beide kanten komen aan bod in het eerste gesprek. Bij de start van het contract worden ze vastgelegd in een schriftelijke overeenkomst, die medewerker en coach allebei ondertekenen en waarop ze op vaste data samen terugblikken.

ad-remote = van thuis uit

## Berichten, één keer getoond na een handeling

notice-opening-created = De vacature is bewaard. Hier is de advertentie.
notice-opening-saved = De vacature is bewaard.
notice-opening-published = De advertentie staat nu openbaar.
notice-opening-withdrawn = De advertentie staat niet meer openbaar.
notice-member-added = Het nieuwe lid kan zich nu aanmelden.
notice-candidate-added = De kandidaat is bewaard. Plan nu het eerste gesprek.
notice-interview-planned = Het gesprek is gepland en het script staat klaar.
notice-card-saved = Je scorekaart is bewaard. Niemand anders ziet ze al.
notice-card-submitted = Je scorekaart is ingeleverd en blijft zoals ze nu is.
notice-agreement-drafted = De overeenkomst is opgemaakt. Lees ze na voor je ze verstuurt.
notice-agreement-saved = De overeenkomst is bewaard.
notice-agreement-sent = De overeenkomst is onderweg naar beide kanten, elk met een eigen link.
notice-invited-again = Er is een nieuwe brief onderweg.
notice-code-sent = Er is een code onderweg naar je e-mailadres.
notice-signed = Je hebt ondertekend.
notice-proposed = Je voorstel is gedaan, en de andere kant krijgt bericht.
notice-countered = Je tegenvoorstel is verstuurd, en de andere kant krijgt bericht.
notice-accepted = Aanvaard: de tekst is aangepast.
notice-declined-proposal = Afgewezen. De andere kant leest je reden.
notice-withdrawn-proposal = Je voorstel is ingetrokken.
notice-commented = Je opmerking staat er nu, en de andere kant krijgt bericht.
notice-question-sent = Je vraag is onderweg. Alleen wie je overeenkomst beheert, leest ze.
notice-agreed = Je gaat akkoord met deze tekst.
notice-taken-back = Je akkoord is ingetrokken, dus jullie kunnen verder praten.
notice-declined = Je hebt deze versie afgewezen. De andere kant krijgt bericht.
notice-withdrawn = Je handtekening is ingetrokken. De andere kant krijgt bericht.
notice-paper-chosen = Je ondertekent op papier. Hier staat hoe.
notice-scan-uploaded = Je scan is binnen. Nu bevestigt de andere kant hem.
notice-scan-confirmed = Bevestigd: de andere kant heeft ondertekend.
notice-scan-refused = De scan gaat terug, met je reden.
notice-amend-opened = Er ligt een nieuwe versie open. Beide kanten krijgen een brief.
notice-ended = Opgezegd. Beide kanten krijgen een brief.
notice-links-revoked = Alle links zijn ingetrokken. Met een nieuwe uitnodiging komen er nieuwe.
notice-address-corrected = Het adres is verbeterd, en er is een nieuwe uitnodiging onderweg.
notice-coach-replacing = De nieuwe coach en de coachee krijgen de nieuwe versie te lezen.
notice-clauses-saved = De afspraken zijn bewaard, voor overeenkomsten die vanaf nu worden verstuurd.

## Fouten: elk zegt in één zin wat je kunt doen

error-sign-in = Meld je aan om verder te gaan.
error-forbidden = Dit hoort niet bij jouw rol; vraag het aan een beheerder als je het nodig hebt.
error-not-found = Op dit adres staat niets; kijk het na of begin opnieuw op de startpagina.
error-full = Er is niets bewaard: de opslag van deze dienst is vol. Sluit deze pagina niet; laat het weten aan wie de dienst beheert, en verstuur het opnieuw zodra er weer plaats is.
error-internal = Er ging iets mis aan onze kant; probeer het zo meteen opnieuw, en laat het weten aan wie deze dienst beheert als het blijft misgaan.
error-invalid =
    { $count ->
        [one] Eén veld klopt nog niet; pas het aan en verstuur opnieuw.
       *[other] { $count } velden kloppen nog niet; pas ze aan en verstuur opnieuw.
    }
error-form = Een deel van dit formulier is niet goed aangekomen; ga terug, laad de pagina opnieuw en verstuur het nog eens.
error-form-token = Dit formulier stond te lang open of werd in een andere browser geopend; laad de pagina opnieuw en verstuur het nog eens.
error-json = Pas de JSON aan en verstuur opnieuw: { $detail }.
error-too-large = Dit is te veel in één keer; maak het korter of kies een kleiner bestand.
error-too-many = Dat ging wel erg snel; wacht een minuut en probeer het opnieuw.

error-not-set-up = Hier is nog geen organisatie ingesteld; open de installatielink die de server bij het opstarten toonde.
error-set-up-already = De organisatie is al ingesteld; meld je gewoon aan.
error-set-up-link = Open de installatielink precies zoals de server ze bij het opstarten toonde.
error-link-gone = Deze link is al gebruikt of te oud; vraag een nieuwe op de aanmeldpagina.
error-member-exists = Iemand met dit adres is al lid; kies een ander adres.
error-role = De rol “{ $role }” bestaat niet; kies admin, recruiter, interviewer of coach.
error-roles-empty = Kies minstens één rol.

error-door-link = Deze link is te oud of vervangen; gebruik de link uit de laatste brief die je kreeg, of vraag een nieuwe door die brief te beantwoorden.
error-door-closed = Open de link uit je brief opnieuw om binnen te komen.
error-signed-already = Je hebt al getekend; hier hoef je niets meer te doen.
error-not-sealed = Het ondertekende document komt er zodra beide kanten getekend hebben; kom dan terug.

error-required = Vul dit in.
error-long = Hou het bij hoogstens { $most } tekens.
error-control = Haal de onzichtbare tekens weg; de tekst opnieuw typen helpt.
error-glyph = Onze documenten kunnen “{ $letter }” nog niet afdrukken. Schrijf dit voorlopig zonder dat teken, of vraag je beheerder om een lettertype dat het wel kent in de map “fonts” van de gegevensmap te zetten.
error-email = Schrijf het e-mailadres voluit, zoals noor@voorbeeld.be.
error-language = Kies en, nl, fr of de als taal; “{ $language }” hebben we niet.
error-zone = Kies een tijdzone uit de lijst, zoals Europe/Brussels; “{ $zone }” kennen we niet.
error-date = Schrijf de datum als jaar, maand en dag, zoals 2026-12-01.
error-choice = Kies een van deze: { $known }.
error-after = Geef als “after” het laatste id van de vorige pagina, of laat het weg om opnieuw te beginnen.

error-country = Schrijf het land met zijn twee letters, zoals BE of NL.
error-money = Schrijf het bedrag in cijfers, met een punt voor de centen, zoals 42000 of 18.50.
error-pay-order = Maak het hoogste loon minstens zo hoog als het laagste.
error-currency = Schrijf de munt met haar drie letters, zoals EUR.
error-closing-past = Kies een sluitingsdatum die nog moet komen.
error-url = Schrijf het volledige adres, met https:// of mailto: ervoor.
error-expectation = Kies alleen uit het Playbook; “{ $key }” staat er niet in.
error-expectations-both = Kies aan elke kant minstens één belofte: het komt van twee kanten.

error-not-published = Maak de vacature eerst openbaar.
error-job-gone = Deze vacature is niet meer open; kijk welke dat wel zijn.
error-opening-closed = De sluitingsdatum is voorbij; geef de vacature eerst een nieuwe.
error-opening-state = Kijk de vacature nog eens na: de advertentie staat nu niet openbaar, dus er valt niets in te trekken.

error-card-first = Lever eerst je eigen scorekaart in; daarna kun je de andere lezen.
error-card-submitted = Je scorekaart is ingeleverd en ligt vast; wat je later nog bedenkt, zeg je in de nabespreking.
error-debrief-first = Jij scoort dit gesprek niet; wacht op de nabespreking om de scorekaarten te lezen.
error-cards-missing = Wacht tot elke scorekaart ingeleverd is; dan kan de nabespreking open.
error-debriefed = De nabespreking is al open; ga daar verder.
error-interviewer = Kies interviewers die hier lid zijn; “{ $email }” is dat niet.
error-instant = Schrijf datum en uur als 2026-12-01T14:30, of laat dit leeg.
error-minutes = Kies 30, 45 of 60 minuten.
error-score = Kies een score van 1 tot 5.
error-score-missing = Geef een score voor je inlevert.
error-scale = Scoor alleen wat in het script staat; “{ $key }” hoort er niet bij.
error-recommendation = Kies een van de aanbevelingen.

error-agreement-draft = Deze overeenkomst is nog een ontwerp; stuur ze eerst naar beide kanten.
error-agreement-sent = Beide kanten werken nu aan deze tekst; wat er moet veranderen, stellen ze elkaar voor.
error-agreement-signed = Beide kanten hebben deze overeenkomst ondertekend, dus ze ligt vast; open een nieuwe versie als er iets moet veranderen.
error-opening-unknown = Kies een vacature die bestaat, of laat dit leeg.
error-candidate-unknown = Kies een kandidaat die bestaat, of laat dit leeg.
error-same-person = Geef coach en coachee elk een eigen adres.
error-commitments-both = Laat aan elke kant minstens één belofte staan.
error-too-many-entries = Hou het bij hoogstens { $most }.
error-start-range = Kies een startdatum tussen een jaar geleden en twee jaar vanaf nu.
error-unprintable = In de tekst staat een letter of teken dat niet gedrukt kan worden; haal het weg en verstuur opnieuw.
error-edited-meanwhile = Iemand heeft deze overeenkomst aangepast terwijl je bezig was; open ze opnieuw in een nieuw tabblad en neem je wijzigingen over.

error-goal-from = Zeg dat het doel van de coach of van de coachee komt, of laat het leeg.
error-second-language = Kies een andere taal dan de taal die bindt, of geen.
error-place = Kies een plaats uit de lijst, of laat het leeg.
error-notice-days = Schrijf de opzegtermijn in hele dagen, van 0 tot { $most }.

error-proposal-open = Antwoord eerst op het voorstel dat voor deze regel openstaat.
error-proposal-same = Dat staat er al; schrijf wat je anders zou verwoorden.
error-proposal-answered = Dit voorstel heeft al een antwoord; kijk hoe de tekst er nu uitziet.
error-proposal-own = Op je eigen voorstel kun je niet antwoorden; je kunt het wel intrekken.
error-part-moved = Deze regel is intussen veranderd; kijk hoe hij er nu uitziet.
error-clause-locked = Dit blijft zoals het is; stel elders een wijziging voor. { $why }
error-clause-required = Dit hoort in elke overeenkomst; stel een wijziging voor in plaats van het weg te laten.
error-last-promise = Hou aan elke kant minstens één belofte; stel een wijziging voor in plaats van ze weg te laten.
error-reason-required = Zeg waarom, in een zin of twee.
error-comment-empty = Schrijf wat je wilt zeggen.
error-question-empty = Schrijf je vraag.
error-open-proposals = Antwoord eerst op de voorstellen die openstaan; daarna kun je akkoord gaan.
error-text-moved = De tekst is intussen veranderd; lees hem opnieuw en ga dan akkoord.
error-ratings = Zeg hoe sterk je achter dit doel staat, van 1 tot 5.
error-not-agreed = Ondertekenen kan zodra jullie allebei akkoord gaan met dezelfde tekst; kijk wat er nog openstaat.

error-version-closed = Deze versie is gesloten, dus er kan niets meer aan veranderen.
error-lapsed = De tijd om deze versie te ondertekenen is voorbij; praat met de andere kant als je het opnieuw wilt proberen.
error-version-open = Er ligt al een nieuwe versie open; ga daarmee verder.
error-not-in-force = Alleen een overeenkomst die door allebei ondertekend is, kun je in een nieuwe versie wijzigen of opzeggen.
error-stamping = Beide kanten hebben ondertekend, en het document wacht op zijn tijdstempel; kom terug zodra die er is.
error-timestamp-waiting = De tijdstempeldienst heeft nog niet geantwoord; het document volgt zodra dat gebeurt.
error-ended = Deze overeenkomst is opgezegd, dus ze blijft zoals ze is tot haar laatste dag.
error-ends-early = Kies een laatste dag vanaf { $earliest }, binnen een jaar.
error-former = Iemand anders is nu de coach; je kunt alleen nog lezen en downloaden wat je ondertekende.
error-coach-same = Geef het adres van iemand anders dan de coach of de coachee.
error-address-same = Geef een adres dat hier nog van geen van beide kanten is.

error-scan-none = Kies het bestand met je scan.
error-scan-kind = Kies een pdf, een PNG of een JPEG.
error-scan-size = Kies een bestand van hoogstens { $most } MB; scannen met een lagere resolutie helpt.
error-scan-pixels = Deze afbeelding is te groot; scan met een lagere resolutie.
error-scan-moved = Er kwam intussen een andere scan binnen; bekijk die voor je hem bevestigt.

error-clause-key = Geef deze afspraak een eigen titel, die geen andere afspraak heeft.
error-clause-title = Hou minstens één afspraak, met een titel en een tekst.
error-locked-why = Zeg waarom ze vastligt; beide kanten lezen het.
error-clauses-moved = Iemand bewaarde deze afspraken terwijl je bezig was; open ze opnieuw in een nieuw tabblad en neem je wijzigingen over.

error-consent = Vink aan dat je elektronisch wilt tekenen, of kies ervoor om op papier te tekenen.
error-code-form = Typ de zes cijfers van de code uit je brief.
error-code-wrong = Typ de code opnieuw, precies zoals in de laatste brief; deze klopt niet.
error-code-tries = Dat was één poging te veel met deze code; vraag een nieuwe.
error-code-none = Deze code is al gebruikt of te oud; vraag een nieuwe.
error-codes-many = Je vroeg veel codes in korte tijd; wacht een uur en probeer opnieuw.
error-drawing-blank = Teken je handtekening wat groter, of typ je naam.
error-drawing-size = Wis de tekening en begin opnieuw, of typ je naam.
error-busy = De andere kant was net op dat moment aan het tekenen; probeer het opnieuw.
error-pdf-large = Dit bestand is groter dan onze documenten ooit zijn; kies de verzegelde pdf die je per brief kreeg.

error-rhythm-empty = Geef minstens één terugblik op, zoals 30d of 6m.
error-rhythm-entry = Schrijf elke terugblik als een getal met d voor dagen, m voor maanden, q voor kwartalen of y voor jaren, zoals 30d of 6m, in plaats van “{ $entry }”.
error-rhythm-endless = Zeg waar de herhaling “every { $entry }” eindigt, zoals every 3m from 6m to 24m.
error-rhythm-none = Laat een herhaling eindigen na haar begin: van { $from } tot { $to } is er geen terugblik.
error-rhythm-units = Tel “every { $entry }” helemaal in dagen, of helemaal in maanden, kwartalen en jaren.
error-rhythm-clash = Hou “{ $first }” of “{ $second }”: ze komen op dezelfde werkdag, en één terugblik op een dag volstaat.
error-rhythm-twice = Laat “{ $entry }” maar één keer staan.
error-rhythm-late = Kies een terugblik binnen { $last } maanden na de start in plaats van “{ $entry }”.
error-rhythm-many = Hou het bij hoogstens { $most } terugblikken.

error-key-reused = Deze Idempotency-Key hoort al bij een ander verzoek; gebruik een nieuwe sleutel voor een nieuw verzoek.
error-key-running = Het eerste verzoek met deze Idempotency-Key wordt nog beantwoord; wacht even en stuur het opnieuw.
