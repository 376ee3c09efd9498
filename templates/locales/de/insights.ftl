# Einblicke: Zahlen über alle Vereinbarungen, für die Administration.

insights-title = Einblicke
insights-lede = Wie es hier mit dem Coaching läuft, über alle Vereinbarungen zusammen und nie über eine einzelne. Eine Zahl erscheint, sobald sie mindestens { $smallest } Coaches und { $smallest } Coachees umfasst.
insights-years = Jahr
insights-percent = { $percent } %

insights-signing-head = Unterschreiben und zurückblicken
insights-signed = der Neuen hatten vor dem ersten Arbeitstag eine Vereinbarung, die beide Seiten unterschrieben haben ({ $number } von { $of })
insights-days =
    { $days ->
        [0] Am selben Tag
        [one] { $days } Tag
       *[other] { $days } Tage
    }
insights-days-text = vom Verschicken bis zu beiden Unterschriften: Bei { $of } Vereinbarungen dauerte es in der einen Hälfte länger, in der anderen kürzer
insights-held = der Rückblicke fanden rechtzeitig statt: am vorgesehenen Tag oder vor dem nächsten Arbeitstag ({ $number } von { $of })
insights-signed-few = Wie viele Neue vor ihrem ersten Arbeitstag unterschrieben haben, steht hier, sobald in diesem Jahr mindestens { $smallest } Personen bei { $smallest } verschiedenen Coaches begonnen haben.
insights-held-few = Wie viele Rückblicke rechtzeitig stattfanden, steht hier, sobald in diesem Jahr Rückblicke von mindestens { $smallest } Personen bei { $smallest } verschiedenen Coaches anstanden.

insights-promises-head = Wurden Zusagen eingehalten?
insights-promises-text = Was zwei Menschen antworten, bleibt unter ihnen. Hier stehen nur Anteile. Neue Antworten zählen ab dem nächsten Tag, und nur in Gruppen von mindestens { $smallest } Coaches und { $smallest } Coachees; eine Zusage mit weniger fehlt, auch in jeder Summe.
insights-promises-few = Wie Zusagen eingehalten wurden, steht hier, sobald in diesem Jahr mindestens { $smallest } Coaches und { $smallest } Coachees zur selben Zusage geantwortet haben. Vorher würde es etwas über Einzelne verraten.
insights-promise = Zusage
insights-bar = Als Bild
insights-answered = Beide haben geantwortet
insights-together = Alle zusammen
insights-own = Zusagen in eigenen Worten
insights-side-coach = Was Coaches zugesagt haben
insights-side-coachee = Was Coachees zugesagt haben
insights-apart-head = Wo die beiden es verschieden sehen
insights-apart-text = Zwei Antworten, die weit auseinanderliegen, sind ein Grund, miteinander zu sprechen, und niemandes Schuld. Vielleicht braucht die Zusage klarere Worte.
insights-apart-share = { $percent } % verschieden gesehen
