# Tussen de terugblikken: de agenda van de gesprekken onder vier ogen, en feedback in beide richtingen.

## Op de pagina van een kant

between-head = Tussen jullie tweeën
between-text = Alleen jij en { $other } lezen dit; niemand anders bij { $organisation } kan erbij.
between-talks = De agenda van jullie gesprekken
between-to-talk =
    { $count ->
        [0] nog niets om over te praten
        [one] één ding om over te praten
       *[other] { $count } dingen om over te praten
    }
between-last = laatst gepraat op { $date }
between-feedback = Feedback, in beide richtingen
between-feedback-text = Die hoeft niet te wachten op een terugblik.
between-unread =
    { $count ->
        [one] één om te openen
       *[other] { $count } om te openen
    }

## De agenda

talks-title = Je gesprekken onder vier ogen met { $other }
talks-next = Voor jullie volgende gesprek
talks-text = Jij en { $other } zien dezelfde lijst, en niemand anders bij { $organisation } ziet ze. Wat niet gedaan is, staat hier de volgende keer weer.
talks-over = De overeenkomst is afgelopen. Wat hier staat, blijft zoals het is, en jullie kunnen het allebei nog lezen.
talks-empty = Er staat nog niets op.
talks-agreed = afgesproken bij een terugblik
talks-due = tegen { $date }
talks-added-mine = door jou erop gezet op { $at }
talks-added = door { $name } erop gezet op { $at }
talks-carried =
    { $count ->
        [one] één keer doorgeschoven
       *[other] { $count } keer doorgeschoven
    }
talks-done = gedaan
talks-done-act = Gedaan
talks-undone-act = Toch niet gedaan
talks-withdraw-act = Haal weg
talks-add-label = Waar wil je over praten?
talks-add-hint = { $other } ziet het meteen.
talks-add-act = Zet het op de agenda
talks-close-head = Hebben jullie gepraat?
talks-close-text = Wat gedaan is, wordt bij dit gesprek genoteerd; de rest schuift door naar de volgende agenda.
talks-close-act = We hebben gepraat
talks-left = Nog open van vroeger
talks-left-text = Dit stond op je agenda met een vorige coach. Alleen jij ziet het hier.
talks-past = Wanneer jullie praatten
talks-past-with = met { $name }
talks-past-none = er is niets afgevinkt

## Feedback

feedback-title = Feedback tussen jou en { $other }
feedback-lede = Op elk moment, in beide richtingen. Alleen jij en { $other } lezen ze; niemand anders bij { $organisation } kan erbij.
feedback-give-head = Schrijf aan { $other }
feedback-guide = Zeg het snel, zolang jullie je allebei het moment herinneren. Heb het over wat iemand deed, nooit over wie iemand is; wat goed ging, telt even zwaar als wat niet goed ging.
feedback-label = Wat zag je, en wat was het effect?
feedback-hint = Eén moment, wat eruit voortkwam, en wat je van { $other } meer of anders zou willen.
feedback-promise = Gaat het over een van jullie beloften?
feedback-promise-none = Niet over een belofte
feedback-give-text = { $other } krijgt een brief waarin staat dat je schreef, nooit wat. Zolang { $other } het niet geopend heeft, kun je het aanpassen of terugnemen; daarna blijft het staan.
feedback-give-act = Geef dit aan { $other }
feedback-from-mine = Van jou
feedback-from = Van { $name }
feedback-none-mine = Je hebt { $other } nog niets geschreven.
feedback-none = { $name } heeft je nog niets geschreven.
feedback-waits = { $name } heeft je geschreven.
feedback-open-act = Open het
feedback-about = Over deze belofte:
feedback-read = geopend op { $at }
feedback-unread = nog niet geopend door { $name }
feedback-taken-in = { $name } neemt het mee en bedankt je ({ $at }).
feedback-taken-in-mine = Je nam het mee en zei dank je wel ({ $at }).
feedback-change-head = Pas het aan
feedback-change-act = Bewaar de wijziging
feedback-take-back-act = Neem het terug
feedback-answer-label = Wil je iets antwoorden?
feedback-answer-hint = Alleen als je wilt. Laat je het leeg, dan staat er gewoon dank je wel; { $name } ziet het hier.
feedback-answer-act = Ik neem het mee, dank je wel

## Wat er na een handeling gezegd wordt

notice-agenda-added = Het staat op de agenda.
notice-agenda-done = Afgevinkt.
notice-agenda-undone = Het staat weer open.
notice-agenda-withdrawn = Het is van de agenda.
notice-talk-closed = Dit gesprek is genoteerd. Wat niet gedaan is, staat op de volgende agenda.
notice-talk-closed-before = Dit gesprek was al genoteerd, dus het telt maar één keer.
notice-feedback-given = Het ligt klaar voor de andere kant, die per brief hoort dat je schreef.
notice-feedback-changed = Aangepast. De andere kant heeft het nog niet geopend.
notice-feedback-taken-back = Teruggenomen. De andere kant krijgt het nooit te zien.
notice-feedback-opened = Geopend. Vanaf nu blijft het zoals het is.
notice-feedback-answered = De andere kant ziet dat je het meeneemt.

## Wat er nog moet kloppen

error-talks-unsigned = Gesprekken en feedback beginnen hier zodra jullie allebei ondertekend hebben; lees en onderteken eerst de overeenkomst.
error-talks-over = De overeenkomst is afgelopen, dus dit blijft zoals het is; jullie kunnen het allebei nog lezen.
error-talks-many = Jullie noteerden al meerdere gesprekken op één dag; ga morgen verder.
error-agenda-empty = Schrijf waar je over wilt praten.
error-agenda-full = Er staan al { $most } dingen op de agenda; praat, en vink af wat gedaan is of haal eerst iets weg.
error-agenda-gone = Dit is intussen weggehaald; kijk hoe de agenda er nu uitziet.
error-agenda-closed = Dit is bij een eerder gesprek gedaan, dus het blijft zoals het is; zet het opnieuw op de agenda als je er weer over wilt praten.
error-agenda-done = Dit is afgevinkt; zet het eerst weer open als je het wilt weghalen.
error-agenda-owner = Alleen wie dit doet, vinkt het af; vraag ernaar als jullie praten.
error-feedback-empty = Schrijf wat je zag.
error-feedback-promise = Kies een belofte uit jullie overeenkomst, of geen.
error-feedback-many = Dat is veel feedback op één dag; praat met elkaar, en ga morgen verder.
error-feedback-gone = Dit is teruggenomen voor het geopend werd, dus er valt niets te lezen.
error-feedback-read = De andere kant heeft het geopend, dus het blijft zoals het is; je kunt wel iets nieuws schrijven.
error-feedback-unread = Open het eerst, en antwoord dan.
error-feedback-answered = Je hebt hierop al geantwoord, dus je antwoord blijft staan.

## De brief

letter-feedback-subject = { $other } heeft feedback voor je geschreven
letter-feedback-intro = { $other } heeft feedback voor je geschreven, zoals jullie afspraken bij { $organisation }.
letter-feedback-open = Wat erin staat, is voor jou alleen; daarom staat het in geen enkele brief. Je opent het op je eigen pagina:
letter-feedback-reply = Antwoord je op deze brief, dan krijgt alleen { $other } je antwoord.
letter-feedback-why = Je krijgt deze brief omdat jij en { $other } afspraken om elkaar feedback te geven. Zo’n brief komt hoogstens één keer per uur.
letter-kind-feedback = Feedback om te openen
