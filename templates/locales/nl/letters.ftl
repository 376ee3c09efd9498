# De brieven die coachpact verstuurt. Elke waarde is één alinea op één regel; de sjablonen zetten de witregels.

## Voor elke brief

# De BCP 47-code van de taal van dit bestand, voor het lang-attribuut.
letter-language = nl
letter-greeting = Beste { $recipient },
letter-closing = Met vriendelijke groet,
letter-footer = { $organisation } verstuurt deze brief met Coachpact, de dienst voor de coachingovereenkomsten ({ $base_url }).
letter-button-fallback = Werkt de knop niet? Kopieer dan dit adres naar je browser:
letter-private = Alleen jij kunt deze link gebruiken: niemand anders krijgt hem te zien, { $other } niet en ook niemand anders bij { $organisation }. Stuur deze brief niet door.

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
letter-invitation-side =
    { $side ->
        [coach] Jij bent daarin de coach. Je leest erin wat jij { $other } belooft, wat { $other } jou belooft, welke doelen jullie samen stellen en wanneer jullie terugblikken.
       *[coachee] Jij bent daarin de coachee, degene die gecoacht wordt. Je leest erin wat { $other } jou belooft, wat jij { $other } belooft, welke doelen jullie samen stellen en wanneer jullie terugblikken.
    }
letter-invitation-what = Neem er rustig de tijd voor. Zou je iets anders verwoorden, zeg het dan voor je ondertekent. Er wordt niets ondertekend zolang jullie het niet allebei eens zijn met dezelfde tekst, en ieder ondertekent alleen voor zichzelf.
letter-invitation-open = Dit is je eigen link naar de overeenkomst. Hij werkt tot { $expires }:
letter-invitation-act = Lees de overeenkomst
letter-invitation-private = Alleen jij kunt deze link gebruiken: { $sender }, die deze brief liet versturen, krijgt hem nooit te zien, en ook niemand anders. Voor je ondertekent, komt er een eenmalige code op ditzelfde adres. Stuur deze brief niet door.
letter-invitation-private-own = Alleen jij kunt deze link gebruiken: niemand anders krijgt hem te zien, en { $other } krijgt een eigen link. Voor je ondertekent, komt er een eenmalige code op ditzelfde adres. Stuur deze brief niet door.
letter-invitation-paper = Teken je liever op papier? Laat het weten aan { $sender }, dan ondertekenen jullie op papier.
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
letter-signed-copy-between = Tussendoor
letter-signed-copy-reminders = Voor elke terugblik krijg je een herinnering: een week vooraf en nog eens een dag vooraf.
letter-signed-copy-open = Op je eigen pagina kun je de overeenkomst opnieuw lezen:
letter-signed-copy-act = Open de overeenkomst
letter-signed-copy-why = Je krijgt deze brief omdat je deze overeenkomst ondertekend hebt. Ook { $other } krijgt een brief en een exemplaar.

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
letter-reminder-open = De hele overeenkomst staat op je eigen pagina:
letter-reminder-act = Open de overeenkomst
letter-reminder-move = Past de datum je niet? Laat het dan zo vroeg mogelijk weten aan { $other }, dan zoeken jullie samen een andere.
letter-reminder-why = Je krijgt deze herinnering omdat jij en { $other } deze terugblik afspraken toen jullie je coachingovereenkomst ondertekenden.
letter-reminder-stop = Krijg je liever geen herinneringen? Antwoord op deze brief en laat het weten aan { $organisation }. Brieven die bij de overeenkomst zelf horen, zoals een ondertekend exemplaar, blijven komen.

## The names of the kinds

letter-kind-sign-in = Link om aan te melden
letter-kind-invitation = Uitnodiging om te ondertekenen
letter-kind-code = Eenmalige code
letter-kind-signed-copy = Ondertekend exemplaar
letter-kind-reminder-week = Herinnering een week vooraf
letter-kind-reminder-day = Herinnering een dag vooraf
