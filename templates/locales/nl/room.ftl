# De gespreksruimte: de planning, de brieven erover, het script tijdens het gesprek met de notities, en de pagina voor de coach.

## De planning

room-plan = De planning
room-live = Script tijdens het gesprek
room-open = Open het script
room-when = { $date } om { $time } ({ $zone })
room-round-number =
    { $number ->
        [1] Eerste gesprek
       *[other] Gesprek { $number }
    }
room-round = Naam van deze ronde
room-round-hint = Als er meer rondes zijn, bijvoorbeeld ‘Kennismaking met het team’. De naam komt in brieven en agenda’s.
room-place = Waar
room-place-hint = Een zaal met het adres, of de link van een videogesprek.
room-tell = Schrijf de kandidaat
room-tell-hint = Die leest vooraf wat de coach belooft, wat we daarvoor vragen, hoe het gesprek verloopt en wie erbij is. Vanaf dan krijgt de kandidaat bericht van elke wijziging.
room-people = Wie erbij is, en hoe laat het bij hen is
room-person-coach = Voert het gesprek en zou de coach worden
room-person-interviewer = Voert het gesprek
room-person-candidate = Kandidaat
room-told = Kandidaat
room-told-since = Per brief op de hoogte sinds { $at }
room-told-not = Niet per brief op de hoogte
room-change = De planning wijzigen
room-change-text = Wie het aangaat, krijgt een brief, en de agenda volgt vanzelf. Het script blijft zoals het is.
room-change-act = Bewaar en laat het iedereen weten
room-call-off = Dit gesprek afzeggen
room-call-off-text = Het verdwijnt uit de agenda van iedereen die uitgenodigd was, en ze krijgen een brief. Dit kun je niet terugdraaien; willen jullie elkaar toch nog spreken, plan dan een nieuw gesprek.
room-call-off-act = Zeg het af
room-called-off = Dit gesprek is afgezegd op { $at }.
room-state-off = Afgezegd

notice-room-changed = De planning is bewaard. Wie het aangaat, krijgt een brief.
notice-room-called-off = Het gesprek is afgezegd. Wie uitgenodigd was, krijgt een brief.

room-error-tell-date = Kies eerst een datum en een uur: in de brief aan de kandidaat staat wanneer het is.
room-error-no-date = Kies een andere datum en een ander uur, of zeg het gesprek hieronder af.
room-error-past = Kies een datum en een uur die nog moeten komen.
room-error-nobody = Kies minstens één interviewer.
room-error-card-in = Laat iedereen staan van wie de scorekaart is ingeleverd.
room-error-over = Alle scorekaarten zijn binnen, dus de planning van dit gesprek ligt vast.
room-error-off = Dit gesprek is afgezegd; plan een nieuw gesprek op de pagina van de kandidaat.

## Brieven aan interviewers

letter-kind-interview = Gesprek gepland
letter-kind-interview-changed = Gesprek gewijzigd
letter-kind-interview-off = Gesprek afgezegd
letter-kind-outline = Aan de kandidaat: wat je kunt verwachten
letter-kind-outline-changed = Aan de kandidaat: gesprek gewijzigd
letter-kind-outline-off = Aan de kandidaat: gesprek afgezegd

room-calendar = { $about }: { $round } ({ $opening })
room-letter-place = Waar: { $place }
room-letter-with = Samen met { $names }
room-letter-interview-subject = Gesprek met { $candidate } op { $day }
room-letter-interview-intro = Je gaat in gesprek met { $candidate } voor de vacature { $opening }.
room-letter-interview-changed-subject = Gewijzigd: je gesprek met { $candidate } op { $day }
room-letter-interview-changed-intro = Er is iets veranderd aan je gesprek met { $candidate } voor de vacature { $opening }. Zo staat het nu gepland:
room-letter-calendar = Bij deze brief hoort een afspraak voor je agenda. Verandert er iets, dan verandert de afspraak mee.
room-letter-script = Lees het script één keer voor jullie elkaar spreken. Tijdens het gesprek leidt het je van stap naar stap, houdt het de tijd bij en bewaart het je notities terwijl je typt.
room-letter-act = Open het script
room-letter-why = Je krijgt deze brief omdat je een van de interviewers bent voor de vacature { $opening }. Past het moment je niet? Antwoord dan op deze brief.
room-letter-interview-off-subject = Gaat voor jou niet door: gesprek met { $candidate } op { $day }
room-letter-off-off = Je gesprek met { $candidate } voor de vacature { $opening } gaat niet door:
room-letter-off-taken = Je hoeft er niet meer bij te zijn als { $candidate } op gesprek komt voor de vacature { $opening }. De anderen gaan zonder jou verder:
room-letter-off-calendar = Met deze brief verdwijnt het uit je agenda.
room-letter-off-why = Je krijgt deze brief omdat je voor dit gesprek uitgenodigd was.

## Brieven aan de kandidaat

room-letter-outline-subject = Je gesprek bij { $organisation } op { $day }: wat je kunt verwachten
room-letter-outline-intro = We kijken ernaar uit om met je te praten over de vacature { $opening } bij { $organisation }. Hieronder lees je hoe het gesprek verloopt, zodat je niet voor verrassingen staat.
room-letter-outline-changed-subject = Gewijzigd: je gesprek bij { $organisation } op { $day }
room-letter-outline-changed-intro = Er is iets veranderd aan je gesprek over de vacature { $opening } bij { $organisation }. Zo staat het nu gepland:
room-letter-outline-off-subject = Afgezegd: je gesprek bij { $organisation } op { $day }
room-letter-outline-off-intro = Je gesprek over de vacature { $opening } bij { $organisation } gaat niet door:
room-letter-outline-off-answer = Wil je weten hoe het nu verdergaat? Antwoord op deze brief, dan leest iemand je bericht.
room-outline-with = Je spreekt met { $names }
room-outline-sides = Twee kanten, van bij het begin
room-outline-sides-text = Coachen doe je hier met zijn tweeën. Kom je bij ons werken, dan zetten jij en je coach je naam onder beloften als deze. Tijdens het gesprek mag je over onze kant alles vragen wat je wilt weten.
room-outline-shape = Zo verloopt het gesprek
room-outline-shape-sides = We vertellen je over de twee kanten.
room-outline-shape-questions =
    { $count ->
        [one] We stellen je één vraag over hoe je werkt, en je krijgt tijd om na te denken.
       *[other] We stellen je { $count } vragen over hoe je werkt, en je krijgt tijd om na te denken.
    }
room-outline-shape-exercise = We doen samen een korte oefening. Je legt iets uit waar je veel van weet, je zegt hoe het ging, je krijgt één stukje coaching en je probeert het nog eens. Hoe goed de eerste poging is, telt niet mee; wat je met de coaching doet wel. Je hoeft niets voor te bereiden.
room-outline-shape-yours = Jij vraagt ons wat je wilt weten voor je onze beloften gelooft. Lastige vragen zijn welkom.
room-outline-shape-next = We vertellen je hoe het verdergaat, en wanneer je iets hoort.
room-outline-same = Iedereen die solliciteert, krijgt dezelfde vragen in dezelfde volgorde. Ieder van ons schrijft eerst een eigen oordeel op, en pas daarna vergelijken we.
room-outline-notes = We maken notities tijdens het gesprek. Ze gaan over jou, dus je mag er een kopie van vragen.
room-outline-answer = Past het moment je niet, of heb je iets nodig om op je best te zijn? Antwoord dan op deze brief. Er leest iemand mee.
room-outline-why = Je krijgt deze brief omdat je solliciteerde voor de vacature { $opening } bij { $organisation }.

## Het script tijdens het gesprek

room-back = Terug
room-next = Volgende: { $title }
room-next-card = Naar je scorekaart
room-whole = Het hele script met de scorekaart
room-yours = Je notities worden bewaard terwijl je typt. Tot de nabespreking kan alleen jij ze lezen.
room-saving = Bezig met bewaren …
room-saved = Bewaard om { $time }.
room-offline = Geen verbinding. Je notities staan op dit toestel en worden bewaard zodra de verbinding er weer is.
room-signed-out = Je bent afgemeld. Je notities staan op dit toestel: meld je opnieuw aan in een ander tabblad en typ hier verder.
room-stale = Deze pagina staat te lang open. Je notities staan op dit toestel: laad de pagina opnieuw, dan worden ze bewaard.
room-closed = Notities kunnen hier niet meer veranderen. Wat je typte, staat op dit toestel.

room-clock-step = Deze stap: { $spent } van { $minutes } min
room-clock-all = In totaal: { $spent } van { $minutes } min
room-clock-over = { $spent }, langer dan de { $minutes } min
room-clock-start = Start de klok
room-clock-pause = Zet de klok stil
room-clock-reset = Zet op nul

room-note-opening = Wat er gezegd of gevraagd werd over de twee kanten
room-note-exercise-1 = De eerste poging, en het moment waarover je gaat coachen
room-note-exercise-2 = Wat de kandidaat zelf opmerkte
room-note-exercise-took-in = Hoe de coaching binnenkwam
room-note-exercise-used = Wat er de tweede keer anders was
room-note-questions = Wat er gevraagd werd, en wat het antwoord was
room-note-close = Wat er afgesproken is, en tegen wanneer

room-kept =
    { $count ->
        [one] Een andere versie van deze notitie
       *[other] { $count } andere versies van deze notitie
    }
room-kept-text = Dit werd in een ander tabblad geschreven terwijl er een latere versie onderweg was. Alleen jij ziet het.
room-take-back = Gebruik deze versie
notice-room-kept = Deze notitie was ook in een ander tabblad geschreven. De laatste versie geldt, de andere staat bewaard onder de notitie.
notice-room-taken-back = Die versie is nu de notitie; de vorige is bewaard.
room-error-place = Kies een plaats die in dit script voorkomt, zoals opening, questions of close.
room-error-kept-gone = Die versie is al de notitie; laad de pagina opnieuw om ze te zien.
room-error-notes-wait = De notities van iedereen kun je lezen zodra de nabespreking open is.

room-keys = Toetsen
room-keys-on = Gebruik deze toetsen
room-key-next-sign = → of N
room-key-next = Volgende plaats
room-key-back-sign = ← of P
room-key-back = Terug
room-key-note-sign = E
room-key-note = Een notitie schrijven
room-key-leave-sign = Esc
room-key-leave = De notitie verlaten
room-key-save-sign = Ctrl + Enter
room-key-save = De notitie bewaren en doorgaan
room-key-score-sign = 1 tot 5
room-key-score = Deze plaats scoren
room-key-clock-sign = S
room-key-clock = De klok starten of stilzetten

room-notes-all = De notities van iedereen
room-notes-lede = Wat ieder van jullie noteerde, plaats per plaats. Het zijn persoonsgegevens van de kandidaat: ze gaan mee in een export.
room-notes-none = Tijdens dit gesprek heeft niemand iets genoteerd.

## De pagina voor de coach

brief-title = Voor je gaat coachen: één pagina
brief-lede-interview = Lees dit voor je met { $candidate } spreekt. Het duurt drie minuten.
brief-lede-review = Lees dit voor je terugblikt met { $other }. Het duurt drie minuten.
brief-promises-interview = Wat jij als coach belooft
brief-promises-review = Wat jij { $other } beloofd hebt
brief-feedback = Eén concreet stukje feedback
brief-feedback-text = Met één punt kan iemand aan de slag; vijf punten hoort iemand alleen aan. Kies iets wat snel anders kan.
brief-feedback-1 = Noem het moment: wat er gezegd of gedaan werd, en wanneer.
brief-feedback-2 = Zeg wat het deed: met jou, met het werk of met iemand anders.
brief-feedback-3 = Geef één ding om de volgende keer te proberen.
brief-feedback-4 = Vraag wat de ander ervan vindt, en wacht op het antwoord.
brief-asks-interview = Wat { $candidate } je kan vragen
brief-asks-review = Wat we { $other } over jou vragen
brief-asks-text = Antwoord met iets wat echt gebeurd is, ook als het slecht afliep. Weet je het niet, zeg dat dan, en zeg wanneer je het wel weet.
brief-page = Hetzelfde op één pagina, om naast je te leggen:
brief-reminder = Eén pagina om te lezen voor je terugblikt met { $other }: wat je beloofd hebt, hoe je één concreet stukje feedback geeft, en wat we { $other } over jou vragen.
brief-reminder-act = Lees de pagina
brief-review-act = Open de terugblik
