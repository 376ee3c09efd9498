# Inzichten: cijfers over alle overeenkomsten, voor beheerders.

insights-title = Inzichten
insights-lede = Hoe coaching hier verloopt, over alle overeenkomsten samen en nooit over één. Een cijfer verschijnt zodra het over minstens { $smallest } coaches en { $smallest } coachees gaat.
insights-years = Jaar
insights-percent = { $percent }%

insights-signing-head = Ondertekenen en terugblikken
insights-signed = van de nieuwe collega’s had voor de eerste werkdag een overeenkomst die beide kanten ondertekend hadden ({ $number } van { $of })
insights-days =
    { $days ->
        [0] Dezelfde dag
        [one] { $days } dag
       *[other] { $days } dagen
    }
insights-days-text = van versturen tot beide handtekeningen: van { $of } overeenkomsten duurde de helft langer en de helft korter
insights-held = van de terugblikken is op tijd gehouden: op de dag zelf, of voor de volgende werkdag ({ $number } van { $of })
insights-signed-few = Hoeveel nieuwe collega’s voor hun eerste werkdag tekenden, zie je hier zodra er in het jaar minstens { $smallest } begonnen zijn, bij { $smallest } verschillende coaches.
insights-held-few = Hoeveel terugblikken op tijd gehouden zijn, zie je hier zodra er in het jaar terugblikken aan de beurt waren van minstens { $smallest } coachees bij { $smallest } verschillende coaches.

insights-promises-head = Zijn beloften gehouden?
insights-promises-text = Wat twee mensen antwoorden, blijft onder hen. Je ziet hier alleen percentages. Nieuwe antwoorden tellen mee vanaf de volgende dag, en alleen in groepen van minstens { $smallest } coaches en { $smallest } coachees; een belofte met minder telt nergens mee, ook niet in een totaal.
insights-promises-few = Hoe beloften gehouden zijn, zie je hier zodra er in het jaar minstens { $smallest } coaches en { $smallest } coachees over dezelfde belofte geantwoord hebben. Eerder zou het iets over een van hen vertellen.
insights-promise = Belofte
insights-bar = Als beeld
insights-answered = Allebei geantwoord
insights-together = Allemaal samen
insights-own = Beloften in eigen woorden
insights-side-coach = Wat coaches beloofden
insights-side-coachee = Wat coachees beloofden
insights-apart-head = Waar de twee het verschillend zien
insights-apart-text = Twee antwoorden die ver uiteenliggen, zijn een reden om te praten, en niemands schuld. Misschien heeft de belofte duidelijker woorden nodig.
insights-apart-share = { $percent }% verschillend gezien
