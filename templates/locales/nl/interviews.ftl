# Kandidaten, hun gesprekken, de scorekaart en de nabespreking (het script zelf staat in script.ftl).

## Een nieuwe kandidaat

candidate-new-title = Een nieuwe kandidaat
candidate-new-lede = Iemand met wie je voor deze vacature gaat praten. Daarna plan je het gesprek.
candidate-name = Naam
candidate-name-hint = Zoals die later in een overeenkomst moet staan.
candidate-email-hint = Er vertrekt nu niets. Gaan jullie samen door, dan gaat de overeenkomst naar dit adres.
candidate-language = Taal
candidate-language-hint = Voor het gesprek en voor brieven.
candidate-zone = Tijdzone
candidate-zone-hint = Voor de uren in brieven.
candidate-leave = Laat maar
candidate-save = Voeg deze kandidaat toe

## De pagina van een kandidaat

candidate-opening = Vacature
candidate-interviews = Gesprekken
candidate-interviews-none = Er is nog geen gesprek gepland. Plan er een, en het script komt hier te staan, minuut voor minuut.
candidate-agreement = Overeenkomst
candidate-agreement-text = Gaan jullie samen door, dan komen beide kanten in een overeenkomst die je kunt aanpassen tot je ze naar { $name } en de coach stuurt.
candidate-agreement-act = Maak de overeenkomst

## Een gesprek plannen

interview-plan-title = Plan het gesprek
interview-plan-more = Plan nog een gesprek
interview-plan-text = Iedereen krijgt dezelfde vragen. Tot dit gesprek begint, volgt het wat je voor iedereen wijzigt; daarna blijft het zoals het is.
interview-who = Wie scoort
interview-who-hint = Ieder scoort eerst alleen, en ziet de kaarten van de anderen pas na het inleveren van de eigen kaart.
interview-when = Datum en uur
interview-when-hint = In je eigen tijdzone, { $zone }.
interview-length = Hoelang het duurt
interview-length-hint = Het script verdeelt de minuten voor je.
interview-language = Taal van het gesprek
interview-plan-act = Plan dit gesprek
interview-no-time = Nog geen datum
interview-state-open = Nog niet alle scorekaarten zijn binnen
interview-state-complete = Alle scorekaarten zijn binnen
interview-state-debriefed = Nabespreking is open

## Het script op het scherm

interview-contents = De stappen
interview-minutes = { $minutes } min
interview-about-coach = Over wat de coach belooft
interview-about-coachee = Over wat we daarvoor vragen
interview-pdf = Script als pdf
interview-print = Script om af te drukken
interview-structured = Waarom iedereen dezelfde vragen krijgt

## De scorekaart

scorecard-title = Je scorekaart
scorecard-bare = Bij deze score staat nog geen notitie.
scorecard-bare-count =
    { $count ->
        [one] Bij { $count } score staat nog geen notitie.
       *[other] Bij { $count } scores staat nog geen notitie.
    }
scorecard-bare-text = Schrijf voor je inlevert bij elke score wat je hoorde of zag.
scorecard-freeze = Tot je inlevert, zie alleen jij deze kaart en kun je ze zo vaak bewaren als je wilt. Na het inleveren ligt ze vast en kun je de kaarten van de anderen lezen.
scorecard-save = Bewaar
scorecard-submit = Lever mijn scorekaart in
scorecard-submitted = Je scorekaart is ingeleverd
scorecard-submitted-text = Ze ligt vast. De kaarten van de anderen kun je lezen zodra ze binnenkomen.
scorecard-compare = Vergelijk de scorekaarten
scorecard-yours = Jouw score
scorecard-no-note = Gescoord zonder notitie
scorecard-none = Jij scoort dit gesprek niet. Hier kun je het script volgen.

## De nabespreking

debrief-title = Nabespreking
debrief-lede = Alle scores naast elkaar, waar jullie het meest verschillen eerst. Begin bij wat ieder gehoord heeft.
debrief-script = Script
debrief-waiting = Nog niet elke scorekaart is binnen. Elke kaart komt hier bij de andere te staan zodra ze ingeleverd is.
debrief-complete = Alle scorekaarten zijn binnen. De nabespreking kan nu open.
debrief-ready = Alle scorekaarten zijn binnen
debrief-ready-text = Open je de nabespreking, dan kan iedereen die aan deze vacature werkt alle kaarten lezen, ook wie niet gescoord heeft. Ze blijft daarna open.
debrief-open = Open de nabespreking
debrief-opened = De nabespreking is open
debrief-opened-text = Iedereen die aan deze vacature werkt, kan deze kaarten nu lezen.
debrief-same = Iedereen gaf een { $score }
debrief-apart =
    { $count ->
        [one] { $count } punt verschil
       *[other] { $count } punten verschil
    }
debrief-no-score = Geen score
debrief-recommendations = Aanbevelingen

candidates-title = Kandidaten
candidates-none-title = Nog niemand
candidates-none = Hier komen de mensen met wie je voor deze vacature praat.
candidates-add = Voeg een kandidaat toe
