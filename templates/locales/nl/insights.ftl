# Inzichten: cijfers over alle overeenkomsten, voor beheerders.

insights-title = Inzichten
insights-lede = Hoe coaching hier verloopt, over alle overeenkomsten samen en nooit over één. Een cijfer staat hier zodra er minstens { $smallest } coaches en { $smallest } coachees achter staan.
insights-years = Jaar
insights-percent = { $percent } %

insights-signing-head = Ondertekenen en terugblikken
insights-signed = van wie begon, had voor de eerste werkdag een overeenkomst die allebei ondertekend hadden ({ $number } van { $of })
insights-days =
    { $days ->
        [0] Dezelfde dag
        [one] { $days } dag
       *[other] { $days } dagen
    }
insights-days-text = van versturen tot beide handtekeningen: de helft van { $of } duurde langer, de helft korter
insights-held = van de terugblikken was op tijd: op de dag zelf, of voor de volgende werkdag ({ $number } van { $of })
insights-signed-few = Hoeveel mensen voor hun eerste werkdag tekenen, staat hier zodra dit jaar minstens { $smallest } mensen bij { $smallest } coaches begonnen zijn.
insights-held-few = Hoeveel terugblikken op tijd zijn, staat hier zodra dit jaar de terugblikken van minstens { $smallest } mensen bij { $smallest } coaches aan de beurt waren.

insights-promises-head = Zijn beloften gehouden?
insights-promises-text = Wat twee mensen antwoorden, blijft onder hen. Hier komen alleen aandelen, per dag en in groepen van minstens { $smallest } coaches en { $smallest } coachees; een belofte met minder telt nergens mee, ook niet in een som.
insights-promises-few = Hoe beloften gehouden zijn, staat hier zodra dit jaar minstens { $smallest } coaches en { $smallest } coachees allebei over dezelfde belofte geantwoord hebben. Eerder zou het iets over een van hen vertellen.
insights-promise = Belofte
insights-bar = Als beeld
insights-answered = Allebei geantwoord
insights-together = Deze samen
insights-own = Beloften in eigen woorden
insights-side-coach = Wat coaches beloofden
insights-side-coachee = Wat coachees beloofden
insights-apart-head = Waar de twee het anders zien
insights-apart-text = Twee antwoorden die ver uiteen liggen, zijn een reden om te praten, en niemands schuld. Misschien heeft de belofte duidelijker woorden nodig.
insights-apart-share = { $percent } % anders gezien
