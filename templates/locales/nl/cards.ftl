# De scorekaart, de nabespreking, eigen vragen, oefeningen, versies van een script, en wie aangenomen is.

## Scorekaart

card-evidence-missing = Schrijf op wat je hoorde of zag; een score telt alleen samen daarmee.
card-late = De nabespreking is open, dus een score van nu zou niet meer alleen gegeven zijn. Schrijf wat je zag als latere gedachte in de nabespreking.

## Nabespreking

debrief-not-open = De nabespreking is nog niet open. Open ze eerst; dan heeft dit zijn plaats.
debrief-accord = Hoe eens jullie het zijn
debrief-accord-figure = Gemiddeld liggen twee van jullie { $difference } uit elkaar op een schaal van 1 tot 5.
debrief-accord-same = Jullie gaven dezelfde scores. Vraag toch even of jullie ook hetzelfde hoorden.
debrief-accord-close = Jullie zagen ongeveer hetzelfde. Praat alleen over de schalen die vooraan staan.
debrief-accord-near = Jullie verschillen ongeveer een stap, en dat is gewoon. Begin bij de schalen die vooraan staan, en bij wat ieder hoorde.
debrief-accord-apart = Jullie liggen ver uit elkaar. Misschien hoorden jullie andere dingen of lazen jullie de schaal anders: lees eerst voor wat ieder noteerde, en discussieer dan pas.
debrief-accord-how = Het gemiddelde absolute verschil over elk paar van { $raters } beoordelaars en over elke schaal: 0 is overal gelijk, 4 is zo ver mogelijk uit elkaar.
debrief-picture = Scores van 1 tot 5: { $scores }
debrief-addenda = Latere gedachten
debrief-addenda-text = Ingeleverde scorekaarten blijven zoals ze zijn. Wat daarna nog opkomt, staat hier, met je naam en het tijdstip.
debrief-add = Wat later opkwam
debrief-add-act = Voeg toe
debrief-decide = De beslissing
debrief-decide-again = Beslis opnieuw
debrief-decide-act = Leg de beslissing vast
debrief-outcome = Beslissing
debrief-outcome-missing = Kies wat er beslist is.
debrief-outcome-hired = Aangenomen
debrief-outcome-on-hold = Aangehouden
debrief-outcome-not-hired = Niet aangenomen
debrief-reason = Reden
debrief-reason-hint = In termen van de schalen en van wat er gehoord is. De kandidaat mag ernaar vragen.
debrief-decided = Beslist door { $by }, { $at }
debrief-earlier = Eerdere beslissingen

## Eigen vragen

question-page = Vragen en oefening
question-page-lede = Wat elke kandidaat voor deze vacature naast het draaiboek gevraagd wordt, in dezelfde woorden en dezelfde volgorde.
question-own = Eigen vragen
question-own-text = Ze komen na die van het draaiboek, elk met een eigen score. Wat je beter niet vraagt, wordt aangewezen; jij beslist.
question-none = Nog geen. Het script vraagt wat het draaiboek heeft bij de gekozen beloftes.
question-text = Vraag
question-text-hint = Zoals die tegen de kandidaat gezegd wordt.
question-listen = Let op
question-listen-hint = Eén ding per regel.
question-add = Voeg deze vraag toe
question-retire = Niet meer vragen
question-source = { $source }. Een hulpmiddel, geen juridisch advies.
question-most = Er zijn al tien vragen, en voor meer is er in een uur geen tijd. Haal er eerst een weg.
question-too-short = Met { $count } vragen blijft er bij deze duur geen minuut per vraag over. Kies een langere.
question-title = Een eigen vraag, { $n }
question-anchor-1 = Geen voorbeeld, of een dat over iets anders gaat.
question-anchor-2 = Algemene woorden; wat iemand zelf deed, blijft open.
question-anchor-3 = Eén voorbeeld, met wat iemand zelf deed.
question-anchor-4 = Een precies voorbeeld, met wat iemand deed en wat het opleverde.
question-anchor-5 = Een precies voorbeeld, met wat het opleverde, wat iemand leerde en sindsdien anders doet.

question-kind-age = Leeftijd
question-kind-family = Gezin
question-kind-pregnancy = Zwangerschap
question-kind-religion = Geloof
question-kind-origin = Afkomst
question-kind-citizenship = Nationaliteit
question-kind-health = Gezondheid en handicap
question-kind-arrests = Arrestaties en veroordelingen
question-kind-union = Vakbond
question-kind-politics = Politiek
question-kind-orientation = Geaardheid en gender
question-kind-finances = Geld thuis
question-kind-photo = Foto
question-kind-body = Lengte en gewicht
question-kind-pay = Vroeger loon

## Versies van het script

question-versions = Versies
question-versions-text = Zodra het eerste gesprek begonnen is, krijgt iedereen vragen van dezelfde versie. Een wijziging maakt de volgende, voor gesprekken die nog niet begonnen zijn.
question-versions-none = De eerste versie ontstaat als het eerste gesprek gepland wordt.
question-version = Versie { $n } van de vragen
question-version-asked = Gevraagd aan { $names }
question-version-nobody = Aan niemand meer gevraagd
question-pending = Het draaiboek of deze vacature is veranderd sinds de vragen vastliggen. De gesprekken gaan verder met de vragen van toen, zodat iedereen hetzelfde gevraagd wordt.
question-renew = Neem de wijzigingen over voor wie nog komt
question-changes =
    { $count ->
        [one] { $count } wijziging
       *[other] { $count } wijzigingen
    }
question-change-added = Toegevoegd
question-change-gone = Weggehaald
question-change-changed = Gewijzigd
question-change-order = Andere volgorde

## Oefeningen

exercise-page = De oefening
exercise-page-text = Eén keer proberen, op één punt coaching krijgen, opnieuw proberen: kies er een die op het werk lijkt. Iedereen krijgt dezelfde.
exercise-general = De algemene: iets uitleggen waar je veel van weet, twee keer.
exercise-general-name = De algemene, voor elke functie
exercise-choose = Kies per soort werk
exercise-role = Soort werk
exercise-choose-act = Gebruik deze oefening
exercise-own = Een eigen oefening
exercise-own-act = Gebruik mijn oefening
exercise-title = Naam
exercise-setup = Wat je klaarlegt
exercise-say = Wat je tegen de kandidaat zegt
exercise-time = Tijd
exercise-coaching = Wat één stukje coaching kan zijn
exercise-redo = Waaraan je bij de tweede poging ziet dat er iets mee gebeurd is
exercise-step-title = Feedback, en opnieuw: { $title }
exercise-coach-say = Dank je wel. Eén ding zou ik proberen. Op het moment dat je …, gebeurde er dit: … Probeer eens … Wat vind je daarvan?
exercise-coach-example = Bijvoorbeeld: { $example }
exercise-again-say = Doe het nu nog een keer, en probeer dat ene ding.

## Aangenomen

hired-themes = Om aan te werken
hired-themes-choose = Thema’s om aan te werken, bij wie aangenomen wordt
hired-themes-hint = Hoogstens vijf. Alleen hun naam gaat naar de coach, zonder scores en notities; ze worden doelen zodra de coach ze gezien heeft.
hired-themes-most = Kies hoogstens { $most } thema’s; met meer is geen enkel nog een thema.
hired-agreement = Maak de overeenkomst
hired-goal = Groeien in: { $theme }
hired-form-coach = Jij bent de coach: deze thema’s uit de nabespreking staan hieronder als doelen die jullie samen afmaken. Pas ze aan of haal ze weg zoals je wilt.
hired-form-shows = Thema’s uit de nabespreking. { $coach } ziet ze voor ze erin komen: zodra het ontwerp bewaard is, kun je ze daar overnemen.
hired-form-waits = Thema’s uit de nabespreking. { $coach } ziet ze voor ze erin komen, en neemt ze over in het ontwerp.
hired-draft-coach = Thema’s om aan te werken, gekozen in de nabespreking. Neem ze over als doelen als je erachter staat.
hired-draft-shows = Thema’s om aan te werken, gekozen in de nabespreking. { $coach } heeft hier geen account: laat de thema’s zien, en neem ze over zodra het goed is.
hired-draft-waits = Thema’s om aan te werken, gekozen in de nabespreking. Ze wachten op { $coach }, die ze hier overneemt.
hired-take-coach = Neem ze over als doelen
hired-take-shows = { $coach } heeft ze gezien: neem ze over als doelen
hired-coach-first = { $coach } ziet deze thema’s eerst en neemt ze over met een eigen account.

## Meldingen

notice-question-added = De vraag is toegevoegd.
notice-question-retired = De vraag wordt niet meer gesteld.
notice-exercise-chosen = De oefening is gekozen.
notice-version-made = De gesprekken die nog komen, volgen de nieuwste versie.
notice-decided = De beslissing is vastgelegd.
notice-hired = De beslissing is vastgelegd. Hier kun je de overeenkomst opmaken.
notice-themes-taken = De thema’s staan als doelen in het ontwerp. Geef elk samen een maatstaf en een datum.
