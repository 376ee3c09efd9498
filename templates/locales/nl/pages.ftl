# De pagina’s van leden en lezers, elk onder een eigen voorvoegsel.

## Foutpagina (de zin zelf komt uit common.ftl)

error-page-gone = Deze pagina is er niet
error-page-ours = Sorry, dat lag aan ons
error-page-not-now = Dat is niet gelukt
error-page-barred = Dat kan nu niet
error-page-safe = Wat je eerder bewaarde, is er nog.
error-page-home = Naar de startpagina
error-page-jobs = Bekijk de open vacatures
error-page-status = Status { $status }

## Installatie

setup-title = Welkom bij Coachpact
setup-what = Coachpact zet de twee kanten van coaching op papier: wat een coach belooft, en wat daar tegenover staat. Elke belofte gaat mee van de vacature naar het eerste gesprek, de getekende overeenkomst en de terugblikken.
setup-organisation-head = Je organisatie
setup-organisation = Naam
setup-vision = Waar ze voor staat
setup-vision-hint = Eén zin. De doelen in elke overeenkomst sluiten erop aan.
setup-zone = Tijdzone
setup-language = Taal
setup-you-head = Jij
setup-you-text = Je bent de eerste beheerder. De andere leden voeg je later toe.
setup-name = Je naam
setup-email-hint = Op dit adres krijg je de link waarmee je je aanmeldt.
setup-example = Begin met het uitgewerkte voorbeeld
setup-example-hint = Eén aanwerving met verzonnen mensen, om eerst rond te kijken.
setup-act = Stel in en ga verder

## Aanmelden

signin-title = Aanmelden
signin-lede = We sturen je een link waarmee je binnenkomt. Een wachtwoord heb je niet nodig.
signin-act = Stuur me de link
signin-party = Kreeg je een brief over je eigen overeenkomst? Gebruik dan de link in die brief; hier aanmelden hoeft niet.
signin-sent-title = Kijk in je post
signin-sent = Hoort { $email } bij een lid, dan is er nu een link onderweg naar dat adres. De link werkt één keer, { $minutes } minuten lang.
signin-sent-nothing = Na een paar minuten nog niets? Kijk bij de ongewenste mail, of kijk het adres na en vraag een nieuwe link.
signin-again = Vraag een nieuwe link
signin-trial = Je bent aan het proberen, dus de brief ligt in het postvak.
signin-mailbox = Open het postvak
signin-link-title = Fijn dat je er bent
signin-link-lede = Nog één stap, zodat alleen jij de link uit je brief kunt gebruiken.
signin-link-act = Kom binnen

## Leden

members-title = Leden
members-lede = Wie hier met Coachpact werkt, en wat ieder kan doen.
members-add-head = Een lid toevoegen
members-name = Naam
members-email-hint = Op dit adres komen de links om aan te melden.
members-roles = Rol
members-role-admin = Kan alles, en voegt leden toe.
members-role-recruiter = Schrijft vacatures, zet advertenties online en ziet alle kandidaten en overeenkomsten.
members-role-interviewer = Voegt kandidaten toe, en voert en scoort de eigen gesprekken.
members-role-coach = Maakt overeenkomsten op en volgt die van de eigen coachees.
members-language = Taal
members-zone = Tijdzone
members-act = Voeg dit lid toe

## Playbook

playbook-title = Playbook
playbook-coach = Wat de coach belooft
playbook-coachee = Wat de coachee belooft
playbook-faces = De vier gezichten
playbook-ad = In de vacature
playbook-interview = In het gesprek
playbook-say = Zeg:
playbook-ask = Vraag:
playbook-probes = Vraag door
playbook-listen-for = Let op
playbook-anchors = Zo ziet elke score eruit, van 1 tot 5
playbook-agreement = In de overeenkomst
playbook-noticed-by = Te merken aan: { $what }
playbook-reviews = Bij elke terugblik
playbook-asked-coach = Vraag aan de coach:
playbook-asked-coachee = Vraag aan de coachee:

## Vacatures

openings-title = Vacatures
openings-lede = De functies waar je mensen voor zoekt, met wat beide kanten beloven.
openings-new = Schrijf een vacature
openings-empty-title = Hier komen je vacatures
openings-empty-text = Vertel wat het werk is en kies wat elke kant belooft. De advertentie staat daarna klaar voor elk kanaal.
openings-empty-own = Zodra je voor een vacature coacht of gesprekken voert, vind je ze hier.
openings-empty-playbook = Lees het Playbook
openings-public = De pagina met alle openbare vacatures

opening-state-draft = Nog niet openbaar
opening-state-published = Openbaar
opening-state-withdrawn = Ingetrokken
opening-state-closed = Gesloten
opening-next-draft = Bekijk de advertentie en maak ze openbaar zodra beide kanten goed klinken.
opening-next-published = De advertentie is openbaar. Voeg elke kandidaat toe met wie je gaat praten.
opening-next-withdrawn = De advertentie is niet meer openbaar. Kandidaten en overeenkomsten blijven.
opening-next-closed = De sluitingsdatum is voorbij. Kandidaten en overeenkomsten blijven.
opening-see-ad = Bekijk de advertentie
opening-edit = Pas de vacature aan
opening-candidates = Kandidaten
opening-draft-agreement = Maak een overeenkomst
opening-from-home = van thuis uit
opening-also-home = ook van thuis uit
opening-closes = sluit op { $date }

opening-new-title = Een nieuwe vacature
opening-new-lede = Wat het werk is, wat elke kant belooft en wie er coacht. Daarna volgt de advertentie.
opening-edit-title = De vacature aanpassen
opening-edit-lede = In een openbare advertentie veranderen de beloften pas als je ze opnieuw openbaar maakt.
opening-this = Deze vacature
opening-work-head = Het werk
opening-title = Functie
opening-title-hint = Zoals een lezer het zou zeggen, voor iedereen (v/m/x), zonder loon of plaats.
opening-team = Team
opening-summary = Wat het werk is
opening-summary-hint = Een paar korte alinea’s. Wat elke kant belooft, komt er vanzelf bij.
opening-vision = Waar het team naartoe wil
opening-vision-hint = Eén zin. De doelen in de overeenkomst sluiten erop aan.
opening-kind = Soort werk
opening-language = Taal van de advertentie
opening-place-head = Plaats
opening-city = Gemeente
opening-city-hint = Alleen leeg bij volledig thuiswerk.
opening-country = Land
opening-country-hint = Twee letters, zoals BE.
opening-remote = Het werk kan van thuis uit
opening-pay-head = Loon
opening-pay-text = Eén bedrag of een vork. Op veel plaatsen hoort het in de vacature, en elke lezer wil het weten.
opening-pay-min = Van
opening-pay-max = Tot
opening-pay-none = Niet vermeld
opening-currency = Munt
opening-currency-hint = Drie letters, zoals EUR.
opening-period = Periode
opening-period-hint = Waar het bedrag voor geldt.
opening-promises-head = Wat elke kant belooft
opening-promises-text = Kies er aan elke kant minstens één. Wat je hier kiest, komt terug in het gesprek, de overeenkomst en de terugblikken.
opening-promises-coach = Wat de coach belooft
opening-promises-coachee = Wat we daarvoor vragen
opening-coach-head = Coach
opening-coach-text = Dit mag ook later; pas voor de overeenkomst is het nodig.
opening-coach-none = Nog niet gekozen
opening-coach-name = Naam van de coach
opening-coach-email = E-mailadres van de coach
opening-coach-title = Functie van de coach
opening-coach-language = Taal van de coach
opening-coach-zone = Tijdzone van de coach
opening-apply-head = Solliciteren
opening-apply-url = Waar je solliciteert
opening-apply-url-hint = Een webadres, of mailto: met een e-mailadres.
opening-closes-on = Sluitingsdatum
opening-closes-on-hint = Na deze dag is de advertentie niet meer openbaar.
opening-closes-never = Geen
opening-public = Openbare pagina
opening-facts-head = De gegevens
opening-leave = Laat maar
opening-save = Bewaar deze vacature

## De advertentie (haar eigen zinnen staan in common.ftl)

ad-title = Advertentie
ad-choose = Gebruik deze beloften
ad-tone = Toon
ad-tone-warm = Warm
ad-tone-direct = Direct
ad-tone-formal = Formeel
ad-language = Taal
ad-channels = Waar de advertentie komt
ad-channel-careers = Eigen jobsite
ad-channel-linkedin = LinkedIn-vacature
ad-channel-linkedin_post = LinkedIn-post
ad-channel-indeed = Indeed
ad-channel-x = X
ad-channel-plain = Platte tekst
ad-count = { $count } tekens
ad-count-of = { $count } van { $limit } tekens
ad-promises =
    { $count ->
        [one] { $count } belofte
       *[other] { $count } beloften, van beide kanten
    }
ad-fits = Past
ad-copy-text = Kopieer de tekst
ad-copy-markdown = Kopieer als Markdown
ad-copy-html = Kopieer als HTML
ad-select = Zelf selecteren
ad-as-text = Tekst
ad-as-markdown = Markdown
ad-as-html = HTML
ad-wording = Nog eens bekijken
ad-wording-none = In de woordkeuze valt niets op.
ad-word = “{ $word }”
ad-instead = “{ $word }” kan ook “{ $instead }” zijn
ad-source = Bron: { $source }
ad-advice = Dit is advies, jij beslist. Ook de functie en de omschrijving zijn meegelezen.
ad-advice-edit = Pas de teksten aan
ad-public-head = Je openbare pagina
ad-public-draft = Deze advertentie is nog niet openbaar.
ad-public-published = Deze advertentie staat openbaar op
ad-public-withdrawn = Deze advertentie is ingetrokken en niet meer openbaar.
ad-public-closed = De sluitingsdatum is voorbij, dus de advertentie is niet meer openbaar.
ad-publish-what = Op de openbare pagina staat de tekst voor je eigen jobsite, in de warme toon en in de taal van de vacature. De beloften blijven er zoals ze vandaag zijn, tot je opnieuw openbaar maakt.
ad-publish = Maak deze advertentie openbaar
ad-publish-again = Zet de huidige versie openbaar
ad-withdraw = Trek deze advertentie in
ad-new-date = Kies een nieuwe datum

## Openbare vacatures

jobs-title = Open vacatures
jobs-lede = In elke vacature lees je wat je coach je belooft en wat er van jou gevraagd wordt.
jobs-empty-title = Hier komen de open vacatures
jobs-empty-text = Op dit moment zijn er geen.
job-two-sides = Wat je van elkaar mag verwachten
job-facts = De gegevens
job-published = Geplaatst op
job-apply = Solliciteer

## Postvak tijdens het proberen

mailbox-title = Postvak
mailbox-lede = De brieven die anders vertrokken waren, de nieuwste eerst. Niemand heeft ze gekregen.
mailbox-empty-title = Hier komen de brieven
mailbox-empty-text = Zolang je aan het proberen bent, vertrekt er niets. Stuur een overeenkomst naar beide kanten, en hun brieven komen hier.
mailbox-empty-act = Naar de startpagina
mailbox-to = Aan { $to }
mailbox-from = Van
mailbox-for = Aan
mailbox-at = Geschreven op
mailbox-attachments = Bijlagen
mailbox-bytes = ({ $size } kB)
mailbox-frame = De brief: { $subject }

## Waarom dit bestaat

why-title = Waarom coaching van twee kanten komt, en beter op papier staat
why-lede = Wat er pleit voor coaching in plaats van performance management, met de cijfers erbij en met wat die cijfers niet zeggen.
why-coach-head = Wat een coach moet bieden
why-coach-1 = Gesprekken, het hele jaar door, en vertrouwen.
why-coach-2 = Doelen die je samen stelt, in de richting die het team uit wil.
why-coach-3 = Een hand als het werk vastloopt, en ruimte om het opnieuw te proberen.
why-coachee-head = Wat daartegenover staat
why-coachee-1 = Nieuwsgierigheid, ook naar wat ongemakkelijk is.
why-coachee-2 = Coachbaarheid: feedback vragen en er iets mee doen.
why-coachee-3 = Drive, op de dagen tussen twee gesprekken.
why-word-head = Een woord dat zegt wie het werk doet
why-word-1 = Wie prestaties “managet”, trekt ze naar zich toe. De ander kan dan weinig meer dan wachten op een oordeel, vaak één keer per jaar. Een coach gaat naast het werk staan: kijkt mee, vraagt, toont, en laat het doen aan wie het doet.
why-word-2 = Dat is niet de zachte weg. Het vraagt meer van de coach, die ook in een volle week in gesprek blijft. En het vraagt meer van de coachee, die groeien niet langer aan iemand anders kan overlaten. Wat de ene kant laat liggen, kan de andere niet goedmaken.
why-figures-head = Wat de cijfers zeggen
why-cost = 960 tot 1200 miljard dollar
why-cost-text = Wat mensen die zich niet betrokken voelen bij hun werk de Verenigde Staten elk jaar kosten, volgens een schatting van Gallup (Harter, 2017).
why-share = 71%
why-share-text = Het deel van de Amerikaanse millennials dat zich niet betrokken voelt bij het werk (Gallup, 2016), in wat daar de grootste levende generatie is (Fry, 2016).
why-goals = d = 0,42 tot 0,80
why-goals-text = Zo veel meer leveren specifieke en moeilijke doelen op dan “doe je best”, in standaardafwijkingen. En doelen die mensen mee stellen, motiveren hen vaak meer (Locke & Latham, 2002).
why-but-head = Wat de cijfers niet zeggen
why-but-figures = De eerste twee zijn Amerikaans, zo’n tien jaar oud, en komen vooral van een bureau dat advies over dit onderwerp verkoopt. Bij die 71% telt iedereen mee die volgens dat bureau niet bevlogen is, niet alleen wie ongelukkig is. Ze tonen hoe groot de vraag is, niet dat coaching het antwoord is.
why-but-goals = Samen doelen stellen is geen toverformule. Waren de doelen even moeilijk, dan leverde inspraak op zich weinig extra op (Latham & Steele, 1983). Het helpt omdat mensen met inspraak moeilijkere doelen kiezen en er ook achter staan. En zonder betrokkenheid, feedback en wat geduld bij ingewikkeld werk doet geen enkel doel veel.
why-but-proof = De hele keten, van vacature tot terugblik, heeft nog niemand als één geheel getest. Coachpact steunt op wat er over de delen bekend is.
why-early-head = Waarom het in de vacature begint
why-early-1 = Wie aan een baan begint, gelooft dat er iets beloofd is. Staat dat nergens, dan onthoudt elke kant iets anders. In één onderzoek vond 55% van de managers dat hun werkgever zijn woord gebroken had (Robinson & Rousseau, 1994), en het gebeurt vaker waar nieuwkomers het zelf moeten uitzoeken (Robinson & Morrison, 2000). Vooraf vertellen hoe een baan echt is, werkt omdat het eerlijk overkomt, en het werkt het best als je het na de start nog eens vertelt (Earnest, Allen & Landis, 2011).
why-early-2 = Daarom loopt hier één belofte door alles heen: de vacature vertelt ze, het eerste gesprek gaat erover, beide kanten tekenen ervoor, en bij elke terugblik zeggen ze allebei of ze gehouden is.
why-sources-head = Bronnen
