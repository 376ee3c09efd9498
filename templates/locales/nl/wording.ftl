## Advies over woordkeuze

wording-kind-gender-masculine = Woorden die aan mannen doen denken
wording-kind-gender-feminine = Woorden die aan vrouwen doen denken
wording-kind-age = Woorden die aan een leeftijd doen denken
wording-kind-management = Leidinggeven in plaats van coachen
wording-kind-jargon = Jargon
wording-kind-long-sentence = Lange zin
wording-kind-title-gender = Wie de titel aanspreekt
wording-kind-unsafe = Beter weglaten
wording-kind-organisation = Eigen lijst van je organisatie
wording-reads =
    { $mean ->
        [one] Een zin telt hier gemiddeld { $mean } woord, de langste { $longest }. Tot { $limit } leest vlot.
       *[other] Een zin telt hier gemiddeld { $mean } woorden, de langste { $longest }. Tot { $limit } leest vlot.
    }
wording-share = { $share } per 100 woorden
wording-validated = achter deze lijst staat een studie
wording-seems = Deze tekst lijkt in een andere taal te staan ({ $language }), dus het meeste advies kan ernaast zitten.

## Eigen woorden van de organisatie

wording-own-title = Onze eigen woorden in advertenties
wording-own-lede = Wat het advies over woordkeuze in jullie advertenties laat staan, en wat het extra aanwijst.
wording-own-act = Onze eigen woorden
wording-own-language = Taal van de advertenties
wording-own-leave = Laat maar
wording-own-save = Bewaar deze woorden
wording-allow-head = Wat mag blijven staan
wording-allow-text = Over deze woorden zegt het advies niets.
wording-allow-label = Woorden en woordgroepen
wording-allow-hint = Eén per regel. Met een sterretje achteraan mag het woord doorlopen: “leid*” is ook “leider”.
wording-deny-head = Wat we liever niet schrijven
wording-deny-text = Deze woorden wijst het advies aan, met wat jullie in de plaats schrijven en waarom.
wording-deny-number = Woord { $n }
wording-deny-words = Woord of woordgroep
wording-deny-suggestion = Wat je in de plaats schrijft
wording-deny-reason = Waarom
wording-deny-more = Bewaar, en er komt plaats bij.
wording-error-line = Schrijf een woord of woordgroep op regel { $line }; er staan alleen tekens.
wording-error-words = Schrijf het woord of de woordgroep waar dit over gaat.
wording-error-twice = Dit staat al in jullie lijsten; hou het op één plaats.
wording-error-moved = Iemand anders heeft deze woorden intussen bewaard. Bekijk ze in een ander venster en bewaar de jouwe dan opnieuw.
notice-wording-saved = Jullie woorden zijn bewaard. Het advies houdt er vanaf nu rekening mee.
