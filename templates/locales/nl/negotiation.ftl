# Onderhandelen: de deur van een kant, en wat de pagina’s van leden zeggen over versies, opzeggen en afspraken.

## De deur van een kant: hoe je binnenkomt

door-link-title = Je overeenkomst met { $other }
door-link-lede = Dag { $name }, hier lees je wat jij en { $other } elkaar beloven.
door-link-safe = Door te openen onderteken je nog niets.
door-link-act = Open je overeenkomst
door-link-expired = Dag { $name }, deze link opent je overeenkomst niet meer. Een link werkt maar een tijdje, zodat je pagina privé blijft.
door-link-fresh = We kunnen je een nieuwe sturen, naar het adres dat voor jou in de overeenkomst staat.
door-link-again = Stuur me een nieuwe link
door-link-sent-title = Kijk in je post
door-link-sent = Er is een nieuwe link onderweg, naar het adres dat voor jou in de overeenkomst staat.
door-link-sent-nothing = Na een paar minuten nog niets? Kijk bij de ongewenste mail, of antwoord op de laatste brief die je over deze overeenkomst kreeg.

## Waar het staat

door-title = Je coachingovereenkomst met { $other }
door-lede = Wat elk van jullie belooft. Er wordt niets ondertekend tot jullie het allebei eens zijn over dezelfde tekst.
door-as-coach = de coach
door-as-coachee = de coachee
door-starts = gaat in op { $date }
door-step-read = samen lezen en aanpassen
door-step-agreed = jij bent akkoord, { $other } nog niet
door-step-sign = ondertekenen
door-step-code = je code
door-step-waiting = door jou ondertekend, nog niet door { $other }
door-step-sealed = door allebei ondertekend
door-mine-coach = Jij, de coach
door-mine-coachee = Jij, de coachee
door-theirs-coach = { $name }, je coach
door-theirs-coachee = { $name }, je coachee
door-your-turn = aan jou
door-not-agreed = nog niet akkoord
door-agrees = akkoord met deze tekst
door-signed-paper = op papier ondertekend, nog te bevestigen

# Welke taal bindt.
door-binds-en = De overeenkomst is in het Engels opgesteld, en dat is de tekst die je ondertekent.
door-binds-nl = De overeenkomst is in het Nederlands opgesteld, en dat is de tekst die je ondertekent.
door-binds-fr = De overeenkomst is in het Frans opgesteld, en dat is de tekst die je ondertekent.
door-binds-de = De overeenkomst is in het Duits opgesteld, en dat is de tekst die je ondertekent.
# Wat daarna komt als er een tweede taal is.
door-second-en = In het document staat ze ook in het Engels, alleen ter informatie.
door-second-nl = In het document staat ze ook in het Nederlands, alleen ter informatie.
door-second-fr = In het document staat ze ook in het Frans, alleen ter informatie.
door-second-de = In het document staat ze ook in het Duits, alleen ter informatie.

door-next-answer =
    { $count ->
        [one] { $name } stelt een wijziging voor
       *[other] { $name } stelt { $count } wijzigingen voor
    }
door-next-answer-text = Aanvaard, wijs af met een reden of doe een tegenvoorstel. Zodra er geen voorstel meer openstaat, kunnen jullie allebei akkoord gaan.
door-next-answer-act =
    { $count ->
        [one] Bekijk het voorstel
       *[other] Bekijk het eerste voorstel
    }
door-next-waits = Wachten op { $name }
door-next-waits-text =
    { $count ->
        [one] Je voorstel wacht nog op een antwoord. Je krijgt een brief zodra { $name } geantwoord heeft; intussen kun je nog iets voorstellen of het weer intrekken.
       *[other] { $count } van je voorstellen wachten nog op een antwoord. Je krijgt een brief zodra { $name } geantwoord heeft; intussen kun je nog iets voorstellen of ze weer intrekken.
    }
door-next-agreed = Je gaat akkoord met deze tekst
door-next-agreed-text = Nu is het wachten op { $name }. Verandert er toch nog een woord, dan vragen we het je opnieuw.
door-next-you = { $name } gaat akkoord met deze tekst
door-next-you-text = Nu is het aan jou. Lees alles, en zeg onderaan dat je akkoord gaat, of stel voor wat je anders zou verwoorden.
door-next-read = Lees alles, en pas aan wat je anders zou verwoorden
door-next-read-text = Onder elke regel kun je een wijziging voorstellen of er iets over zeggen, en { $name } kan dat ook. Klopt alles voor jou? Zeg het dan onderaan.
door-agreed-head = Jullie gaan allebei akkoord met deze tekst
door-agreed-text = Nu ondertekenen jullie onderaan op deze pagina, elk alleen voor jezelf. Een wijziging voorstellen kan nog; dan gaan jij en { $name } opnieuw akkoord.
door-next-sign = { $name } heeft ondertekend
door-next-sign-text = Nu is het aan jou. Ondertekenen doe je onderaan op deze pagina.
door-waiting-head = Je hebt ondertekend
door-waiting-text = Nu is het wachten op { $other }. Zodra jullie allebei ondertekend hebben, krijgen jullie elk het verzegelde document per brief, en kun je het ook hier downloaden.
door-scan-waits = Je scan wacht op { $name }
door-scan-waits-text = Je handtekening telt zodra { $name } bevestigt dat dit is wat je ondertekende.
door-stamping-text = Het document wacht alleen nog op zijn tijdstempel. Jullie krijgen het elk per brief zodra die er is, en dan kun je het ook hier downloaden.
door-sealed-head = Jullie hebben allebei ondertekend
door-sealed-text = Het document is verzegeld op { $at }. Bewaar het zoals het is, dan blijft het zegel tonen dat er niets aan gewijzigd is.
door-download = Download het document
door-ended-head = Opgezegd: de laatste dag is { $day }
door-ended-text = { $by } heeft opgezegd. Wat jullie allebei ondertekend hebben, mag je altijd bewaren.
door-closed-declined =
    { $who ->
        [you] Je hebt deze versie afgewezen
       *[other] { $by } heeft deze versie afgewezen
    }
door-closed-withdrawn =
    { $who ->
        [you] Je hebt je handtekening ingetrokken
       *[other] { $by } heeft de eigen handtekening ingetrokken
    }
door-closed-lapsed = Deze versie is niet op tijd ondertekend
door-closed-text = Ze is gesloten op { $at }, en niemand kan ze nog ondertekenen.
door-still-holds = Wat jullie eerder allebei ondertekenden, blijft gelden.
door-former-head = Iemand anders is nu de coach
door-former-text = Wat jij en { $name } ondertekend hebben, mag je altijd bewaren.

## Versies

door-version-number = versie { $number }
version-kind-first = Versie { $number }, de eerste
version-kind-amendment = Versie { $number }, een wijziging
version-kind-replacement = Versie { $number }, met een nieuwe coach
door-version-until = Tot jullie deze allebei ondertekend hebben, blijft gelden wat jullie eerder ondertekenden.
door-version-current = Lees wat nu geldt
door-version-sealed = verzegeld op { $at }
door-version-pdf = Download
door-versions = Alle { $count } versies
door-difference = Wat er verandert
door-difference-none = Er is nog geen verschil met wat nu geldt.

## Voorstellen en opmerkingen

door-you = Jij
door-gone = weg:
door-new = erbij:
door-because = Reden: { $reason }
door-from = van { $name }
door-from-you = van jou
# Waar een wijziging over gaat.
part-commitment = Een belofte
part-goal = Een doel
part-clause = Een andere afspraak
part-one-on-one = Hoe vaak jullie praten
part-reviews = Wanneer jullie terugblikken
part-notice = De opzegtermijn
door-clauses-head = Wat jullie verder afspreken
door-locked = Dit blijft zoals het is. { $why }
door-required = Dit hoort in elke overeenkomst: de tekst mag anders, maar weglaten kan niet.

door-propose = Stel een wijziging voor
door-propose-change = Stel dit voor
door-propose-add = Stel voor om dit toe te voegen
door-propose-counter = Stel dit in plaats daarvan voor
door-propose-strike = Stel voor om het weg te laten
door-add-commitment = Stel nog een belofte voor
door-add-goal = Stel een doel voor
door-add-clause = Stel nog een afspraak voor
door-field-text-commitment = De belofte
door-field-text-clause = De tekst
door-field-title-goal = Het doel
door-field-title-clause = De titel
door-field-reason = Waarom

door-you-propose-change = Jij stelt voor:
door-you-propose-counter = Jij stelt in plaats daarvan voor:
door-you-propose-add = Jij stelt voor om toe te voegen:
door-you-propose-strike = Jij stelt voor om dit weg te laten:
door-proposes-change = { $name } stelt voor:
door-proposes-counter = { $name } stelt in plaats daarvan voor:
door-proposes-add = { $name } stelt voor om toe te voegen:
door-proposes-strike = { $name } stelt voor om dit weg te laten:
door-not-answered = { $name } heeft nog niet geantwoord
door-answer-waits = Wacht op jouw antwoord
door-overtaken = De regel is sindsdien veranderd, dus dit voorstel telt niet meer.
door-answer-accept = Aanvaard dit
door-answer-decline = Wijs af
door-answer-withdraw = Trek het weer in
door-counter = Doe een tegenvoorstel
door-decline-reason = Waarom niet?
door-decline-act = Wijs dit voorstel af

door-comment = Zeg hier iets over
door-comment-whole = Zeg iets over het geheel
door-comment-label = Wat je aan { $name } wilt zeggen
door-comment-act = Plaats deze opmerking
door-notes-head = Over het geheel

door-settled =
    { $count ->
        [one] Eén afgehandeld voorstel
       *[other] { $count } afgehandelde voorstellen
    }
door-you-proposed-change = Jij stelde voor om “{ $about }” te wijzigen
door-you-proposed-add = Jij stelde voor om “{ $about }” toe te voegen
door-you-proposed-strike = Jij stelde voor om “{ $about }” weg te laten
door-proposed-change = { $name } stelde voor om “{ $about }” te wijzigen
door-proposed-add = { $name } stelde voor om “{ $about }” toe te voegen
door-proposed-strike = { $name } stelde voor om “{ $about }” weg te laten
door-settled-accepted =
    { $who ->
        [you] door jou aanvaard
       *[other] aanvaard door { $name }
    }
door-settled-declined =
    { $who ->
        [you] door jou afgewezen
       *[other] afgewezen door { $name }
    }
door-settled-countered =
    { $who ->
        [you] jij deed een tegenvoorstel
       *[other] { $name } deed een tegenvoorstel
    }
door-settled-withdrawn = weer ingetrokken

## Akkoord gaan

door-agree-head = Ga je akkoord met deze tekst?
door-agree-text = Akkoord gaan is nog niet ondertekenen. Gaat ook { $name } akkoord met dezelfde tekst, dan kunnen jullie allebei ondertekenen. Zou je iets anders verwoorden? Stel dat dan eerst voor.
door-agree-act = Ik ga akkoord met deze tekst
door-take-back = Ik wil nog verder praten voor ik akkoord ga
door-ratings-head = Hoe sterk sta je achter elk doel?
door-ratings-text = Antwoord voor jezelf, van 1 tot 5. { $name } doet dat ook. Jullie zien elkaars antwoorden zodra jullie allebei akkoord gaan, en ze komen in het document.
door-rating-1 = nauwelijks
door-rating-2 = een beetje
door-rating-3 = deels
door-rating-4 = grotendeels
door-rating-5 = helemaal
door-rating-mine = hoe sterk jij erachter staat: { $rating } op 5
door-rating-other = { $name }: { $rating } op 5

## Ondertekenen

door-sign-head = Onderteken voor jezelf
door-code-text = Om zeker te zijn dat jij het bent, sturen we een code van zes cijfers naar { $email }. Die werkt { $minutes } minuten.
door-code-act = Stuur me een code
door-code-again = Stuur me een nieuwe code
door-code = De code uit je brief
door-code-hint = Zes cijfers, verstuurd naar { $email }, { $minutes } minuten geldig.
door-code-late = Geen brief gekregen, of te laat?
door-sign-button = Ondertekenen

door-paper-choose = Ik onderteken liever op papier
door-paper-text = Je drukt de overeenkomst af, ondertekent ze met de hand en uploadt hier een scan. { $name } bevestigt die dan. Je ondervindt er geen nadeel van.
door-paper-act = Onderteken op papier
door-paper-head = Op papier ondertekenen
door-paper-print = Druk de overeenkomst af.
door-paper-print-act = Open de bladen om af te drukken
door-paper-hand = Onderteken ze met de hand, bij je naam.
door-paper-upload = Scan alle bladen, of neem er een foto van, en upload het bestand hier. { $name } bevestigt het dan.
door-scan = Je scan
door-scan-hint = Eén bestand: een pdf, een PNG of een JPEG.
door-scan-act = Upload mijn scan
door-scan-again = Upload een andere scan
door-scan-refused = { $name } bevestigde je scan niet. Reden: { $reason }
door-confirm-head = { $name } heeft op papier ondertekend
door-confirm-text = Bekijk de scan. Is het deze tekst met de handtekening van { $name } eronder? Bevestig dat dan.
door-confirm-see = Bekijk de scan
door-confirm-act = Bevestig dat { $name } ondertekend heeft

act-refuse-head = Er klopt iets niet aan de scan
act-refuse-text = { $name } leest waarom en kan een andere scan uploaden.
act-refuse-reason = Wat klopt er niet?
act-refuse-act = Stuur de scan terug

## Wat er nog kan

door-else-head = Wat je nog kunt doen
door-question-head = Stel een vraag
door-question-label = Je vraag
door-question-hint = Je vraag gaat naar de persoon bij { $organisation } die deze overeenkomst beheert. { $name } ziet ze niet.
door-question-act = Verstuur mijn vraag
door-questions = Wat je eerder vroeg

act-amend-head = Open een nieuwe versie
act-amend-text = Jij en { $name } passen dan samen de tekst aan, gaan akkoord en ondertekenen opnieuw. Tot jullie allebei ondertekend hebben, blijft deze gelden.
act-amend-reason = Waarom een nieuwe versie?
act-amend-act = Open een nieuwe versie
act-decline-head = Wijs deze versie af
act-decline-text = Daarna kan niemand ze nog ondertekenen. { $name } en { $organisation } lezen je reden. Zou het met een wijziging wel goed zijn voor jou? Stel die dan liever voor.
act-decline-reason = Je reden
act-decline-act = Wijs deze versie af
act-withdraw-head = Trek mijn handtekening in
act-withdraw-text = Dat kan zolang { $name } niet ondertekend heeft. Deze versie gaat dan niet door. { $name } en { $organisation } lezen je reden.
act-withdraw-reason = Je reden
act-withdraw-act = Trek mijn handtekening in

door-end-head = Zeg deze overeenkomst op
door-end-text = Praat liefst eerst met { $name }, maar opzeggen kun je ook alleen.
door-end-on = De laatste dag
door-end-notice =
    { $days ->
        [0] Jullie spraken geen opzegtermijn af, dus het kan vanaf { $earliest }.
        [one] Jullie spraken een opzegtermijn van één dag af, dus het kan vanaf { $earliest }.
       *[other] Jullie spraken een opzegtermijn van { $days } dagen af, dus het kan vanaf { $earliest }.
    }
door-end-reason = Je reden
door-end-private = Hou deze reden tussen { $name } en mij
door-end-private-hint = { $organisation } krijgt te horen dat de overeenkomst eindigt en wanneer, niet waarom.
door-end-act = Zeg deze overeenkomst op

door-facts-head = Over deze tekst
door-sign-by = Te ondertekenen voor
door-sign-by-text = Daarna vervalt deze versie.
door-replaces = SHA-256 van de tekst die ze vervangt

## Brieven die niet aankomen, versies, en wat leden nog doen

agreement-undelivered-head =
    { $count ->
        [one] Een brief is niet aangekomen
       *[other] { $count } brieven zijn niet aangekomen
    }
agreement-undelivered = De brief aan { $name } ({ $kind }) kon niet bezorgd worden, dus { $name } weet er niets van.
agreement-address-text = Klopt het adres niet? Verbeter het: de links die ernaartoe gingen, werken dan niet meer, en { $name } krijgt een nieuwe uitnodiging.
agreement-address = Het juiste adres van { $name }
agreement-address-act = Verbeter het en verstuur opnieuw
agreement-send-again = Verstuur opnieuw naar { $name }
agreement-open-agreed = Akkoord met de tekst
agreement-open-signed = Ondertekend door
agreement-open-nobody = Nog niemand
agreement-open-proposals = Voorstellen
agreement-open-count =
    { $count ->
        [0] Geen enkel voorstel wacht op een antwoord
        [one] Eén wacht op een antwoord
       *[other] { $count } wachten op een antwoord
    }
agreement-versions-head = Versies
version-state-open = open
version-state-in-force = van kracht
version-state-replaced = vervangen
version-state-declined = afgewezen
version-state-withdrawn = handtekening ingetrokken
version-state-lapsed = niet op tijd ondertekend
version-state-ended = stopgezet bij de opzegging
agreement-else-head = Wat je nog kunt doen
agreement-amend-head = Open een nieuwe versie
agreement-amend-text = Ze krijgen allebei de tekst om aan te passen, akkoord te gaan en opnieuw te ondertekenen. Tot dan blijft gelden wat ze ondertekend hebben.
agreement-amend-reason = Waarom een nieuwe versie? Ze lezen dit allebei.
agreement-amend-act = Open een nieuwe versie
agreement-replace-head = Iemand anders wordt de coach
agreement-replace-text = De nieuwe coach en { $coachee } lezen een nieuwe versie, passen ze aan, gaan akkoord en ondertekenen. Tot dan blijft { $coach } de coach.
agreement-replace-reason = Waarom? Ze lezen dit allebei.
agreement-replace-act = Verstuur naar de nieuwe coach
agreement-end-head = Zeg deze overeenkomst op
agreement-end-text = Ze krijgen allebei een brief. Terugblikken na de laatste dag gaan niet door.
agreement-end-on = De laatste dag
agreement-end-on-hint = Laat je dit leeg, dan is het de vroegste dag die de opzegtermijn toelaat.
agreement-end-reason = Je reden. Ze lezen dit allebei.
agreement-end-act = Zeg deze overeenkomst op
agreement-revoke-head = Trek alle links in
agreement-revoke-text = Voor als een brief in verkeerde handen kwam. Elke link die al verstuurd is, werkt dan niet meer, en elke pagina die ermee openstaat, gaat dicht. Met een nieuwe uitnodiging komen er nieuwe links.
agreement-revoke-act = Trek alle links in

## De afspraken waarmee elke overeenkomst begint

clauses-title = Vaste afspraken
clauses-lede = Wat elke nieuwe overeenkomst zegt naast beloften en doelen. Elke taal heeft haar eigen tekst.
clauses-language = Taal van de afspraken
clauses-saved = Editie { $version }, bewaard op { $at } door { $by }.
clauses-built-in = Dit zijn de ingebouwde afspraken.
clauses-later = Wat je bewaart, geldt voor overeenkomsten die daarna worden verstuurd.
clauses-placeholders = Namen die zichzelf invullen
clauses-placeholder-organisation = de naam van je organisatie
clauses-placeholder-coach = de naam van de coach
clauses-placeholder-coachee = de naam van de coachee
clauses-placeholder-notice = de afgesproken opzegtermijn in dagen
clauses-head = De afspraken
clauses-text = Maak titel en tekst leeg om een afspraak weg te halen. De laatste rij is voor een eigen afspraak.
clauses-number = Afspraak { $n }
clauses-new = Een eigen afspraak
clauses-clause-title = Titel
clauses-clause-text = Tekst
clauses-required = Ze hoort in elke overeenkomst
clauses-required-hint = Beide kanten kunnen de woorden aanpassen, maar ze niet schrappen.
clauses-locked = De woorden blijven zoals ze zijn
clauses-locked-hint = Voor juridische tekst. Geen van beide kanten kan een wijziging voorstellen.
clauses-why = Waarom ze vastligt
clauses-save = Bewaar deze afspraken

## Wat een organisatie zelf instelt

settings-title = Instellingen
settings-lede = Wat geldt voor elke overeenkomst die vanaf nu verstuurd wordt.
settings-days-head = Links en tijd om te tekenen
settings-link-days = Hoeveel dagen een link werkt
settings-link-days-hint = De link in een brief aan een coach of een nieuwe collega. Van 1 tot 90 dagen; een nieuwe link vragen kan altijd.
settings-sign-days = Hoeveel dagen beide kanten hebben om te tekenen
settings-sign-days-hint = Daarna vervalt een overeenkomst die niet door beiden getekend is. Van 7 tot 365 dagen.
settings-send-head = Wanneer brieven aankomen
settings-send-text = Herinneringen, brieven die bundelen wat op iemand wacht, en brieven over iets dat niet doorgaat of vervallen is, vertrekken tussen deze uren, waar de lezer is. Codes, links, uitnodigingen en ondertekende exemplaren wachten nooit.
settings-send-from = Vanaf welk uur
settings-send-to = Tot welk uur
settings-send-to-hint = Volle uren van 0 tot 23. Herinneringen vertrekken op het eerste van de twee.
settings-save = Bewaar deze instellingen
settings-holidays-head = Feestdagen
settings-holidays-text = Een terugblik die op een van deze dagen of in een weekend valt, schuift op naar de volgende werkdag wanneer de overeenkomst verstuurd wordt. Een wijziging hier verschuift geen datum van wat al verstuurd is.
settings-holidays-none = Er zijn er nog geen: terugblikken wijken alleen uit voor weekends.
settings-holidays-year =
    { $count ->
        [one] { $year }: één feestdag
       *[other] { $year }: { $count } feestdagen
    }
settings-holidays-list = Alle feestdagen
settings-holidays-list-hint = Een dag en zijn naam op elke regel, zoals 2026-12-25 Kerstmis. Wat hier staat, vervangt de vorige lijst.
settings-holidays-file = Of een agendabestand
settings-holidays-file-hint = Een .ics-bestand van hoogstens 1 MB; de hele dagen erin vervangen de hele lijst, van een jaar terug tot vijf jaar vooruit.
settings-holidays-save = Bewaar de feestdagen
holiday-unnamed = Feestdag
notice-holidays-saved = De feestdagen zijn bewaard. Wat al verstuurd is, behoudt zijn data.
settings-clauses-head = Afspraken
settings-clauses-text = De vaste teksten waarmee elke overeenkomst begint: wat coaching hier is, wat onder vier ogen blijft, hoe het eindigt.
settings-clauses-act = Lees en wijzig de afspraken
notice-settings-saved = Bewaard. Wat al verstuurd is, behoudt zijn eigen datums.
error-send-hour = Kies een vol uur van { $least } tot { $most }.
error-send-window = Kies een later uur: minstens { $least } uur na het eerste, op dezelfde dag.
error-holidays-line = Begin regel { $line } met een dag zoals 2026-12-25, en zet de naam erachter.
error-holidays-name = Geef de dag op regel { $line } een naam van 1 tot 100 letters, zonder plaatjes of bijzondere tekens.
error-holidays-event = Schrijf de dagen van “{ $name }” in de lijst: ze zijn niet uit dit bestand af te leiden.
error-holidays-rule = Schrijf de dagen van “{ $name }” in de lijst: uit een bestand is alleen te lezen wat elk jaar op één dag terugkomt.
error-holidays-many = Hou het bij hoogstens { $most } dagen.
error-holidays-none = Kies een agenda met hele dagen: in deze staat er geen, van een jaar terug tot vijf jaar vooruit.
error-holidays-size = Kies een lijst of een agenda van hoogstens { $most } MB; deze is niet bewaard.
error-holidays-unreadable = Kies een agendabestand (.ics) of een lijst van dagen als gewone tekst; dit bestand is geen van beide.
error-link-days = Kies een aantal dagen van { $least } tot { $most }.
error-sign-days = Kies een aantal dagen van { $least } tot { $most }.
