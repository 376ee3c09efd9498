### Het script van een eerste gesprek. Teksten onder -say spreekt de interviewer uit,
### teksten onder -do zijn alleen voor de interviewer. De pagina zet de aanhalingstekens.

## De pagina

script-title = Eerste gesprek met { $candidate }: { $opening }
script-subtitle = Beide kanten van de afspraak, meteen op tafel: wat de coach geeft en wat daar tegenover staat.
script-step-of = Stap { $step } van { $steps }
script-structured-note = Iedereen krijgt dezelfde vragen, in dezelfde volgorde, met dezelfde schaal. Zo vergelijk je antwoorden in plaats van indrukken, en zegt het gesprek meer over het latere werk dan een vrij gesprek (0,42 tegenover 0,19 bij Sackett en collega’s, 2022).

## Minuten

script-minutes =
    { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
script-total-minutes =
    { $minutes ->
        [one] { $minutes } minuut in totaal
       *[other] { $minutes } minuten in totaal
    }
script-minutes-left =
    { $minutes ->
        [one] nog { $minutes } minuut
       *[other] nog { $minutes } minuten
    }

## Opening

script-opening-title = Welkom, en de twee kanten
script-opening-say-1 = Welkom, fijn dat je er bent. We stellen je straks een aantal vragen, doen samen één korte oefening en houden tijd vrij voor wat jij van ons wilt weten. Iedereen die solliciteert, krijgt dezelfde vragen. Ik maak notities, zodat we later kijken naar wat je gezegd hebt en niet naar wat mij toevallig is bijgebleven. Ze gaan over jou, dus je mag er een kopie van vragen.
script-opening-say-2 = Coachen doe je hier met zijn tweeën. Je coach neemt een aantal dingen op zich, en wij vragen ook een aantal dingen van jou. Ik vertel je graag beide kanten voor je iets beslist, want als je bij ons begint, zetten jij en je coach hier samen je naam onder.
script-opening-both = Dit zijn de twee kanten. Onderbreek me gerust als je meer wilt weten.
script-coach-promises = Wat je coach belooft
script-coachee-promises = Wat we daarvoor van jou vragen

## Labels bij elke stap

script-say = Zeg
script-ask = Vraag
script-do = Doe
script-probes = Vraag door
script-listen-for = Let op
script-anchors = Zo ziet elke score eruit
script-score = Score
script-evidence = Wat je hoorde of zag
script-evidence-hint = Noteer wat er gezegd of gedaan werd, zo veel mogelijk letterlijk. Een score telt alleen samen met wat je noteerde.

## Feedback, en opnieuw

script-exercise-title = Feedback, en opnieuw
script-exercise-purpose = Hier draait het gesprek om. Coachbaar zijn betekent drie dingen: feedback vragen, die laten binnenkomen en er iets mee doen. Dat hoor je niet in een verhaal over vroeger. Je ziet het wel als iemand twee keer hetzelfde doet, met één stukje coaching ertussen. Scoor wat er met de feedback gebeurt; hoe goed de eerste poging was, telt niet mee.
script-exercise-move-of = Deel { $move } van { $moves }

script-exercise-1-title = De eerste poging
script-exercise-1-say = Kies iets waar je veel van weet, van het werk of daarbuiten. Leg het me in drie minuten uit, zoals je dat zou doen bij iemand die er nieuw in is. Denk gerust eerst even na.
script-exercise-1-do = Hou de tijd bij en onderbreek niet. Zoek één ding dat duidelijker kan en noteer op welk moment je het merkte. Geef elke kandidaat dezelfde oefening.

script-exercise-2-title = Eerst hun eigen kijk
script-exercise-2-say = Voor ik iets zeg: hoe ging dat, vond je? Wat zou je anders doen?
script-exercise-2-do = Wacht, en laat een stilte gerust duren. Noteer wat de kandidaat zelf opmerkt en of er iets genoemd wordt dat anders kan. Geef nog geen gelijk of ongelijk en help nog niet.

script-exercise-3-title = Eén stukje coaching
script-exercise-3-say = Dank je wel. Eén ding zou ik proberen. Toen je zei dat …, kon ik je even niet volgen, omdat … Probeer eens … Wat vind je daarvan?
script-exercise-3-do = Geef één stukje coaching, zodat je gesprekspartner er ook echt iets mee kan. Noem het moment, wat het met je deed als luisteraar en wat er te proberen valt. Kies iets dat in twee minuten kan veranderen. Laat de kandidaat reageren en scoor dan hoe de feedback binnenkwam.

script-exercise-4-title = Nog een keer
script-exercise-4-say = Leg het nu nog een keer uit, in twee minuten, en probeer dat ene ding.
script-exercise-4-do = Let op het punt waarop je coachte. Is de tweede poging om een andere reden beter, dan telt dat hier niet. Zeg wat je zag veranderen, bedank de kandidaat en scoor wat er met de feedback gebeurde.

script-exercise-took-in-title = Liet het binnenkomen
script-exercise-took-in-1 = Gaat ertegenin of praat het weg, en komt er niet meer op terug.
script-exercise-took-in-2 = Hoort het aan en zegt “oké” of “bedankt”, maar kan niet zeggen wat het punt was.
script-exercise-took-in-3 = Kan het punt in eigen woorden herhalen als je ernaar vraagt, en vraagt er zelf niets over.
script-exercise-took-in-4 = Zegt het uit zichzelf in eigen woorden na en stelt er een vraag over.
script-exercise-took-in-5 = Vraagt door tot het duidelijk is, koppelt het aan de eerste poging en zegt wat er verandert.

script-exercise-used-title = Deed er iets mee
script-exercise-used-1 = De tweede poging loopt als de eerste; het punt uit de coaching komt niet terug.
script-exercise-used-2 = Noemt het punt of begint ermee, en valt dan terug in de eerste aanpak.
script-exercise-used-3 = Past het punt op één plek toe en laat het liggen op een andere plek waar het nodig was.
script-exercise-used-4 = Past het punt toe van begin tot eind; je hoort het verschil.
script-exercise-used-5 = Past het toe van begin tot eind, stuurt zelf bij en zegt wat het opleverde en wat nog beter kan.

## De vragen van de kandidaat

script-questions-title = De vragen van de kandidaat
script-questions-say = Nu draaien we het om. Je hebt gehoord wat je coach je zou beloven. Wat wil je weten voor je dat gelooft? Lastige vragen mogen ook.
script-questions-do = Antwoord met iets dat echt gebeurd is, ook als het niet goed liep. Weet je het niet, zeg dat dan, en zeg wie het antwoord geeft en wanneer. Noteer elke vraag en de belofte waar die over gaat; deze stap heeft geen eigen score. Komt er niets, stel dan een van de voorbeelden voor.
script-questions-examples = Bijvoorbeeld
script-questions-example-1 = Hoe vaak zouden we elkaar spreken, en wat als je een week geen tijd hebt?
script-questions-example-2 = Wanneer ben je voor het laatst van mening veranderd door iemand die je coacht?
script-questions-example-3 = Is het coachen van iemand weleens niet gelukt? Wat heb je toen gedaan?

## Afsluiten

script-close-title = Hoe het verder gaat
script-close-say = Is er nog iets dat je wilde zeggen en dat niet aan bod kwam? Dan gaat het zo verder. Ieder van ons schrijft eerst apart een eigen oordeel op, en pas daarna leggen we die naast elkaar. Je hoort van ons uiterlijk op …, ook als het nee is. Gaan we samen door, dan komen de twee kanten van vandaag in een overeenkomst die je nog kunt aanpassen voor je tekent. Bedankt voor je tijd, en fijn dat je hier iets nieuws hebt uitgeprobeerd.
script-close-do = Noem een echte datum en hou je eraan. Scoor daarna alleen en meteen, zolang je het goed weet. Lever je scorekaart in voor je met de andere interviewers praat. Vanaf dan ligt die vast; wat je later nog bedenkt, zeg je in de nabespreking.

## Wat je niet vraagt

script-not-asked-title = Wat je niet vraagt
script-not-asked-intro = Laat deze onderwerpen weg, ook tijdens het koffiepraatje en op weg naar de deur. Begint de kandidaat er zelf over, schrijf het dan niet op en ga terug naar het script.
script-not-asked-1 = Leeftijd, geboortedatum of afstudeerjaar. Je mag wel vragen of iemand de leeftijd heeft die de wet voor dit werk vraagt.
script-not-asked-2 = Partner, kinderen, kinderwens of zorg thuis. Je mag wel de werktijden en de reistijd noemen en vragen of die haalbaar zijn.
script-not-asked-3 = Zwangerschap, nu of later.
script-not-asked-4 = Geloof of levensbeschouwing. Je mag wel de werkdagen noemen en vragen of die haalbaar zijn.
script-not-asked-5 = Afkomst, etniciteit, geboorteplaats of moedertaal. Je mag wel vragen hoe goed iemand een taal spreekt die het werk vraagt.
script-not-asked-6 = Nationaliteit. Je mag wel vragen of iemand hier mag werken.
script-not-asked-7 = Een handicap, ziekte of gezondheid. Je mag wel de taken beschrijven, vragen of iemand die kan doen, zo nodig met aanpassingen, en vragen wat iemand voor dit gesprek nodig heeft.
script-not-asked-8 = Arrestaties. Een controle die de wet voor deze functie vraagt, verloopt buiten het gesprek.
script-not-asked-9 = Lidmaatschap van een vakbond.
script-not-asked-10 = Politieke voorkeur.
script-not-asked-11 = Seksuele geaardheid of genderidentiteit.
script-not-asked-12 = Geld thuis: schulden, leningen, bezit.
script-not-asked-13 = Een foto, lengte of gewicht.
script-not-asked-14 = Het huidige of vroegere loon; EU-regels verbieden die vraag. Je mag wel zeggen tussen welke bedragen het loon voor deze baan ligt en vragen wat iemand verwacht.
script-not-asked-note = Deze lijst is een hulpmiddel en geen juridisch advies. De regels verschillen van plaats tot plaats; vraag bij twijfel iemand die de jouwe kent.

## Aanbeveling

script-recommendation = Jouw aanbeveling
script-recommendation-strong-yes = Overtuigd ja
script-recommendation-yes = Ja
script-recommendation-no = Nee
script-recommendation-strong-no = Overtuigd nee
script-recommendation-no-decision = Geen beslissing
script-quoted = “{ $text }”
