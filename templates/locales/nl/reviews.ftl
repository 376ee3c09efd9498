# Terugblikken: de dag, wat elke kant antwoordt, wat ze samen besluiten, en de brieven erover.

## In de afgesproken tekst

document-review-added = Extra terugblik { $n }
document-told = Is een terugblik een week na de afgesproken dag nog niet gebeurd, dan krijgt { $name } dat te horen, en niets van wat we elkaar zeggen.

## In lijsten

review-one-more = Een extra terugblik
review-moved = verplaatst
review-weekend = in het weekend
review-weekend-said = Die dag valt in het weekend.
review-list-head = Wanneer jullie terugblikken
review-differs = Sinds jullie ondertekenden, zijn er dagen verplaatst, geschrapt of bijgekomen. De dagen bovenaan op deze pagina gelden.
review-state-asks = { $name } stelt een wijziging voor
review-state-asked = wacht op { $name }
review-state-held = gehouden
review-state-cancelled = gaat niet door
review-state-both = klaar om te bespreken
review-state-overdue = nog niet gehouden
review-state-mine = jij hebt geantwoord, { $name } nog niet
review-state-other = { $name } heeft geantwoord
review-answered-one = { $name } heeft geantwoord
review-answered-both = ze hebben allebei geantwoord
reviews-overdue = Nog niet gehouden
reviews-cancelled = Gaan niet door

## Eén terugblik, voor leden

review-answers-head = Wie geantwoord heeft
review-answers-text = Wat ze antwoorden, blijft onder hen tweeën.
review-own-door = Jij bent hier de coach. Wil je antwoorden of deze terugblik verplaatsen? Open dan je eigen pagina vanuit je brief.

## Eén terugblik, aan de deur van een kant

review-step-answer = allebei antwoorden, elk apart
review-step-talk = praten, en opschrijven wat jullie besluiten
review-step-confirm = allebei bevestigen
review-step-held = gehouden

review-early-head = Je kunt antwoorden vanaf { $date }
review-early-text = Een terugblik begint ermee dat jullie elk voor jezelf antwoorden. Jij en { $name } zien niets van elkaar tot jullie allebei ingeleverd hebben.
review-open-head = Antwoord voor jezelf
review-open-text = { $name } antwoordt ook. Jullie zien niets van elkaar tot jullie allebei ingeleverd hebben. Je hebt tijd tot en met { $date }.
review-waiting-head = Wachten op { $name }
review-waiting-text = Je antwoorden zijn binnen. { $name } heeft tijd tot en met { $date }; zodra alles binnen is, lezen jullie allebei alles naast elkaar.
review-over-head = De tijd om te antwoorden is voorbij
review-over-text = Antwoorden kon tot en met { $date }. Wat maar een van jullie schreef, blijft verborgen voor de ander.
review-over-talk = Jullie kunnen deze terugblik nog altijd houden: praat met { $name }, schrijf hieronder op wat jullie besluiten, en bevestig het allebei.
review-both-head = Jullie hebben allebei geantwoord
review-both-text = Lees alles naast elkaar en praat erover met { $name }. Schrijf daarna samen op wat jullie besluiten.
review-both-see = Bekijk alles naast elkaar
review-confirm-head = Is dit wat jullie besloten?
review-confirm-text = Lees het, en ga akkoord of pas het aan. Zodra jij en { $name } allebei akkoord gaan, is de terugblik gehouden.
review-confirm-see = Bekijk het besluit
review-confirmed-head = Je gaat akkoord met het besluit
review-confirmed-text = Nu is het aan { $name }. Verandert er toch nog iets, dan vragen we het je opnieuw.
review-before-head = Van voor jouw tijd
review-before-text = Bij deze terugblik antwoordde nog iemand anders op jouw plaats. Wat er gezegd is, blijft tussen die persoon en { $name }.
review-before-talk = Je kunt de terugblik nog wel houden: praat met { $name } en schrijf op wat jullie samen besluiten.
review-held-head = Deze terugblik is gehouden
review-held-text = Beide kanten gingen op { $at } akkoord met het besluit.
review-held-act = Download het verslag
review-held-talked = Beide kanten praatten met elkaar, zonder dat ze vooraf allebei geantwoord hadden.
review-held-shortened = Waar een zin op “…” eindigt, staat hij voluit op je eigen pagina.
review-cancelled-head = Deze terugblik gaat niet door
review-cancelled-text = Geen van jullie hoeft er nog iets voor te doen.
review-answered-at = antwoordde op { $at }
review-not-answered = heeft niet geantwoord

review-next-reason = Deze dag kozen we bij onze laatste terugblik.
review-next-move = Jullie kozen { $wished } om weer terug te blikken. De volgende terugblik staat nog op { $date }.
review-next-add = Jullie kozen { $wished } om weer terug te blikken. Voor die dag is er nog geen terugblik gepland.
review-next-act = Stel deze dag voor aan { $name }

## De antwoorden

review-promises-head = Is het gehouden?
review-promises-text = Geef elke belofte een score zoals jij het zag: je eigen beloften en die van { $name }.
review-question-own = Heb jij deze belofte gehouden?
review-question-other = Heeft { $name } deze belofte gehouden?
review-question-goal = Hoe ver staat het?
review-anchor-promises-1 = niet gehouden
review-anchor-promises-5 = helemaal gehouden
review-anchor-goals-1 = nauwelijks begonnen
review-anchor-goals-5 = bereikt
review-words-promises = In één zin
review-words-goals = In een paar woorden
review-words-hint = Nodig bij een 1 of een 2.
review-change-head = Wat er anders kan
review-change-label = Wat zou jij veranderen?
review-change-hint = { $name } leest het zodra jullie allebei ingeleverd hebben.
review-submit-text = Bewaren kan zo vaak je wilt, en niemand anders ziet het. Lever je in, dan blijven je antwoorden zoals ze zijn, en { $name } leest ze zodra alles binnen is.
review-save-act = Bewaar voorlopig
review-submit-act = Lever mijn antwoorden in
review-own-head = Wat jij antwoordde

## Naast elkaar

review-both-title = Naast elkaar
review-promised-mine = Wat jij beloofde
review-promised = Wat { $name } beloofde
review-score = { $score } op 5
review-not-asked = niet gevraagd
review-apart = Verschillend gezien
review-apart-count =
    { $count ->
        [one] Eén ding zien jullie verschillend. Begin daar.
       *[other] { $count } dingen zien jullie verschillend. Begin daar.
    }

## Wat ze samen besluiten

review-outcome-head = Samen besloten
review-outcome-write = Schrijf op wat jullie besluiten
review-outcome-change = Pas het besluit aan
review-outcome-text = Een van jullie schrijft het op en jullie bevestigen het allebei. Ook { $name } kan het aanpassen; bij elke wijziging vragen we het jullie opnieuw.
review-outcome-said = Wat jullie besloten
review-outcome-course = Wat gebeurt er met de overeenkomst?
review-course-keep = Ze blijft
review-course-amend = Ze wordt aangepast
review-course-keep-said = De overeenkomst blijft zoals ze is.
review-course-amend-said = De overeenkomst wordt aangepast.
review-outcome-next = Wanneer jullie weer terugblikken
review-outcome-next-hint = Laat het leeg als de volgende terugblik kan blijven staan.
review-next-said = De volgende terugblik is op { $date }.
review-outcome-act = Bewaar dit
review-action = Actie { $n }
review-action-what = Wat er gebeurt
review-action-whose = Wie het doet
review-action-when = Tegen wanneer
review-action-by = { $action }, tegen { $date }
review-whose-both = Allebei
review-written-mine = Door jou geschreven op { $at }
review-written-other = Door { $name } geschreven op { $at }
review-other-agrees = { $name } gaat akkoord

review-note-head = Een notitie voor jezelf
review-note-label = Wat je wilt onthouden
review-note-hint = Dit zie alleen jij, ook later: { $name } niet, niemand bij { $organisation }, en het komt in geen enkel document.
review-note-act = Bewaar deze notitie

## De dag

review-day-head = De dag
review-move-head = Stel een andere dag voor
review-move-text = { $name } krijgt een brief met beide dagen en je reden. De terugblik blijft staan tot { $name } je voorstel aanvaardt.
review-move-act = Stel het voor aan { $name }
review-move-on = De nieuwe dag
review-move-reason = Waarom
review-cancel-head = Stel voor om hem te schrappen
review-cancel-text = { $name } krijgt een brief met je reden. De terugblik blijft staan tot { $name } je voorstel aanvaardt.
review-cancel-act = Stel het voor aan { $name }
review-add-head = Stel een extra terugblik voor
review-add-text = { $name } krijgt een brief met de dag en je reden, en kan aanvaarden of afwijzen.
review-add-on = De dag
review-add-act = Stel het voor aan { $name }
review-asks-move-mine = Jij stelde voor om deze terugblik te verplaatsen van { $from } naar { $on }.
review-asks-move = { $name } stelde voor om deze terugblik te verplaatsen van { $from } naar { $on }.
review-asks-cancel-mine = Jij stelde voor om deze terugblik van { $from } te schrappen.
review-asks-cancel = { $name } stelde voor om deze terugblik van { $from } te schrappen.
review-asks-add-mine = Jij stelde een extra terugblik voor op { $on }.
review-asks-add = { $name } stelde een extra terugblik voor op { $on }.
review-history = Wat er over de dag voorgesteld is
review-change-open = wacht op een antwoord
review-change-accepted = aanvaard
review-change-declined = afgewezen
review-change-withdrawn = weer ingetrokken

## Wie het hoort als een terugblik niet gebeurt

agreement-told = Wie het hoort als een terugblik niet gebeurt
agreement-told-name = Wie het hoort als een terugblik niet gebeurt
agreement-told-hint = Iemand buiten hen tweeën, en alleen als ze dat willen. Is een terugblik ongeveer een week na de dag nog niet gehouden, dan hoort die persoon dat, en verder niets. Laat je dit leeg, dan hoort niemand het.
agreement-told-email = Het e-mailadres van die persoon

## Wat er na een handeling gezegd wordt

notice-check-in-submitted = Je antwoorden zijn ingeleverd en blijven zoals ze nu zijn.
notice-check-in-saved = Bewaard. Niemand anders ziet het; lever je antwoorden in als je klaar bent.
notice-note-kept = Je notitie is bewaard. Alleen jij ziet ze.
notice-outcome-written = Bewaard. Nu bevestigen jullie het allebei.
notice-review-held = Jullie hebben het allebei bevestigd: deze terugblik is gehouden.
notice-move-asked = Je voorstel is onderweg naar de andere kant.
notice-move-asked-weekend = Je voorstel is onderweg naar de andere kant. Let op: die dag valt in het weekend.
notice-change-accepted = Aanvaard. Jullie krijgen allebei een brief voor in de agenda.

## Wat er nog moet kloppen

error-review-unsigned = Terugblikken begint zodra jullie allebei ondertekend hebben; lees en onderteken eerst de overeenkomst.
error-review-held = Deze terugblik is gehouden, dus hij blijft zoals hij is.
error-review-cancelled = Deze terugblik gaat niet door, dus er kan niets meer aan veranderen; je kunt een extra terugblik voorstellen.
error-review-moved = De dag van deze terugblik is intussen veranderd; kijk eerst wat er nu staat.
error-review-not-held = Er is nog geen verslag om te downloaden; bevestig eerst allebei wat jullie besloten.
error-check-in-submitted = Je antwoorden waren al ingeleverd, dus ze blijven zoals ze zijn.
error-check-in-early = Kom terug op { $date }; vanaf dan kun je antwoorden.
error-check-in-over = De tijd om te antwoorden is voorbij; praat met elkaar, en schrijf samen op wat jullie besloten.
error-check-in-low = Zeg in één zin wat je zag; bij een lage score is dat nodig.
error-check-in-unknown = Antwoord alleen op wat in de overeenkomst staat; “{ $key }” hoort er niet bij.
error-outcome-early = Antwoord eerst allebei, of wacht tot de tijd daarvoor voorbij is; schrijf daarna op wat jullie besloten.
error-outcome-none = Er staat nog niets; schrijf eerst op wat jullie besloten.
error-outcome-moved = De andere kant paste dit aan terwijl je schreef; lees hierboven hoe het er nu staat, en bewaar dan jouw tekst als die nog klopt.
error-outcome-course = Kies of de overeenkomst blijft of aangepast wordt.
error-outcome-next = Kies een dag na vandaag.
error-move-same = Hij staat al op die dag; kies een andere.
error-move-past = Kies vandaag of een latere dag.
error-move-end = De overeenkomst eindigt op { $last }; kies die dag of een vroegere.
error-move-far = Kies een dag binnen { $years } jaar.
error-change-answered = Dit voorstel heeft al een antwoord; kijk eerst wat er nu staat.
error-change-own = Op je eigen voorstel kun je niet antwoorden; je kunt het wel intrekken.
error-change-late = De voorgestelde dag kan niet meer; wijs hem af, of stel een andere voor.
error-changes-many = Dat zijn veel voorstellen op één dag; praat met elkaar, en ga morgen verder.
error-told-side = Noem iemand anders dan de coach of de coachee, of laat het leeg.

## Brieven: er wordt een wijziging gevraagd

letter-change-was = Gepland op { $was }
letter-change-on = Voorgesteld: { $on }
letter-change-weekend = Let op: deze dag valt in het weekend.
letter-change-why = Je krijgt deze brief omdat jij en { $other } deze terugblikken samen houden.
letter-move-asked-subject-move = { $other } wil jullie terugblik van { $was } verplaatsen
letter-move-asked-subject-cancel = { $other } wil jullie terugblik van { $was } schrappen
letter-move-asked-subject-add = { $other } wil een extra terugblik op { $on }
letter-move-asked-move = { $other } houdt een van jullie terugblikken bij { $organisation } liever op een andere dag.
letter-move-asked-cancel = { $other } stelt voor om een van jullie terugblikken bij { $organisation } te schrappen.
letter-move-asked-add = { $other } stelt een extra terugblik met jou voor bij { $organisation }.
letter-move-asked-answer = Er verandert niets tot jij het aanvaardt. Op je eigen pagina kun je aanvaarden, afwijzen met een reden, of { $other } een andere dag voorstellen:

## Brieven: een wijziging is afgewezen of gaat door, of er komt een terugblik bij

letter-move-declined-subject = { $other } gaat niet in op je voorstel voor jullie terugblik
letter-move-declined-move = { $other } wees de nieuwe dag af die je voorstelde voor een terugblik bij { $organisation }.
letter-move-declined-cancel = Je stelde voor om een terugblik bij { $organisation } te schrappen; { $other } laat hem liever doorgaan.
letter-move-declined-add = { $other } wees de extra terugblik af die je voorstelde bij { $organisation }.
letter-move-declined-stays = Alles blijft dus zoals het was. Op je eigen pagina kun je { $other } iets anders voorstellen:
letter-moved-subject = Verplaatst: je terugblik met { $other } is nu op { $on }
letter-moved-intro = Jij en { $other } kozen een andere dag voor deze terugblik bij { $organisation }:
letter-moved-was = Eerst op { $was }
letter-moved-on = Nu op { $on }
letter-moved-calendar = Deze brief verplaatst hem in je agenda. Al de rest staat op je eigen pagina:
letter-added-subject = Extra terugblik met { $other }, op { $on }
letter-added-intro = Jij en { $other } spraken een extra terugblik af bij { $organisation }:
letter-added-calendar = Deze brief zet hem in je agenda. Al de rest staat op je eigen pagina:
letter-cancelled-agreed = Jij en de andere kant spraken af om hem te schrappen.

## Brieven: een terugblik is niet gehouden

letter-overdue-subject = Nog niet gehouden: je terugblik met { $other } op { $review_date }
letter-overdue-first = De dag van deze terugblik met { $other } bij { $organisation } is voorbij, en de terugblik is niet als gehouden genoteerd. Jullie krijgen allebei dezelfde brief:
letter-overdue-again = Een week later is deze terugblik met { $other } bij { $organisation } nog altijd niet als gehouden genoteerd. Jullie krijgen allebei dezelfde brief:
letter-overdue-what = Hebben jullie gepraat? Kijk dan wat er nog ontbreekt: jullie antwoorden, wat jullie samen besloten, of een bevestiging. Nog niet? Praat dan alsnog, stel een andere dag voor, of stel voor om hem te schrappen. Dat doe je allemaal op je eigen pagina:
letter-overdue-told-next = Is hij over een week nog niet gehouden, dan krijgt { $name } dat te horen, zoals jullie afspraken: alleen dat, en niets van wat jullie elkaar zeggen.
letter-overdue-told = Zoals jullie afspraken, krijgt { $name } nu te horen dat hij niet gehouden is: alleen dat, en niets van wat jullie elkaar zeggen.
letter-overdue-why = Je krijgt deze brief omdat jij en { $other } deze terugblik afspraken.
letter-overdue-named-subject = Niet gehouden: de terugblik van { $coach } en { $coachee } op { $review_date }
letter-overdue-named = { $coach } en { $coachee } bij { $organisation } spraken af om samen terug te blikken, en dat is niet gebeurd:
letter-overdue-named-what = Ze kregen er allebei twee keer een brief over, met dezelfde woorden. Wat ze elkaar zeggen, blijft onder hen; daarom staat er in deze brief niets meer.
letter-overdue-named-why = Je krijgt deze brief omdat de overeenkomst van { $coach } en { $coachee } jou noemt als de persoon die het hoort als een terugblik niet gebeurt.

## De namen van de soorten

letter-kind-move-asked = Wijziging van een terugblik gevraagd
letter-kind-move-declined = Wijziging van een terugblik afgewezen
letter-kind-moved = Terugblik verplaatst
letter-kind-added = Extra terugblik
letter-kind-overdue = Terugblik niet gehouden

## Het voorbeeld

example-review-kept-coach = Elke week, ook in de drukke.
example-review-kept-coachee = De meeste weken; twee keer moest het wijken.
example-review-change = Moeilijke gesprekken vroeg in de week plannen.
example-review-concluded = We willen allebei het ritme houden, en sneller zeggen wanneer een week te vol zit.
example-review-action = Het uur in beide agenda’s vastleggen voor het komende kwartaal

## Je eigen agenda

calendar-name = Terugblikken bij { $organisation }
calendar-head = Je agenda
calendar-text = Abonneer je agenda één keer op dit adres, dan staan al je terugblikken erin op de juiste dag: wat verplaatst, toegevoegd of geschrapt wordt, volgt vanzelf.
calendar-own = Dit adres is alleen van jou: wie het heeft, ziet wanneer je terugblikt en met wie. Geef het dus niet door.
calendar-subscribe = Abonneren
calendar-copy = Adres kopiëren
calendar-renew = Een nieuw adres maken
calendar-renew-text = Het adres hierboven werkt daarna nergens meer. Abonneer je agenda dan op het nieuwe.
calendar-none = Maak een adres waarop je je agenda kunt abonneren: dan staan al je terugblikken erin, elk op de juiste dag.
calendar-make = Een adres maken
notice-calendar = Je agenda heeft een nieuw adres. Een adres dat je eerder had, werkt niet meer.
error-calendar-link = Op dit adres is geen agenda te vinden. Die van jou vind je op je eigen pagina, achter de link in je laatste brief.
error-calendar-stopped = Dit agenda-adres is stopgezet. Het adres dat werkt, vind je op je eigen pagina, achter de link in je laatste brief.
