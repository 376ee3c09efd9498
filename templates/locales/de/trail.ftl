# Was am Protokoll nicht stimmt; jeder Satz nennt eine Datei im Ordner heads oder eine Kette und ihren Eintrag.
heads-unsigned = heads/{ $day }.jsonl hat ihre Signatur verloren: { $day }.p7s fehlt daneben.
heads-changed = heads/{ $day }.jsonl oder ihre Signatur wurde nach dem Signieren geändert.
heads-stranger = heads/{ $day }.jsonl ist mit einem Zertifikat signiert, das hier nicht bekannt ist ({ $fingerprint }).
heads-beginning = heads/{ $day }.jsonl setzt eine frühere Datei fort, und die gibt es nicht.
heads-gap = heads/{ $day }.jsonl schließt nicht an { $earlier }.jsonl an: Dazwischen fehlt eine Datei.
heads-cut = In der Kette { $chain } fehlt der Eintrag { $seq }, den heads/{ $day }.jsonl nennt: Er wurde abgeschnitten oder entfernt.
heads-removed = Die Kette { $chain } ist verschwunden, und heads/{ $day }.jsonl nennt ihren Eintrag { $seq }.
heads-rewritten = In der Kette { $chain } ist der Eintrag { $seq } nicht der, den heads/{ $day }.jsonl nennt: Er wurde neu geschrieben.
trail-entry-broken = In der Kette { $chain } folgt der Eintrag { $seq } nicht aus dem vorigen: Er wurde geändert, oder ein früherer wurde entfernt.
