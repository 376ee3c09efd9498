# Wat over mensen bewaard wordt, hoelang, en hoe het wordt meegegeven en gewist.

## Hoelang

retention-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weken
    }
retention-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
retention-years = { $count } jaar
retention-own = We bewaren dit { $period } na het laatste contact; daarna wordt het gewist.
retention-note-us = In de Verenigde Staten moeten werkgevers sollicitaties { $period } bewaren; daarna worden ze gewist.
retention-note-fr = In Frankrijk mag dit { $period } na het laatste contact bewaard blijven; daarna wordt het gewist.
retention-note-nl = In Nederland blijft dit { $period } na het laatste contact bewaard; daarna wordt het gewist.
retention-place-us = Verenigde Staten
retention-place-fr = Frankrijk
retention-place-nl = Nederland
retention-error-number = Vul een heel getal in van 1 tot en met { $most }.

## De gegevens van een kandidaat

privacy-title = Gegevens en privacy
privacy-lede = Wat over { $name } bewaard wordt, tot wanneer, en wat je eraan kunt doen.
privacy-kept = Bewaard
privacy-kept-until = tot { $date }
privacy-near = Op { $date } wordt alles over deze kandidaat gewist. Leg de toestemming vast of geef een reden als het langer bewaard moet blijven.
privacy-near-short = Wordt gewist op { $date }
privacy-contact-last = Laatste contact
privacy-why = Waarom zo lang
privacy-consent = Toestemming
privacy-consent-given = gegeven op { $date }
privacy-extended = Verlengd
privacy-extended-until = tot { $date }: { $reason }
privacy-hint = Dit zijn aanwijzingen met hun bron, geen juridisch advies.
privacy-notice-see = Wat kandidaten hierover lezen

privacy-longer = Langer bewaren
privacy-consent-text = Met toestemming mag je het { $period } bewaren, te rekenen vanaf de dag waarop die gegeven is. Vraag erom op schrift en leg de dag hier vast.
privacy-consent-on = Dag van de toestemming
privacy-consent-act = Toestemming vastleggen
privacy-withdraw-act = De toestemming is ingetrokken
privacy-extend-text = Zonder toestemming heb je een reden nodig, zoals een klacht die nog loopt.
privacy-until = Bewaren tot
privacy-reason = Reden
privacy-reason-hint = De kandidaat leest dit in de kopie van de eigen gegevens.
privacy-extend-act = Verlengen

privacy-export = Aan de kandidaat geven
privacy-export-text = Eén bestand met alles: het script, notities, scores en waarop ze rusten, latere bedenkingen, beslissingen, brieven en data. Wat je zelf vóór een nabespreking niet mag lezen, blijft er tot dan uit.
privacy-export-act = Bestand downloaden

privacy-erase = Nu wissen
privacy-erase-text = Gesprekken, notities, scorekaarten, beslissingen, brieven en overeenkomsten die nooit verstuurd zijn, worden voorgoed gewist. Een overeenkomst die wel verstuurd is, blijft zolang als daarvoor bepaald is. In het logboek blijft staan dat er iets gewist is, zonder naam.
privacy-erase-early = De wet vraagt hier om sollicitaties tot de datum hierboven te bewaren. Ga na of je ze eerder mag wissen.
privacy-erase-open = Alles over { $name } wissen …
privacy-erase-sure = Dit kun je niet ongedaan maken.
privacy-erase-act = Voorgoed wissen

privacy-error-consent = Geef een dag waarop de toestemming er al was: vandaag of eerder.
privacy-error-until = Kies een dag die nog moet komen, tot en met { $last }.
privacy-error-no-consent = Er is geen toestemming om in te trekken; laad de pagina opnieuw om te zien wat geldt.
notice-privacy-kept = Vastgelegd. De datum is opnieuw berekend.
notice-privacy-erased = Alles over deze kandidaat is gewist.
notice-privacy-saved = Bewaard. Wat hierdoor eerder gewist wordt, wordt eerst aangekondigd.

## De instellingen van de organisatie

privacy-settings-title = Hoelang gegevens bewaard worden
privacy-settings-lede = Gegevens van kandidaten worden gewist zodra hun tijd om is. Ook voor overeenkomsten en voor wat bij een terugblik gezegd is, kun je een termijn instellen.
privacy-settings-act = Termijnen instellen
privacy-candidates = Kandidaten
privacy-candidate-months = Maanden na het laatste contact
privacy-candidate-months-hint = Van 1 tot en met { $most }. Heeft de plaats van een vacature een eigen regel, dan geldt die; zie hieronder.
privacy-contact = Bij wie kandidaten terechtkunnen
privacy-contact-hint = Een naam, een adres of een telefoonnummer; het staat in de uitleg die kandidaten lezen.
privacy-together = Overeenkomsten en terugblikken
privacy-together-text = Laat je dit leeg, dan blijven ze bewaard: ze zijn voor beiden het bewijs van wat ze elkaar beloofd hebben. Met een getal worden ze na zoveel jaar gewist, ook de ondertekende documenten. Download dus wat moet blijven.
privacy-agreement-years = Jaren na de laatste dag van een overeenkomst
privacy-agreement-years-hint = Van 1 tot en met { $most }. Overeenkomsten die verstuurd en nooit ondertekend zijn, tellen vanaf de dag waarop ze van de baan waren.
privacy-check-in-years = Jaren na een terugblik
privacy-check-in-years-hint = Van 1 tot en met { $most }. Check-ins, besluiten, eigen notities, agenda’s en feedback verliezen hun woorden; dat de terugblik er was, blijft staan.
privacy-warned = Gegevens van een kandidaat worden { $days } dagen vooraf aangekondigd, overeenkomsten en wat bij een terugblik gezegd is { $long } dagen vooraf. Ook een kortere termijn telt pas vanaf dan.
privacy-set = Laatst ingesteld op { $at } door { $by }.
privacy-save = Bewaren
privacy-soon = Binnenkort gewist
privacy-soon-none = De komende dagen hoeft er niets weg.
privacy-rules = Regels per plaats
privacy-rules-text = Ze gaan uit van het land van de vacature en gaan vóór je eigen aantal maanden.
privacy-rule = { $period } na het laatste contact, sinds { $since }.
privacy-rule-consent = Met toestemming: { $period }.

## Voordat iets gewist wordt

privacy-home-candidate = { $name }: wordt gewist op { $date }
privacy-home-candidate-about = Dan verdwijnt alles over deze kandidaat. Bewaar het langer als daar een reden voor is.
privacy-home-agreement = { $name }: wordt gewist op { $date }
privacy-home-agreement-about = Deze overeenkomst is lang genoeg voorbij. Download het ondertekende document als het moet blijven.
privacy-home-said =
    { $name ->
        [one] { $name } terugblik verliest zijn woorden vanaf { $date }
       *[other] { $name } terugblikken verliezen hun woorden vanaf { $date }
    }
privacy-home-said-about = Check-ins en besluiten zijn dan zo oud als je ze wilde bewaren.
privacy-home-act = Bekijken
privacy-agreement-near = Op { $date } wordt deze overeenkomst gewist met alles wat erbij hoort. Download het ondertekende document als het moet blijven.
privacy-said-near = Op { $date } wordt gewist wat jullie bij deze terugblik gezegd hebben. Dat hij er was, blijft staan.
privacy-said-erased = Wat bij deze terugblik gezegd is, is gewist op { $date }.
privacy-ledger-erased = Wat van de gesprekken bewaard werd, is gewist op { $date }

## Wat kandidaten lezen

privacy-letter = Wat we over je bewaren, waarom en hoelang
privacy-job = Wat we over kandidaten bewaren, en hoelang
privacy-notice-title = Je gegevens als je solliciteert
privacy-notice-lede = Wat { $organisation } over je bewaart, waarom en hoelang, en bij wie je terechtkunt.
privacy-notice-who = Wie bewaart het
privacy-notice-who-text = { $organisation }, waar je solliciteert. Die beslist wat er met je gegevens gebeurt en is ervoor verantwoordelijk.
privacy-notice-what = Wat wordt bewaard
privacy-notice-what-text = Je naam, e-mailadres, taal en tijdzone; wanneer en met wie je een gesprek had; wat je gevraagd is; wat je gesprekspartners genoteerd hebben; hun scores en waarop die rusten; wat beslist is en waarom; en welke brieven je gekregen hebt.
privacy-notice-why = Waarom
privacy-notice-why-text = Om samen met jou te beslissen of we verder gaan, om elke kandidaat hetzelfde te vragen, en om achteraf te kunnen laten zien dat het eerlijk verlopen is.
privacy-notice-long = Hoelang
privacy-notice-long-text = Vind je het goed dat we je langer in gedachten houden, dan leggen we dat met de datum vast, en je kunt er altijd op terugkomen. Word je aangenomen, dan geldt voor je overeenkomst een eigen termijn.
privacy-notice-consent = Met je toestemming kan het { $period } zijn.
privacy-notice-scores = Hoe scores tot stand komen
privacy-notice-scores-text = Door mensen. Iedereen die het gesprek voert, geeft eerst alleen een score van 1 tot 5 en schrijft erbij wat die gehoord of gezien heeft; pas dan vergelijken ze. Het programma telt alleen: het rangschikt niemand en beslist niets.
privacy-notice-reads = Wie leest het
privacy-notice-reads-text = Wie voor deze vacature werft, wie het gesprek met je voert en de coach met wie je zou werken. Niemand buiten de organisatie krijgt het voor eigen gebruik.
privacy-notice-yours = Wat je kunt vragen
privacy-notice-yours-text = Een kopie van alles, ook van de notities; dat fouten verbeterd worden; dat het gewist wordt; dat het niet verder gebruikt wordt. Ben je niet tevreden, dan kun je naar je gegevensbeschermingsautoriteit.
privacy-notice-ask = Bij wie je terechtkunt
privacy-notice-ask-text = Antwoord op een brief die je van { $organisation } over je sollicitatie kreeg.
