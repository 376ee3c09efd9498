# Wat er van brieven wordt: kiezen over herinneringen, en de brieven die niet aankwamen.

## Herinneringen: gestopt, gepauzeerd, of zoals afgesproken

reminders-head = Herinneringen aan je terugblikken
reminders-lede = Dag { $name }, hier kies je of er herinneringen komen.
reminders-with = Je terugblikken met { $other }
reminders-state-on = Herinneringen komen
reminders-state-stopped = Herinneringen zijn stopgezet
reminders-snoozed = Geen herinneringen tot { $until }
reminders-snooze-7 = 7 dagen geen
reminders-snooze-14 = 14 dagen geen
reminders-snooze-review = Geen tot na de volgende terugblik
reminders-stop = Zet ze stop
reminders-start = Laat ze weer komen
reminders-kept = Dit gaat alleen over herinneringen. Brieven die bij de overeenkomst zelf horen, zoals een ondertekend exemplaar, komen altijd.
notice-reminders = Je keuze over herinneringen is bewaard.
error-reminder-choice = Kies met een van de knoppen wat je wilt met herinneringen.
error-reminder-link = Deze link werkt niet meer; gebruik die uit de laatste herinnering die je kreeg.

## Brieven die niet aankwamen, voor beheerders

post-title = Brieven die niet aankwamen
post-lede = Wat de mailserver zei, en wat je eraan kunt doen. Alleen beheerders zien deze pagina.
post-none = Voor zover we weten, is elke brief aangekomen.
post-failed-head = Opgegeven
post-failed-text = Deze worden niet meer geprobeerd. Los op wat er staat, en probeer het dan opnieuw.
post-uncertain-head = Misschien aangekomen
post-uncertain-text = De mailserver nam deze aan en gaf geen antwoord. Ze gaan opnieuw als hetzelfde bericht, zodat mailprogramma’s het één keer kunnen tonen.
post-waiting-head = Wachten al lang
post-waiting-text = Deze hadden al weg moeten zijn. Ze worden vanzelf opnieuw geprobeerd.
post-suppressed-head = Adressen die geen brieven aannemen
post-suppressed-text = Een mailserver zei voorgoed dat daar niemand is, dus er gaat niets meer heen. Verbeter het adres als het fout is, of hef dit op als het een vergissing was.
post-about =
    { $attempts ->
        [one] Aan { $to }, één keer geprobeerd
       *[other] Aan { $to }, { $attempts } keer geprobeerd
    }
post-is-suppressed = Dit adres neemt geen brieven aan.
post-retry = Probeer opnieuw
post-lift = Laat er weer brieven heen gaan
post-dropped-head = Toch niet verstuurd, in de voorbije { $days } dagen
post-dropped-late = Te laat om te versturen: { $count }
post-dropped-stopped = Herinneringen die de lezer had stopgezet: { $count }
post-dropped-snoozed = Herinneringen die de lezer had gepauzeerd: { $count }
post-dropped-over = Niets meer te melden: { $count }
home-failed-act = Bekijk wat je kunt doen
settings-letters-head = Brieven
settings-letters-text = Brieven die niet aankwamen, en adressen die er geen aannemen.
settings-letters-act = Bekijk deze brieven
notice-letter-retried = De brief wordt nog één keer geprobeerd.
notice-suppression-lifted = Er gaan weer brieven naar dat adres.
error-letter-not-failed = Alleen een opgegeven brief kan opnieuw geprobeerd worden; kijk hoe de lijst er nu uitziet.
error-not-suppressed = Kies een adres uit de lijst; naar elk ander adres mogen al brieven gaan.
