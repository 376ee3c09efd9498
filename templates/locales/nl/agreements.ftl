# Overeenkomsten, de deur voor elke kant, het beloftenboek, de terugblikken, de startpagina, een document nakijken, het voorbeeld.

## Woorden die de Rust-code noemt

# In een lijst om uit te kiezen.
agreement-one-on-one-weekly = elke week
agreement-one-on-one-fortnightly = om de twee weken
agreement-one-on-one-monthly = elke maand

# Advies over doelen, telkens één zin of twee.
goal-vague-measure = Er staat nog niet bij hoe je het meet: waaraan zien jullie allebei dat het bereikt is?
goal-vague-date = Er staat nog geen datum bij: tegen wanneer is het bereikt?
goal-vague-best = “{ $phrase }” geeft geen richting. Doelen die specifiek en moeilijk zijn, werken beter.
goals-one-side = Alle doelen komen van { $name }. Doelen die jullie samen stellen, zijn meestal moeilijker, en jullie staan er allebei achter.
goals-organisation = Geen van deze doelen komt van een van jullie. Doelen die jullie samen stellen, zijn meestal moeilijker, en jullie staan er allebei achter.
goals-none = Er staan nog geen doelen. Stel ze samen, hier of in een van de eerste gesprekken.

# Waar het werk gebeurt, en wat de wet daar over taal zegt.
place-be-vlg = Vlaanderen
place-be-wal = Wallonië
place-be-bru = Brussel
place-fr = Frankrijk
place-elsewhere = Ergens anders
language-rule-be-vlg = In Vlaanderen moeten documenten tussen werkgever en werknemer in het Nederlands zijn; anders zijn ze nietig, al mag dat de werknemer niet schaden (decreet van 19 juli 1973). Deze overeenkomst is in het { $language }. Een tip, geen juridisch advies.
language-rule-be-wal = In Wallonië moeten documenten tussen werkgever en werknemer in het Frans zijn; anders zijn ze nietig, al mag dat de werknemer niet schaden (decreet van 30 juni 1982). Deze overeenkomst is in het { $language }. Een tip, geen juridisch advies.
language-rule-be-bru = In Brussel moeten documenten voor werknemers in het Nederlands of in het Frans zijn, naargelang de taal van de werknemer (gecoördineerde wetten van 18 juli 1966, art. 52). Deze overeenkomst is in het { $language }. Een tip, geen juridisch advies.
language-rule-fr = In Frankrijk moet een document dat een werknemer plichten oplegt in het Frans zijn; anders kan het niet tegen de werknemer worden ingeroepen (wet van 4 augustus 1994; Code du travail, art. L1321-6). Deze overeenkomst is in het { $language }. Een tip, geen juridisch advies.

## Een document nakijken: wat er gevonden is, telkens één zin

verify-whole = Dit is de coachingovereenkomst tussen { $coach } en { $coachee }, en er is geen byte aan gewijzigd sinds ze verzegeld is.
verify-sealed-by = { $organisation } verzegelde ze op { $at }.
verify-signed = { $name } ondertekende ze op { $at }.
verify-certificate-dates = Het certificaat van het zegel was niet geldig op het moment dat het document noemt, dus dit zegel toont niets aan.
verify-ours = Het zegel is hier gezet.
verify-not-ours = Het zegel is niet hier gezet maar door iemand anders, met het certificaat { $fingerprint }.
verify-unknown = Het zegel is gaaf, maar wie het zette is hier niet bekend: vergelijk het certificaat { $fingerprint } met dat wat de organisatie je geeft.
verify-damaged = Dit was een van onze overeenkomsten, maar ze is gewijzigd of afgebroken nadat ze verzegeld werd.
verify-foreign = Dit is geen coachingovereenkomst die Coachpact verzegelde; kies de pdf die bij je brief zat.
verify-seal-broken = Het zegel past niet bij dit bestand, dus is het gewijzigd nadat het verzegeld werd.
verify-agreement-missing = De afgesproken tekst in het bestand ontbreekt of is onleesbaar, dus valt niet te tonen wat er ondertekend is.
verify-trail-broken = Het logboek in het bestand ontbreekt of is beschadigd, dus zijn de handtekeningen niet na te kijken.
verify-signature-missing = De handtekening van minstens één kant ontbreekt in het logboek in het bestand.
verify-version = Het is versie { $version } van deze overeenkomst.
verify-replaces = Ze vervangt een eerdere versie, die ze met haar hash noemt.
verify-chain-broken = De versie die deze zegt te vervangen, staat niet in het logboek in het bestand, dus is de lijn van versie naar versie gebroken.
verify-stamped = { $authority } zette op { $at } een tijdstempel op het zegel.
verify-no-timestamp = Het zegel bevat geen tijdstempel, dus komt de tijd van de klok van de organisatie zelf.

## De lijst van overeenkomsten

agreements-title = Overeenkomsten
agreements-lede = Wie wat aan wie beloofde, en wie op wie wacht.
agreements-new = Maak een overeenkomst
agreements-empty-title = Hier komen je overeenkomsten
agreements-empty-text = Een overeenkomst zegt wat een coach en een coachee elkaar beloven. Ze begint bij de beloften van de vacature, en beide kanten ondertekenen ze.
agreements-empty-own = Zodra je in een overeenkomst de coach bent, vind je ze hier.

agreement-pair = { $coach } en { $coachee }
agreement-starts = Gaat in op { $date }
agreement-state-draft = Ontwerp, nog niet verstuurd
agreement-state-undelivered = Een brief bereikte { $name } niet
agreement-state-sent = Wacht op { $coach } en { $coachee }
agreement-state-agreed = Akkoord, wacht op de handtekeningen van { $coach } en { $coachee }
agreement-state-half-signed = Wacht op { $name }
agreement-state-stamping = Door allebei ondertekend, wacht op de tijdstempel
agreement-state-signed = Door allebei ondertekend
agreement-state-amending = Van kracht, met een nieuwe versie in de maak
agreement-state-declined = Afgewezen
agreement-state-withdrawn = Handtekening ingetrokken
agreement-state-lapsed = Niet op tijd ondertekend
agreement-state-ended = Opgezegd

## Een overeenkomst opmaken

agreement-new-title = Een nieuwe overeenkomst
agreement-new-lede = Elke belofte hier is een eerste voorstel. Pas ze aan tot die kant ze ook hardop zou zeggen.
agreement-edit-title = De overeenkomst aanpassen
agreement-edit-lede = Er is nog niets verstuurd, dus alles kan nog veranderen.
agreement-halves-head = Twee mensen, en wat elk belooft
agreement-halves-text = Maak een belofte leeg om ze weg te laten. De laatste aan elke kant is voor een eigen belofte.
agreement-coach = De coach
agreement-coachee = De coachee
agreement-name = Naam
agreement-job = Functie
agreement-language = Taal van de brieven
agreement-zone = Tijdzone
agreement-promises-coach = Wat de coach belooft
agreement-promises-coachee = Wat de coachee belooft
agreement-promise = Belofte { $n }
agreement-promise-own = Een eigen belofte
agreement-goals-text = Een doel werkt het best als het specifiek is en niet te makkelijk, en als je het samen stelt. Wat leeg blijft, valt weg.
agreement-goal = Doel { $n }
agreement-difficulty-none = Niet gezegd
agreement-goal-from = Van wie het komt
agreement-goal-from-none = Van geen van beiden
agreement-dates-head = Wanneer jullie praten en terugblikken
agreement-start-date = Startdatum
agreement-start-date-hint = Vanaf deze dag tellen de terugblikken.
agreement-rhythm = Terugblikken
agreement-rhythm-hint = Hoe lang na de start: d voor dagen, m voor maanden, q voor kwartalen, y voor jaren, met een spatie ertussen. 30d 60d 6m betekent: na 30 dagen, na 60 dagen en na 6 maanden. every 3m from 6m to 24m betekent: om de drie maanden, van maand 6 tot maand 24. Hoogstens 24 terugblikken, binnen vijf jaar.
agreement-rhythm-dates = Zo blikken jullie terug op deze dagen:
agreement-rhythm-none = De data komen hier zodra er een startdatum bewaard is.
agreement-direction-head = Waar het naartoe gaat
agreement-vision-hint = Eén zin. De doelen sluiten erop aan.
agreement-terms-head = Wat er verder wordt afgesproken
agreement-binds = Taal van de overeenkomst
agreement-binds-hint = In deze taal staan de vaste afspraken. Wat je zelf schrijft, blijft zoals je het schrijft.
agreement-second = Een tweede taal
agreement-second-hint = Komt achteraan in het document, alleen ter informatie.
agreement-second-none = Geen
agreement-second-too = ook in het { $language }, alleen ter informatie
agreement-place = Waar het werk gebeurt
agreement-place-hint = Op sommige plaatsen vraagt de wet een bepaalde taal. We zeggen het je; het is geen juridisch advies.
agreement-notice-days = Opzegtermijn
agreement-notice-hint = In dagen. Wie de overeenkomst wil beëindigen, zegt dat zo lang vooraf.
agreement-clauses-read =
    { $count ->
        [one] Lees de vaste afspraak
       *[other] Lees de { $count } vaste afspraken
    }
agreement-clauses-text = Die horen bij elke overeenkomst. Beide kanten kunnen er wijzigingen in voorstellen, behalve waar staat dat het zo blijft. Namen tussen accolades vullen zichzelf in.
agreement-clauses-edit = Pas ze aan voor elke nieuwe overeenkomst
agreement-leave = Laat maar
agreement-save = Bewaar dit ontwerp

## Eén overeenkomst

agreement-side-coach = { $name }, de coach
agreement-side-coachee = { $name }, de coachee
agreement-signed-at = ondertekend op { $at }
agreement-not-signed = nog niet ondertekend
agreement-now-draft = Dit is een ontwerp. Er is nog aan niemand gevraagd om te ondertekenen.
agreement-now-sent = Verstuurd op { $at }. { $coach } en { $coachee } lezen ze nu, en kunnen elkaar wijzigingen voorstellen.
agreement-now-proposing =
    { $count ->
        [one] Ze werken allebei aan de tekst: één voorstel wacht op een antwoord.
       *[other] Ze werken allebei aan de tekst: { $count } voorstellen wachten op een antwoord.
    }
agreement-now-one-agrees = { $name } gaat akkoord met deze tekst. Nu is het wachten op de andere kant.
agreement-now-agreed = Ze gaan allebei akkoord met deze tekst. Nu is het wachten op hun handtekeningen.
agreement-now-half-signed = { $signed } heeft ondertekend. Nu is het wachten op { $open }.
agreement-now-stamping = Ze hebben allebei ondertekend. Het document wacht op zijn tijdstempel en volgt vanzelf.
agreement-now-signed = Ze hebben allebei ondertekend. Het document is verzegeld op { $at }.
agreement-now-amending = Versie { $number } ligt open. Tot ze die allebei ondertekend hebben, blijft gelden wat ze eerder ondertekenden.
agreement-now-declined = { $by } heeft deze versie afgewezen op { $at }. Niemand kan ze nog ondertekenen.
agreement-now-withdrawn = { $by } heeft de eigen handtekening ingetrokken op { $at }. Niemand kan deze versie nog ondertekenen.
agreement-now-lapsed = Deze versie is niet op tijd ondertekend en verviel op { $at }.
agreement-now-ended = { $by } heeft opgezegd. De laatste dag is { $day }.
agreement-send-what = Ze krijgen elk een brief met een eigen link, die niemand anders ooit te zien krijgt. Vanaf dan passen ze de tekst samen aan: jij kunt dat dan niet meer in hun plaats.
agreement-send = Verstuur naar allebei
agreement-edit = Pas het ontwerp aan
agreement-download = Download het ondertekende document
agreement-invite-again = Uitnodiging opnieuw versturen
agreement-invite-again-hint = Wie nog niet ondertekend heeft, krijgt een nieuwe brief met een nieuwe link; de vorige link werkt dan niet meer.
agreement-ledger = Open het beloftenboek
agreement-trail = Overzicht van gebeurtenissen
agreement-missing = De advertentie belooft dit, de overeenkomst niet.
agreement-gap = Wel in de advertentie, niet in deze overeenkomst:
agreement-missing-count =
    { $count ->
        [one] Eén belofte uit de advertentie ontbreekt hier. Ze staat hieronder gemarkeerd; neem ze op, of zorg dat beide kanten weten waarom ze weg is.
       *[other] { $count } beloften uit de advertentie ontbreken hier. Ze staan hieronder gemarkeerd; neem ze op, of zorg dat beide kanten weten waarom ze weg zijn.
    }
agreement-goals-none = Er staan nog geen doelen. Stel ze samen in een van de eerste gesprekken.
agreement-talk = Gesprekken onder vier ogen: { $often }.
agreement-start = Start
agreement-passed = Een dag die voorbij was voor beide kanten tekenden, blijft in de overeenkomst staan; niemand krijgt er een herinnering voor.
agreement-facts-head = De gegevens
agreement-written-in = Taal die telt
agreement-written-in-en = Engels
agreement-written-in-nl = Nederlands
agreement-written-in-fr = Frans
agreement-written-in-de = Duits

## Het beloftenboek

ledger-title = Beloftenboek
ledger-lede = Dezelfde belofte op elke plek: in de advertentie, in het gesprek, in de overeenkomst en bij de terugblikken.
ledger-ad = In de advertentie
ledger-interview = In het gesprek
ledger-agreement = In de overeenkomst
ledger-agreement-signed = In de overeenkomst, door allebei ondertekend op { $at }
ledger-agreement-open = In de overeenkomst, nog niet door allebei ondertekend
ledger-reviews = Bij de terugblikken
ledger-coach = De coach, { $name }
ledger-coachee = De coachee, { $name }
ledger-not-told = Niet in de advertentie
ledger-not-asked = Niet gevraagd
ledger-scored = Scores: { $scores }
ledger-to-come =
    { $count ->
        [one] Eén terugblik, op { $date }
       *[other] { $count } terugblikken, de eerste op { $date }
    }
ledger-so-far-kept = Gehouden, vinden jullie allebei
ledger-so-far-slipping = Deels gehouden
ledger-so-far-broken = Niet gehouden, vinden jullie allebei
ledger-so-far-disputed = Jullie zien het verschillend
ledger-since-kept = Gehouden sinds { $date }
ledger-since-slipping = Deels gehouden sinds { $date }
ledger-since-broken = Niet gehouden sinds { $date }
ledger-since-disputed = Jullie zien het verschillend sinds { $date }
ledger-mark-kept = gehouden
ledger-mark-slipping = deels gehouden
ledger-mark-broken = niet gehouden
ledger-mark-disputed = verschillend gezien
ledger-mark-open = open
ledger-review-held = gehouden
ledger-review-answered = allebei geantwoord
ledger-between = Hoe elke belofte gehouden is, blijft onder hen tweeën. Hier zie je alleen of ze allebei geantwoord hebben en of een terugblik gehouden is.
ledger-between-us = Hoe elke belofte gehouden is, lezen alleen jij en { $name }, en alleen waar jullie allebei geantwoord hebben.
ledger-dates-head = De terugblikken
ledger-agreement-act = Lees de overeenkomst

## Terugblikken

reviews-title = Terugblikken
reviews-lede = De dagen waarop een coach en een coachee terugblikken op wat ze beloofden.
reviews-empty-title = Hier komen de terugblikken
reviews-empty-text = Zodra beide kanten een overeenkomst ondertekend hebben, komen de dagen waarop ze terugblikken hier vanzelf.
reviews-empty-act = Naar de overeenkomsten
reviews-today = Vandaag
reviews-coming = Op komst
reviews-passed = In de voorbije 30 dagen
reviews-in =
    { $days ->
        [0] Vandaag
        [1] Morgen
       *[other] Over { $days } dagen
    }
reviews-in-months = Over ongeveer { $months } maanden
reviews-over = Voorbij
reviews-over-before = Voorbij voor beiden getekend hadden
reviews-last = De laatste die afgesproken is: tijd om af te spreken hoe het verdergaat

## De startpagina

home-title = Wat er nu te doen is
home-lede = Dag { $name }. Dit wacht op jou.
home-lede-none = Dag { $name }. Op dit moment wacht er niets op jou.
home-lede-start = Dag { $name }. Eén belofte loopt hier door alles heen.
home-score = Het gesprek met { $name }
home-score-about = Scoor het eerst alleen; de andere scorekaarten zie je later.
home-score-act = Geef je scores
home-publish = De advertentie voor { $title }
home-publish-about = Nog niet openbaar.
home-publish-act = Bekijk de advertentie
home-send = De overeenkomst van { $coach } en { $coachee }
home-send-about = Een ontwerp, gaat in op { $date }.
home-send-act = Lees en verstuur
home-read-act = Lees ze
home-waits-head = Wacht op iemand anders
home-reviews-head = Terugblikken in de komende 30 dagen
home-failed = Brieven die niet bezorgd konden worden
home-thread-label = Hoe het elke keer gaat
home-thread-ad = De advertentie
home-thread-ad-text = vertelt wat beide kanten beloven
home-thread-interview = Het gesprek
home-thread-interview-text = vraagt ernaar
home-thread-agreement = De overeenkomst
home-thread-agreement-text = wordt door allebei ondertekend
home-thread-reviews = De terugblikken
home-thread-reviews-text = vragen of ze gehouden is
home-begin = De eerste stap is een vacature. De advertentie, het script en de overeenkomst volgen uit de beloften die je daar kiest.
home-begin-own = Heeft een gesprek, een overeenkomst of een terugblik jou nodig, dan komt dat hier.

## De pagina om een document na te kijken

verify-title = Een document nakijken
verify-lede = Kijk of een ondertekende overeenkomst nog is zoals ze verzegeld werd, en wie ze ondertekende. Niets van wat je hier kiest, wordt bewaard.
verify-file = De pdf die je per brief kreeg
verify-act = Kijk dit document na
verify-another = Kijk nog een document na
verify-verdict-intact = Dit document is ongewijzigd
verify-verdict-altered = Vertrouw niet op dit document
verify-verdict-foreign = Dit is geen document van ons

## Het voorbeeld

example-title = Customer Success Coach
example-team = Customer Success
example-summary = Je helpt klanten om uit onze software te halen waarvoor ze die kochten. Je gaat bij hen langs, vraagt hoe ze werken, bekijkt met hen hun cijfers en zegt gewoon wat er beter kan. Het zijn er een twintigtal, in België en Nederland, en je werkt vanuit ons kantoor in Gent.
example-team-vision = Binnen een half jaar kan elke klant aanwijzen wat onze hulp heeft opgeleverd.
example-city = Gent
example-coach-title = Coach van het team Customer Success
example-goal-1 = Van elk van mijn twintig klanten weten wat ze dit jaar willen bereiken
example-goal-1-measure = Eén bladzijde per klant, gelezen en goedgekeurd door die klant
example-goal-2 = Drie klanten die onze software nauwelijks gebruikten, gebruiken die elke week
example-goal-2-measure = De helft van hun licenties elke week in gebruik, volgens de gebruikscijfers
example-goal-own = Elke week een klant in contact brengen met een collega die verder kan helpen
example-goal-own-measure = Tien keer, telkens met een notitie van wat het opleverde
example-goal-own-reason = Dit doel is van mij: zo leer ik wie hier wat doet.
