# De brieven die coachpact verstuurt. Elke waarde is één alinea op één regel; de sjablonen zetten de witregels.

## Voor elke brief

# De BCP 47-code van de taal van dit bestand, voor het lang-attribuut.
letter-language = nl
letter-greeting = Beste { $recipient },
letter-closing = Met vriendelijke groet,
letter-footer = { $organisation } verstuurt deze brief met Coachpact, de dienst voor de coachingovereenkomsten ({ $base_url }).
letter-button-fallback = Werkt de knop niet? Kopieer dan dit adres naar je browser:
letter-private = Alleen jij kunt deze link gebruiken: niemand anders krijgt hem te zien, { $other } niet en ook niemand anders bij { $organisation }. Stuur deze brief niet door.

letter-page-act = Open je pagina
letter-member-act = Open de overeenkomst
letter-reason = De reden: { $reason }
letter-sign-by = Onderteken voor { $sign_by }; daarna vervalt deze versie.
letter-party-why = Je krijgt deze brief vanwege je coachingovereenkomst met { $other }. Heb je een vraag? Antwoord op deze brief, dan komt ze bij de persoon die je overeenkomst beheert.
letter-member-why = Je krijgt deze brief omdat je deze overeenkomst beheert.

## Aanmelden: iemand vroeg een link

letter-sign-in-subject = Je link om aan te melden bij { $organisation }
letter-sign-in-intro = Je vroeg { $organisation } om een link om je aan te melden bij Coachpact.
letter-sign-in-open = Met deze link kun je je één keer aanmelden, tot { $minutes } minuten na je aanvraag:
letter-sign-in-act = Aanmelden
letter-sign-in-private = Alleen jij kunt deze link gebruiken: niemand anders krijgt hem te zien, ook niet bij { $organisation }. Stuur deze brief niet door.
letter-sign-in-why = Heb je hier niet om gevraagd? Dan hoef je niets te doen: zonder de link komt niemand binnen.

## Uitnodiging: de overeenkomst lezen en ondertekenen

letter-invitation-subject = Je coachingovereenkomst met { $other } ligt klaar
letter-invitation-intro = { $sender } heeft een coachingovereenkomst opgesteld tussen jou en { $other } bij { $organisation }. Die gaat in op { $start_date }.
letter-invitation-intro-own = Je hebt een coachingovereenkomst opgesteld tussen jou en { $other } bij { $organisation }. Die gaat in op { $start_date }.
letter-invitation-intro-amendment = Er ligt een nieuwe versie open van je coachingovereenkomst met { $other } bij { $organisation }: jullie lezen ze allebei, passen ze aan, gaan akkoord en ondertekenen opnieuw.
letter-invitation-intro-replacement =
    { $side ->
        [coach] Jij wordt de coach van { $other } bij { $organisation }. De coachingovereenkomst ligt klaar, zodat jullie ze samen kunnen lezen, aanpassen, goedkeuren en ondertekenen.
       *[coachee] { $other } wordt je coach bij { $organisation }. Een nieuwe versie van je coachingovereenkomst ligt klaar, zodat jullie ze samen kunnen lezen, aanpassen, goedkeuren en ondertekenen.
    }
letter-invitation-side =
    { $side ->
        [coach] Jij bent daarin de coach. Je leest erin wat jij { $other } belooft, wat { $other } jou belooft, welke doelen jullie samen stellen en wanneer jullie terugblikken.
       *[coachee] Jij bent daarin de coachee, degene die gecoacht wordt. Je leest erin wat { $other } jou belooft, wat jij { $other } belooft, welke doelen jullie samen stellen en wanneer jullie terugblikken.
    }
letter-invitation-what = Neem er rustig de tijd voor. Zou je iets anders verwoorden? Stel het dan voor op de pagina: { $other } kan het aanvaarden, afwijzen of andere woorden voorstellen, en jij kunt dat ook. Er wordt niets ondertekend zolang jullie het niet allebei eens zijn over dezelfde tekst, en ieder ondertekent alleen voor zichzelf.
letter-invitation-open = Dit is je eigen link naar de overeenkomst. Hij werkt tot { $expires }:
letter-invitation-act = Lees de overeenkomst
letter-invitation-private = Alleen jij kunt deze link gebruiken: { $sender }, die deze brief liet versturen, krijgt hem nooit te zien, en ook niemand anders. Voor je ondertekent, komt er een eenmalige code op ditzelfde adres. Stuur deze brief niet door.
letter-invitation-private-own = Alleen jij kunt deze link gebruiken: niemand anders krijgt hem te zien, en { $other } krijgt een eigen link. Voor je ondertekent, komt er een eenmalige code op ditzelfde adres. Stuur deze brief niet door.
letter-invitation-paper = Teken je liever op papier? Daar kun je op de pagina voor kiezen als het zover is.
letter-invitation-why =
    { $side ->
        [coach] Je krijgt deze brief omdat je in de overeenkomst de coach bent. Heb je een vraag? Antwoord op deze brief, dan leest iemand bij { $organisation } je vraag.
       *[coachee] Je krijgt deze brief omdat je in de overeenkomst de coachee bent. Heb je een vraag? Antwoord op deze brief, dan leest iemand bij { $organisation } je vraag.
    }

## Code: de eenmalige code voor het ondertekenen

letter-code-subject = Je code om te ondertekenen, { $minutes } minuten geldig
letter-code-intro = Je staat op het punt je coachingovereenkomst met { $other } bij { $organisation } te ondertekenen. Vul deze code in op de pagina waar je erom vroeg:
letter-code-valid = De code werkt één keer, tot { $minutes } minuten na je aanvraag.
letter-code-private = Geef deze code nooit door, ook niet aan { $other } of aan iemand bij { $organisation }. Wie het goed met je meent, zal er nooit om vragen.
letter-code-why = Heb je geen code gevraagd? Gebruik die dan niet en antwoord op deze brief, zodat { $organisation } het weet: misschien heeft iemand anders je link geopend.

## Ondertekend: allebei ondertekend

letter-signed-copy-subject = Ondertekend: je coachingovereenkomst met { $other }
letter-signed-copy-intro = Jij en { $other } hebben jullie coachingovereenkomst bij { $organisation } allebei ondertekend. De laatste handtekening kwam er op { $signed_at }.
letter-signed-copy-attached = Bij deze brief zitten twee bestanden: de overeenkomst als verzegelde pdf, en reviews.ics, dat de data van de terugblikken in je agenda zet als je het opent.
letter-signed-copy-keep = Bewaar de pdf precies zoals je die kreeg. Aan het zegel van { $organisation } is te zien of er achteraf iets in gewijzigd is.
letter-signed-copy-reviews = Wanneer jullie samen terugblikken
letter-review-passed = { $label } (al voorbij)
letter-signed-copy-between = Tussendoor
letter-signed-copy-reminders = Voor elke terugblik krijg je een herinnering: een week vooraf en nog eens een dag vooraf.
letter-signed-copy-calendar = Data kunnen veranderen. Abonneer je agenda op dit adres, dan staan al je terugblikken altijd op de juiste dag. Het adres is alleen van jou:
letter-signed-copy-open = Op je eigen pagina kun je de overeenkomst opnieuw lezen:
letter-signed-copy-act = Open de overeenkomst
letter-signed-copy-why = Je krijgt deze brief omdat je deze overeenkomst ondertekend hebt. Ook { $other } krijgt een brief en een exemplaar.

## Gewijzigd: allebei ondertekenden een nieuwe versie

letter-amended-subject = Ondertekend: versie { $version } van je coachingovereenkomst met { $other }
letter-amended-intro = Jij en { $other } hebben versie { $version } van jullie coachingovereenkomst bij { $organisation } allebei ondertekend. De laatste handtekening kwam er op { $signed_at }.
letter-amended-replaces = Ze vervangt de versie die verzegeld werd op { $replaced }, en vanaf nu geldt deze. De data hieronder komen in de plaats van de vorige.

## Voorstel: wat er nieuw is terwijl jullie aan de tekst werken

letter-proposal-subject = Je coachingovereenkomst met { $other }: er is nieuws
letter-proposal-intro = Dit is nieuw in je coachingovereenkomst met { $other } bij { $organisation }:
letter-proposal-open = Lezen en antwoorden doe je op je eigen pagina:
letter-proposal-why = Je krijgt deze brief omdat jij en { $other } aan deze overeenkomst werken. Nieuws wordt verzameld: zo’n brief komt hoogstens één keer per uur.

letter-proposal-to-answer =
    { $count ->
        [one] { $other } stelt een wijziging voor, en die wacht op jouw antwoord.
       *[other] { $other } stelt { $count } wijzigingen voor, en die wachten op jouw antwoord.
    }
letter-proposal-answered =
    { $count ->
        [one] { $other } heeft op een voorstel van jou geantwoord.
       *[other] { $other } heeft op { $count } voorstellen van jou geantwoord.
    }
letter-proposal-comments =
    { $count ->
        [one] { $other } heeft iets over de tekst gezegd.
       *[other] { $other } heeft { $count } dingen over de tekst gezegd.
    }
letter-proposal-agreed = { $other } gaat akkoord met de tekst zoals hij er nu staat. Nu is het aan jou.
letter-proposal-sign = Jullie gaan allebei akkoord met dezelfde tekst, dus je kunt hem ondertekenen.
letter-proposal-opened = Er ligt een nieuwe versie van de overeenkomst open, om te lezen en aan te passen.
letter-proposal-scan = { $other } heeft op papier ondertekend. Bekijk de scan en bevestig die.

## Afgewezen, ingetrokken, vervallen: een versie ging niet door

letter-closed-after = Niemand kan deze versie nog ondertekenen. Was er een eerdere versie die beide kanten ondertekenden, dan blijft die gelden.
letter-closed-open = Op je eigen pagina kun je alles nog eens lezen. Wil je het opnieuw proberen, praat dan met { $other }:
letter-closed-member = Willen de twee het opnieuw proberen, open dan een nieuwe versie voor hen:
letter-declined-subject = { $by } heeft je coachingovereenkomst afgewezen
letter-declined-subject-member = Afgewezen: de coachingovereenkomst van { $pair }
letter-declined-intro = { $by } heeft de versie van je coachingovereenkomst bij { $organisation } afgewezen waar jullie aan werkten.
letter-declined-member = { $by } heeft de versie van de coachingovereenkomst van { $pair } afgewezen waar ze aan werkten.
letter-withdrawn-subject = { $by } heeft de eigen handtekening ingetrokken
letter-withdrawn-subject-member = Handtekening ingetrokken: de coachingovereenkomst van { $pair }
letter-withdrawn-intro = { $by } had de versie van je coachingovereenkomst bij { $organisation } ondertekend die op jou wachtte, en heeft die handtekening nu ingetrokken.
letter-withdrawn-member = { $by } had de open versie van de coachingovereenkomst van { $pair } ondertekend, en heeft die handtekening nu ingetrokken.
letter-lapsed-subject = Je coachingovereenkomst met { $other } is niet op tijd ondertekend
letter-lapsed-subject-member = Niet op tijd ondertekend: de coachingovereenkomst van { $pair }
letter-lapsed-intro = Je coachingovereenkomst met { $other } bij { $organisation } moest ondertekend zijn voor { $sign_by }. Toen hadden jullie niet allebei ondertekend, dus is die versie vervallen.
letter-lapsed-member = De coachingovereenkomst van { $pair } moest ondertekend zijn voor { $sign_by }. Toen hadden ze niet allebei ondertekend, dus is die versie vervallen.

## Opgezegd, vervangen: de overeenkomst is voorbij

letter-ended-subject = Je coachingovereenkomst met { $other } eindigt op { $on }
letter-ended-subject-member = Opgezegd: de coachingovereenkomst van { $pair }
letter-ended-mine = Je hebt je coachingovereenkomst met { $other } bij { $organisation } opgezegd. De laatste dag is { $on }.
letter-ended-other = { $other } heeft de coachingovereenkomst tussen jullie bij { $organisation } opgezegd. De laatste dag is { $on }.
letter-ended-organisation = { $by } heeft je coachingovereenkomst met { $other } opgezegd. De laatste dag is { $on }.
letter-ended-member = { $by } heeft de coachingovereenkomst van { $pair } opgezegd. De laatste dag is { $on }.
letter-ended-between = De reden blijft onder hen tweeën.
letter-ended-after = Tot die dag geldt alles zoals het ondertekend is. Terugblikken erna gaan niet door.
letter-ended-keep = Wat je ondertekende, blijft van jou om te bewaren. Je vindt het op je eigen pagina:
letter-replaced-subject = Iemand anders is nu de coach van { $other }
letter-replaced-intro = { $new_coach } is nu de coach van { $other } bij { $organisation }. De nieuwe versie van de overeenkomst is verzegeld op { $on }, en die van jou eindigde daarmee.
letter-replaced-after = Bedankt voor wat je voor { $other } deed. De terugblikken die nog moesten komen, zijn niet meer voor jou.

## Link: een kant vroeg een nieuwe

letter-link-subject = Je nieuwe link naar de coachingovereenkomst met { $other }
letter-link-intro = Je vroeg een nieuwe link naar je coachingovereenkomst met { $other } bij { $organisation }.
letter-link-open = Dit is je eigen link. Hij werkt tot { $expires }:
letter-link-why = Heb je hier niet om gevraagd? Dan hoef je niets te doen: alleen jij krijgt de link.

## Afgelast: een terugblik gaat niet door

letter-cancelled-subject = Gaat niet door: je terugblik met { $other } op { $review_date }
letter-cancelled-intro = Deze terugblik met { $other } bij { $organisation } gaat niet door:
letter-cancelled-ended = De overeenkomst is dan al voorbij.
letter-cancelled-amended = In de nieuwe versie die jullie ondertekenden, staat hij niet meer.
letter-cancelled-calendar = Deze brief haalt hem uit je agenda. Al de rest staat op je eigen pagina:
letter-cancelled-why = Je krijgt deze brief omdat je voor deze terugblik was uitgenodigd.

## Vraag: van een kant aan wie de overeenkomst beheert

letter-question-subject = { $asker } heeft een vraag
letter-question-intro = { $asker } heeft een vraag over de coachingovereenkomst van { $pair }:
letter-question-answer = Antwoord op deze brief, dan gaat je antwoord alleen naar { $asker }. De andere kant ziet deze vraag niet.

## Herinneringen: een week en een dag voor een terugblik

letter-reminder-week-subject = Binnenkort: je terugblik met { $other } op { $review_date }
letter-reminder-day-subject = Herinnering: je terugblik met { $other } op { $review_date }
letter-reminder-week-intro = Je volgende terugblik met { $other } bij { $organisation } komt eraan.
letter-reminder-day-intro = Je terugblik met { $other } bij { $organisation } staat voor de deur.
letter-reminder-when = { $review_date } (tijdzone { $zone })
letter-reminder-week-prepare = Neem vooraf een rustig kwartier. Zoek bij elke belofte hieronder één moment waarop ze gehouden werd en één moment waarop het beter kon, zowel bij jezelf als bij { $other }.
letter-reminder-day-prepare = Lees de beloften hieronder nog eens na, en kies één ding dat je wilt houden en één ding dat je zou veranderen. Zo komen jullie allebei voorbereid.
letter-reminder-mine = Wat jij { $other } beloofde
letter-reminder-theirs = Wat { $other } jou beloofde
letter-reminder-open = Op je eigen pagina antwoord je voor deze terugblik, en daar staat ook de hele overeenkomst:
letter-reminder-act = Open de overeenkomst
letter-reminder-move = Past de datum je niet? Stel { $other } dan op die pagina zo vroeg mogelijk een andere voor.
letter-reminder-last = Dit is de laatste terugblik die jullie afspraken. Spreek dan ook af hoe het verdergaat: via de link hierboven kan elk van jullie een nieuwe versie van de overeenkomst openen en daarin nieuwe data voorstellen.
letter-reminder-last-next = Willen jullie in hetzelfde ritme verder, voeg dan dit toe aan de terugblikken: { $rhythm }. Dat zijn deze data:
letter-reminder-why = Je krijgt deze herinnering omdat jij en { $other } deze terugblik afspraken toen jullie je coachingovereenkomst ondertekenden.
letter-reminder-stop = Krijg je liever geen herinneringen, of een tijdje niet? Dat kies je hier, zonder je aan te melden:
letter-reminder-stop-act = Stop of pauzeer herinneringen
letter-reminder-kept = Brieven die bij de overeenkomst zelf horen, zoals een ondertekend exemplaar, blijven komen.

## Herinneringen aan meerdere terugblikken, in één brief

letter-reminders-subject = { $count } terugblikken op komst, de eerste op { $review_date }
letter-reminders-intro = Er komen { $count } van je terugblikken bij { $organisation } aan. Hier staan ze, elk met een eigen link voor jou.
letter-reminders-prepare = Neem er vooraf telkens een rustig kwartier voor. Zoek één moment waarop een belofte gehouden werd en één moment waarop het beter kon, zowel bij jezelf als bij de ander.
letter-reminders-entry = { $review_label } met { $other }
letter-reminders-open = Je pagina met { $other }, met de hele overeenkomst:
letter-reminders-files = Met de bestanden bij deze brief zet je de terugblikken in je agenda, één bestand per terugblik.
letter-reminders-private = Alleen jij kunt deze links gebruiken: niemand anders krijgt ze te zien, de anderen niet en ook niemand anders bij { $organisation }. Stuur deze brief niet door.
letter-reminders-why = Je krijgt deze brief omdat je deze terugblikken afsprak toen je je coachingovereenkomsten ondertekende. Herinneringen van één dag komen in één brief.

## The names of the kinds

letter-kind-sign-in = Link om aan te melden
letter-kind-invitation = Uitnodiging om te lezen en te ondertekenen
letter-kind-link = Nieuwe link
letter-kind-proposal = Nieuws over de tekst
letter-kind-question = Een vraag
letter-kind-code = Eenmalige code
letter-kind-signed-copy = Ondertekend exemplaar
letter-kind-amended = Ondertekend exemplaar van een nieuwe versie
letter-kind-declined = Versie afgewezen
letter-kind-withdrawn = Handtekening ingetrokken
letter-kind-lapsed = Versie niet op tijd ondertekend
letter-kind-ended = Opgezegd
letter-kind-replaced = Iemand anders is de coach
letter-kind-cancelled = Terugblik gaat niet door
letter-kind-reminder-week = Herinnering een week vooraf
letter-kind-reminder-day = Herinnering een dag vooraf
letter-kind-reminders = Herinneringen aan meerdere terugblikken
