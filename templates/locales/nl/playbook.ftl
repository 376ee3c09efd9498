# Het Playbook zoals een organisatie het tot het hare maakt.

notice-playbook-saved = Bewaard. Dit geldt vanaf nu; wat gepubliceerd, gevraagd of ondertekend is, houdt zijn eigen woorden.
notice-playbook-added = Toegevoegd. Nieuwe vacatures kunnen deze belofte vanaf nu kiezen.
notice-playbook-retired = Uit gebruik genomen. Nieuwe vacatures kunnen deze belofte niet meer kiezen.
notice-playbook-restored = De belofte is terug: nieuwe vacatures kunnen ze weer kiezen.
notice-playbook-imported = Het Playbook is nu zoals in je bestand.

## De lijst

playbook-intro =
    { $count ->
        [one] Eén belofte.
       *[other] { $count } beloften, van beide kanten.
    } Elke belofte klinkt in de vacature, in het gesprek, in de overeenkomst en bij elke terugblik.
playbook-add = Voeg een belofte toe
playbook-import = Laad een Playbook op
playbook-export = Download als bestand
playbook-own = Van jullie zelf
playbook-changed = In jullie eigen woorden
playbook-not-in = Nog niet in { $languages }
playbook-retired = Uit gebruik
playbook-retired-head = Beloften uit gebruik
playbook-retired-what = Nieuwe vacatures kunnen ze niet meer kiezen. Waar ze al staan, blijven ze staan.
playbook-retired-still = Intussen uit gebruik. De belofte blijft hier staan tot je ze weghaalt.
playbook-stands-in = “{ $name }” is nog niet verwoord in de taal van deze advertentie en staat er daarom in het { $language }.

## Eén belofte

playbook-language = Taal
playbook-ad-short = En waar plaats is voor één regel:
playbook-edit = Pas de woorden aan
playbook-translate = Vertaal deze belofte
playbook-versions = Eerdere versies
playbook-untold = Nog niet in het { $language }
playbook-untold-text = Tot iemand de belofte vertaalt, zien lezers van deze taal ze in een andere.
playbook-retire = Neem deze belofte uit gebruik
playbook-retire-what = Nieuwe vacatures kunnen ze dan niet meer kiezen. Vacatures, gesprekken en overeenkomsten waar ze in staat, houden ze, en je kunt ze altijd terughalen.
playbook-restore = Haal deze belofte terug
playbook-restore-what = Nieuwe vacatures kunnen ze dan weer kiezen.

## Het formulier

playbook-new = Een eigen belofte
playbook-new-lede = Eén belofte, vier keer verteld. Schrijf ze eerst in één taal; vertalen doe je daarna.
playbook-edit-title = De woorden in het { $language }
playbook-keeps = Wat gepubliceerd, gevraagd of ondertekend is, houdt de woorden van die dag.
playbook-source = Onder elk veld staat de tekst in het { $language }.
playbook-side = Wie dit belooft
playbook-field-name = Naam
playbook-field-ad-short = Eén korte zin
playbook-field-ad-full = De volledige tekst
playbook-field-interview-say = Wat de interviewer zegt
playbook-field-interview-ask = De vraag
playbook-field-interview-probes = Vragen om door te vragen
playbook-field-interview-listen-for = Waar je op let
playbook-field-agreement-commitment = De belofte die ondertekend wordt
playbook-field-agreement-noticed-by = Waaraan je merkt dat ze wordt nagekomen
playbook-field-review-of-self = De vraag aan wie het beloofde
playbook-field-review-of-other = De vraag aan de ander
playbook-anchor = Een { $n }
playbook-hint-name = Enkele woorden, voor in lijsten.
playbook-hint-short = Gezegd tegen de lezer van de vacature, in één adem.
playbook-hint-full = Twee of drie zinnen aan de lezer. Zeg wat er gebeurt, en hoe vaak.
playbook-hint-say = Zoals de interviewer het zelf zou zeggen: wat deze belofte hier betekent.
playbook-hint-ask = Over iets wat de kandidaat gedaan heeft, niet over wat die zou doen.
playbook-hint-lines = Eén per regel, hoogstens acht.
playbook-hint-anchors = Wat je bij elke score te horen krijgt. Voor iedereen hetzelfde, zodat twee interviewers met een 4 hetzelfde bedoelen.
playbook-hint-commitment = In de ik-vorm, tegen de ander: “Ik …”.
playbook-hint-noticed-by = Iets wat jullie allebei kunnen zien, zoals “geen werkweek zonder gesprek”.
playbook-hint-of-self = “Heb je …?”
playbook-hint-of-other = “Heeft je coach …?” of “Heeft je coachee …?”
playbook-preview = Toon hoe het leest
playbook-save = Bewaar deze woorden
playbook-save-over = Bewaar mijn tekst na die van de ander
playbook-leave = Laat het zoals het is

## Twee mensen tegelijk

playbook-moved = Iemand anders heeft net een andere tekst bewaard
playbook-moved-by = { $by } deed dat op { $at }.
playbook-moved-what = Van jouw tekst gaat niets verloren: alles staat nog in het formulier. Vergelijk de twee en bewaar de jouwe na die van de ander, of houd die van de ander.
playbook-moved-head = Waar de twee verschillen
playbook-moved-field = Tekst
playbook-theirs = Van de ander, bewaard
playbook-mine = Van jou, nog niet bewaard
playbook-keep-theirs = Houd de tekst van de ander

## Versies

playbook-act-built-in = Zoals meegeleverd met Coachpact
playbook-act-added = Voor het eerst verwoord
playbook-act-worded = Anders verwoord
playbook-act-retired = Uit gebruik genomen
playbook-act-restored = Teruggehaald
playbook-by = { $by }, { $at }
playbook-begin-with = Begin opnieuw met deze tekst

## Een bestand

playbook-import-lede = Een TOML-bestand zoals je het hier downloadt. Je ziet eerst wat er zou veranderen; er gebeurt niets voor je dat zegt.
playbook-import-file = Je bestand
playbook-import-hint = Hoogstens één megabyte.
playbook-import-text = Of zet de tekst hier
playbook-import-look = Toon wat er zou veranderen
playbook-import-other = Een ander bestand
playbook-import-would = Dit zou er veranderen
playbook-import-nothing = Niets: dit staat allemaal al in het Playbook.
playbook-import-stays = Wat niet in het bestand staat, blijft zoals het is.
playbook-import-take = Neem alles over
playbook-import-slips = Er is nog niets overgenomen: verbeter dit eerst in het bestand
playbook-step-new = nieuw
playbook-step-translated = vertaald
playbook-step-worded = anders verwoord
playbook-step-retired = uit gebruik genomen
playbook-step-restored = teruggehaald
playbook-slip = Regel { $line }:
playbook-slip-at = Regel { $line }, { $place }:

## Wat beter moet

playbook-error-retired = “{ $key }” is in het Playbook uit gebruik genomen; kies een andere belofte.
playbook-error-moved = Iemand anders heeft dit herschreven sinds je het las; lees het opnieuw en stuur je tekst met de nieuwe revisie.
playbook-error-book-moved = Iemand heeft het Playbook intussen veranderd; kijk opnieuw wat er zou veranderen.
playbook-error-last = Houd aan elke kant minstens één belofte: een pact sluit je met twee.
playbook-error-key = Kies een naam met enkele letters of cijfers, en niet “new” of “import”; een sleutel bestaat uit woorden in kleine letters met streepjes ertussen.
playbook-error-taken = Er is al een belofte “{ $key }”; kies een andere naam.
playbook-error-anchors = Geef vijf zinnen, één voor elke score.
playbook-error-toml = Verbeter hier de TOML ({ $detail }).
playbook-error-letters = Bewaar het bestand als UTF-8; hier staan bytes die geen letters zijn.
playbook-error-file-size = Houd het bestand onder { $most } MB.
playbook-error-file-empty = Zet minstens één [[expectation]] in het bestand.
playbook-error-unknown = Haal “{ $name }” weg of verbeter de spelling; het betekent hier niets.
playbook-error-no-table = Begin elke belofte met [[expectation]].
playbook-error-no-text = Schrijf dit als tekst tussen aanhalingstekens.
playbook-error-yes-or-no = Schrijf true of false.
playbook-error-shape = Verbeter hoe dit geschreven staat ({ $detail }).
playbook-error-face = Voeg het gezicht “{ $face }” toe; een belofte heeft er vier nodig.
playbook-error-no-language = Verwoord de belofte in minstens één taal.
playbook-error-twice = Noem elke belofte één keer; deze staat ook hogerop.
playbook-error-side = Laat de kant zoals ze is; een belofte gaat niet over naar de ander.
