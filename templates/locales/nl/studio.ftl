# De advertentiestudio: wat op de pagina staat, en de zinnen rond de kortere en langere teksten.

## In de teksten, per toon. Wat elke kant belooft, komt uit het Playbook en is in elke toon hetzelfde.

ad-line-warm = Hier heb je een coach naast je.
ad-turn-warm = Het komt van twee kanten.
ad-heading-coach-warm = Wat je coach je belooft
ad-heading-coachee-warm = Wat we van jou vragen
ad-post-hook-warm = { $title }, { $city }: wat je coach je belooft, nog voor je solliciteert.
ad-post-close-warm = Twee kanten, op één blad. Kom je bij ons werken, dan tekenen jij en je coach er allebei voor. De hele vacature lees je hier: { $url }
ad-x-hook-warm = { $title }, { $city }, met een coach naast je.
ad-apply-warm = Zin om zo te werken? Solliciteren kan hier: { $apply }

ad-line-direct = Je krijgt hier een coach.
ad-turn-direct = Jij belooft ook iets.
ad-heading-coach-direct = Waar je bij je coach op kunt rekenen
ad-heading-coachee-direct = Waar we bij jou op rekenen
ad-post-hook-direct = { $title }, { $city }: waar je bij je coach op kunt rekenen, en je coach bij jou.
ad-post-close-direct = Kom je bij ons, dan tekenen jij en je coach hiervoor. De hele vacature: { $url }
ad-x-hook-direct = { $title }, { $city }. Je krijgt een coach.
ad-apply-direct = Solliciteer hier: { $apply }

ad-line-formal = Bij deze functie hoort een coach.
ad-turn-formal = Daar staat iets tegenover.
ad-heading-coach-formal = Wat de coach belooft
ad-heading-coachee-formal = Wat daarvoor gevraagd wordt
ad-post-hook-formal = { $title }, { $city }: een functie waarin coach en medewerker hun beloften op papier zetten.
ad-post-close-formal = Beide kanten komen in een overeenkomst die medewerker en coach ondertekenen. De volledige vacature: { $url }
ad-x-hook-formal = { $title }, { $city }: een functie met een coach.
ad-apply-formal = Solliciteren kan via { $apply }

ad-fact-place = Plaats: { $value }
ad-fact-kind = Soort werk: { $value }
ad-fact-coach = Coach: { $value }
ad-fact-pay = Loon: { $value }
ad-fact-closes = Solliciteren kan tot en met: { $value }

## Wat je kunt kiezen

studio-length = Lengte
studio-length-line = Eén regel
studio-length-short = Kort
studio-length-section = Alinea’s
studio-length-full = Volledig
studio-show = Toon
studio-refreshed = De advertentie op deze pagina volgt je keuze.
studio-no-answer = Er komt nu geen antwoord. Wat je typte, staat er nog; probeer het zo meteen opnieuw.
studio-tried = Zo leest de advertentie met deze beloften. De vacature houdt de hare tot je deze gebruikt.

## De tekst

studio-fold = Op een telefoon zie je eerst alleen deze { $count } tekens:
studio-weighted = Geteld zoals X telt: een webadres is 23 tekens, een emoji 2.
studio-typed-language = De omschrijving van het werk is in een andere taal getypt ({ $language }) en staat hier zoals ze getypt is.
studio-scarce = Te kort: dit kanaal vraagt minstens { $least } tekens
studio-over = Te lang voor dit kanaal; kies minder beloften of kort de tekst in
studio-carried-coach = De coach belooft:
studio-carried-coachee = Daartegenover:
studio-carried-none = niets

## Zelf aangepast

studio-by-hand = Pas de tekst zelf aan
studio-by-hand-hint = Je tekst wordt bewaard voor dit kanaal en voor deze taal, toon en lengte. Met een lege regel begin je een nieuwe alinea.
studio-keep = Bewaar deze tekst
studio-keep-mine = Bewaar toch mijn tekst
studio-back = Terug naar onze tekst
studio-edited = Aangepast door { $name } op { $at }.
studio-diff = Wat er is aangepast
studio-source-moved = De vacature of haar beloften zijn veranderd sinds deze tekst geschreven werd. Dit staat nu anders in onze tekst:
studio-take = Neem de nieuwe tekst
studio-keep-own = Laat de tekst zoals hij is
studio-theirs = { $name } bewaarde op { $at } een andere tekst, terwijl jij aan het schrijven was. Er is niets verloren: die tekst staat hier, en de jouwe staat hieronder.
studio-theirs-source = { $name } ging op { $at } terug naar onze tekst, terwijl jij aan het schrijven was. Er is niets verloren: jouw tekst staat hieronder.
studio-theirs-text = De tekst zoals hij nu bewaard is
studio-theirs-diff = Wat er in jouw tekst anders is
studio-gone-head = Staat niet meer in de tekst
studio-gone-why = Jij beslist. In het gesprek en in de overeenkomst komen deze beloften wel nog terug.
studio-advice = Dit is advies, jij beslist.
studio-use = “{ $instead }” in plaats van “{ $word }”

## Eromheen

studio-opening-head = In de vacature zelf
studio-public-by-hand = De tekst is zelf aangepast en komt er zo te staan.
studio-behind = Wat nu openbaar staat, is niet meer wat je vandaag openbaar zou maken.

notice-studio-kept = Je tekst is bewaard.
notice-studio-source = Hier staat weer onze tekst.
notice-studio-own = Je tekst blijft zoals hij is.
notice-studio-moved = Iemand heeft deze tekst intussen aangepast. Dit is hij nu.
