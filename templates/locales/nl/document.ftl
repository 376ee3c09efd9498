# De coachingovereenkomst zelf. Deze teksten worden deel van wat beide kanten ondertekenen.
# Elke waarde staat op één regel: een regeleinde hier wordt een regeleinde in de afgesproken tekst.

## Hoofd

document-title = Coachingovereenkomst
document-between = Tussen { $coach } (coach) en { $coachee } (coachee)
document-organisation = Bij { $organisation }
document-starts = Gaat in op { $date }
document-version = Versie { $version }
document-amends = Deze versie vervangt de versie die op { $date } is ondertekend en verzegeld, met de hash { $hash }.
document-vision-organisation = Waar { $organisation } naartoe wil
document-vision-team = Waar ons team naartoe wil

# Een label met wat het zegt, voor elk label hieronder dat zelf geen tekst bevat.
document-labelled = { $label }: { $text }

## Beloften

document-coach-promises = Ik, { $coach }, beloof je dit als jouw coach
document-coachee-promises = Ik, { $coachee }, beloof je dit als jouw coachee
document-noticed-by = Te merken aan

## Doelen

document-goals = De doelen die we samen stellen
document-goal = Doel
document-goal-measure = Hoe we het meten
document-goal-due = Uiterlijk op
document-goal-difficulty = Hoe moeilijk het is
document-difficulty-within-reach = binnen bereik
document-difficulty-stretch = uitdagend
document-difficulty-hard = moeilijk
# Elke regel eronder: een naam, en een antwoord voor elk doel met zijn nummer.
document-ratings = Hoe sterk elk van ons naar eigen zeggen achter elk doel staat, van 1 (nauwelijks) tot 5 (helemaal):
document-rating-line = { $name }: { $rating }

## Gesprekken en terugblikken

document-one-on-one = Onze gesprekken onder vier ogen
document-one-on-one-weekly = We spreken elkaar elke week onder vier ogen.
document-one-on-one-fortnightly = We spreken elkaar om de twee weken onder vier ogen.
document-one-on-one-monthly = We spreken elkaar elke maand onder vier ogen.
document-reviews = Wanneer we samen terugblikken
document-review-day =
    { $n ->
        [one] Terugblik na { $n } dag
       *[other] Terugblik na { $n } dagen
    }
document-review-month =
    { $n ->
        [one] Terugblik na { $n } maand
       *[other] Terugblik na { $n } maanden
    }
# Waarom een terugblik op een andere dag valt dan het ritme zegt: $holidays zijn namen, zoals Kerstmis.
document-review-moved-weekend = Verschoven van { $date }, vanwege het weekend.
document-review-moved-holiday = Verschoven van { $date }, vanwege { $holidays }.
document-review-moved-both = Verschoven van { $date }, vanwege het weekend en { $holidays }.
document-review-passed = Deze dag was voorbij toen we tekenden.

## Afspraken

# Waarom een afspraak vastligt.
document-locked = Zo blijft deze overeenkomst gescheiden van de arbeidsovereenkomst, en dat beschermt ons allebei.
# De opzegtermijn, als gegeven.
document-notice =
    { $days ->
        [0] Geen opzegtermijn
        [one] Eén dag opzegtermijn
       *[other] { $days } dagen opzegtermijn
    }

document-clause-purpose-title = Wat coaching hier is
document-clause-purpose-text = Coaching betekent hier dat we samen werken aan de doelen en de groei van { $coachee }, in de richting die het team en { $organisation } uit willen. { $coach } helpt, vraagt, luistert en daagt uit, maar kan het werk van { $coachee } niet overnemen. Het vraagt inzet van ons allebei, en die inzet zijn we elkaar verschuldigd. Coaching is geen therapie, en het is niet de plek waar over loon of disciplinaire maatregelen wordt beslist: zulke gesprekken voeren we apart, en dat zeggen we dan vooraf.

document-clause-confidentiality-title = Wat onder ons blijft, en wat niet
document-clause-confidentiality-text = Wat we elkaar in de coaching vertellen, blijft onder ons, tenzij degene die het vertelde ermee instemt om het te delen. Volledig kan dat niet zijn. Geeft { $coach } ook leiding aan het werk van { $coachee }, dan kan { $coach } niet vergeten wat er gezegd is bij een beslissing over dat werk. Daarom zegt { $coach } vooraf wanneer iets uit onze coaching in zo’n beslissing zal meewegen, en kiest { $coachee } zelf wat ter sprake komt. Deze overeenkomst, de data en wat we elkaar erover voorstelden, kunnen gelezen worden door ons allebei en door de mensen bij { $organisation } die de coachingovereenkomsten beheren. Wat we in een terugblik schrijven, lezen alleen wij tweeën, en geen van ons voor we allebei geantwoord hebben; anderen zien alleen wanneer elk van ons antwoordde en of de terugblik plaatsvond, en { $organisation } telt antwoorden alleen waar niemand te herkennen is. Elk van ons mag met anderen spreken als de wet dat vraagt of als iemands veiligheid in gevaar is, en laat dat waar mogelijk eerst aan de ander weten.

document-clause-logistics-title = Wanneer we elkaar zien
document-clause-logistics-text = We spreken elkaar onder vier ogen zo vaak als hier is afgesproken, tijdens de werkuren en op een moment dat ons allebei past, en we houden de terugblikken op de data die hier staan. We houden die momenten allebei vrij. Een gesprek dat niet kan doorgaan, verplaatsen we naar een datum dichtbij; het valt niet weg.

document-clause-preparation-title = Hoe we ons voorbereiden
document-clause-preparation-text = We komen allebei voorbereid. Elk van ons laat op tijd weten waarover het gesprek mag gaan, zodat de ander erover kan nadenken, en zegt eerlijk wat er geworden is van wat we de vorige keer afspraken. Wie een gesprek moet verplaatsen, zegt dat zo vroeg mogelijk en uiterlijk één werkdag vooraf, tenzij iets dringends dat onmogelijk maakt, en stelt meteen een nieuw moment voor.

document-clause-feedback-title = Hoe we feedback geven
document-clause-feedback-text = We geven elkaar feedback in twee richtingen, volgens dezelfde regels. Die gaat over wat iemand deed of wat te zien was, nooit over wie iemand is. Ze komt snel, onder vier ogen en met een voorbeeld, en als het kan met één ding om te proberen. Wie feedback krijgt, luistert eerst, mag vragen stellen, mag het anders zien en zegt wat ermee gebeurt. Elk van ons mag op elk moment om feedback vragen, en eerlijke feedback geven heeft voor geen van ons nadelige gevolgen.

document-clause-disagreement-title = Als we het oneens zijn
document-clause-disagreement-text = Ziet een van ons iets anders of is er een klacht, dan zeggen we dat eerst tegen elkaar, snel en duidelijk. Helpt dat niet, dan mag elk van ons iemand bij { $organisation } vragen om mee aan tafel te komen, iemand die we allebei vertrouwen. Blijven we het oneens, dan schrijven we beide standpunten naast elkaar op. Geen van ons neemt het de ander kwalijk om het te goeder trouw oneens te zijn of te klagen. Elke andere manier om een klacht in te dienen, binnen { $organisation } of volgens de wet, blijft open.

document-clause-change-title = Hoe we deze overeenkomst herzien, wijzigen en beëindigen
document-clause-change-text = We bekijken deze overeenkomst samen op de data die hier staan, en we hebben daarbij evenveel te zeggen. Elk van ons mag op elk moment een wijziging voorstellen. Een wijziging geldt pas als we het allebei eens zijn over één nieuwe tekst en die allebei ondertekend hebben; wat eerder ondertekend is, blijft bewaard zoals het was, en de nieuwe versie zegt welke versie ze vervangt. Eén enkele terugblik mag verplaatst worden zonder opnieuw te tekenen, en we worden er allebei van op de hoogte gebracht. Elk van ons mag deze overeenkomst beëindigen met een opzegtermijn van { $notice } dagen, door dat schriftelijk en met een reden te laten weten aan de ander en aan { $organisation }, het liefst na een gesprek; wie opzegt, mag de reden onder ons tweeën houden. Ze eindigt ook wanneer een van ons { $organisation } verlaat. Wordt iemand anders de coach, dan ondertekenen de nieuwe coach en { $coachee } een nieuwe versie, en eindigt deze.

document-clause-not-employment-title = Geen arbeidsovereenkomst
document-clause-not-employment-text = Deze overeenkomst zegt hoe we als coach en coachee willen samenwerken. Ze is niet de arbeidsovereenkomst en ook geen deel ervan. Ze verandert niets aan loon, werktijd, functie, opzegging of een ander recht of een andere plicht uit de arbeidsovereenkomst, de regels van { $organisation } of de wet; waar die iets anders zeggen, gaan ze voor. Een belofte die niet werd gehouden, is in de eerste plaats een reden om met elkaar te praten.

## Handtekeningen en bewijs

document-signatures = Handtekeningen
document-the-coach = De coach
document-the-coachee = De coachee
document-signature-typed = Ondertekend met een getypte naam
document-signature-drawn = Ondertekend met een getekende handtekening
document-signature-alt = De handtekening van { $name }, met de hand getekend
document-signature-paper = Met de hand ondertekend op papier
document-signed-at = Ondertekend op { $when }
document-identified = Geïdentificeerd via een persoonlijke link en een eenmalige code, allebei verstuurd naar het eigen e-mailadres van deze persoon; code bevestigd op { $when }
document-identified-paper = Met de hand ondertekend op papier; de scan kwam binnen via een persoonlijke link die naar het eigen e-mailadres van deze persoon ging, en { $name } bevestigde die op { $when }
document-evidence-title = Hoe deze overeenkomst ondertekend is
document-evidence-intro = Beide personen gingen akkoord met dezelfde tekst, en daarna heeft elk van hen die ondertekend: met een gewone elektronische handtekening, of met de hand op papier waar dat er staat. Daarna heeft de organisatie het hele document van haar elektronische zegel voorzien, zodat elke latere wijziging te zien is. Meer dan dat is het niet: dit zijn geen gekwalificeerde handtekeningen, en wie ondertekende is alleen nagegaan zoals het hier staat.
document-evidence-agreed = Ging akkoord met deze tekst op { $when }
document-evidence-consent = SHA-256 van de toestemming om elektronisch te ondertekenen
document-evidence-statement = SHA-256 van de verklaring bij het ondertekenen
document-evidence-identity = SHA-256 van de zin die zegt hoe deze persoon geïdentificeerd is
document-evidence-whole = Het document als geheel
document-hash = SHA-256 van de afgesproken tekst
document-trail-head = Laatste schakel van het logboek
document-timestamp = De tijd van het zegel is bevestigd met een tijdstempel van { $authority }, een andere partij dan de organisatie.
document-no-timestamp = De tijd van het zegel komt van de klok van de organisatie zelf; niemand anders bevestigt die.
document-timestamp-missing = Er is een tijdstempel gevraagd, maar het antwoord bleef te lang uit; de tijd van het zegel komt daarom van de klok van de organisatie zelf.
document-trial = Deze overeenkomst is een proef: de brieven zijn niet verstuurd. Links en codes waren te lezen op de computer die ze maakte, dus niets hier toont wie ondertekend heeft.
document-page = Pagina { $page } van { $pages }
document-binding-language = De Nederlandse tekst is de tekst die we afgesproken en ondertekend hebben. Een vertaling dient alleen ter informatie.

# Dezelfde tekst in een tweede taal, achteraan in het document; in die taal gezegd.
document-second-title = In het Nederlands, alleen ter informatie
document-second-note = We ondertekenden deze overeenkomst in een andere taal, en die tekst telt. Deze helpt alleen bij het lezen. Wat we zelf schreven, staat er zoals we het schreven.

## Op papier

document-paper-print = Om met de hand te ondertekenen: druk alle bladen af, teken bij je naam, scan ze allemaal of neem er een foto van, en zet het bestand op je eigen pagina. Aan de hash op het einde is te zien om welke tekst het gaat.
document-paper-statement = Met mijn handtekening met de hand onderteken ik de afgesproken tekst precies zoals die hier staat.
document-paper-other = ondertekent apart

## Toestemming en ondertekenen

document-consent = Ik ga ermee akkoord om deze overeenkomst elektronisch te ondertekenen. Dat hoeft niet: teken ik liever op papier, dan kies ik daarvoor op deze pagina, zonder nadeel voor mij. Ik kan deze toestemming intrekken zolang ik niet ondertekend heb, door deze pagina te sluiten zonder te ondertekenen of door het te laten weten aan { $sender }; wat ik al ondertekend heb, blijft geldig. Zodra we allebei ondertekend hebben, krijg ik een pdf op mijn e-mailadres, en ik kan { $sender } gratis om een kopie op papier vragen. Om de overeenkomst te lezen en te bewaren heb ik een webbrowser, dit e-mailadres en een programma voor pdf-bestanden nodig. Verandert mijn adres, dan laat ik dat weten aan { $sender }. Deze toestemming geldt alleen voor deze versie van de overeenkomst.
document-sign-statement = Door op Ondertekenen te drukken, neem ik dit aan als mijn handtekening en onderteken ik de afgesproken tekst precies zoals die hier staat. Ik bedoel het zoals ik mijn handtekening op papier zou bedoelen.
