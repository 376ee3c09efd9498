# Das Anzeigenstudio: was auf der Seite steht, und die Sätze, die kürzere und längere Texte zusammenhalten.

## In den Texten, je nach Ton. Die Zusagen kommen aus dem Playbook und sind in jedem Ton dieselben.

ad-line-warm = Hier hast du einen Coach an deiner Seite.
ad-turn-warm = Und was kommt von dir?
ad-heading-coach-warm = Was dein Coach dir zusagt
ad-heading-coachee-warm = Was wir uns von dir wünschen
ad-post-hook-warm = { $title }, { $city }: Was dein Coach dir zusagt, liest du hier, noch bevor du dich bewirbst.
ad-post-close-warm = Zwei Seiten, ein Blatt Papier. Wenn du zu uns kommst, unterschreibt ihr es beide, dein Coach und du. Hier geht es zur ganzen Anzeige: { $url }
ad-x-hook-warm = { $title }, { $city }, mit einem Coach an deiner Seite.
ad-apply-warm = Möchtest du so arbeiten? Hier kannst du dich bewerben: { $apply }

ad-line-direct = Du bekommst hier einen Coach.
ad-turn-direct = Das sagst du zu:
ad-heading-coach-direct = Das sagt dein Coach dir zu
ad-heading-coachee-direct = Das sagst du zu
ad-post-hook-direct = { $title }, { $city }: Das sagt dein Coach dir zu, und das sagst du zu.
ad-post-close-direct = Wenn du bei uns anfängst, unterschreibt ihr beide. Die ganze Anzeige: { $url }
ad-x-hook-direct = { $title }, { $city }. Du bekommst einen Coach.
ad-apply-direct = Hier bewerben: { $apply }

ad-line-formal = In dieser Position begleitet Sie ein Coach.
ad-turn-formal = Worum wir Sie bitten:
ad-heading-coach-formal = Was Ihr Coach Ihnen zusagt
ad-heading-coachee-formal = Worum wir Sie im Gegenzug bitten
ad-post-hook-formal = { $title }, { $city }: Was Ihr Coach Ihnen zusagt und worum wir Sie im Gegenzug bitten.
ad-post-close-formal = Beides halten Sie und Ihr Coach in einer Vereinbarung fest, die Sie beide unterschreiben. Zur vollständigen Anzeige: { $url }
ad-x-hook-formal = { $title }, { $city }. Ein Coach begleitet Sie.
ad-apply-formal = Wir freuen uns auf Ihre Bewerbung: { $apply }

ad-fact-place = Ort: { $value }
ad-fact-kind = Art der Beschäftigung: { $value }
ad-fact-coach = Coach: { $value }
ad-fact-pay = Gehalt: { $value }
ad-fact-closes = Bewerbungsschluss: { $value }

## Was gewählt werden kann

studio-length = Länge
studio-length-line = Zeile
studio-length-short = Kurz
studio-length-section = Abschnitt
studio-length-full = Ganz
studio-show = Anzeigen
studio-refreshed = Die Anzeige auf dieser Seite folgt Ihrer Auswahl.
studio-no-answer = Im Moment kommt keine Antwort. Ihr Text ist noch da; versuchen Sie es gleich noch einmal.
studio-tried = So liest sich die Anzeige mit diesen Zusagen. Die Stelle behält ihre eigenen, bis Sie diese übernehmen.

## Der Text

studio-fold = Auf dem Telefon sind zuerst nur diese { $count } Zeichen zu sehen:
studio-weighted = Gezählt wie bei X: Eine Webadresse zählt 23 Zeichen, ein Emoji 2.
studio-typed-language = Die Beschreibung der Arbeit wurde in einer anderen Sprache eingegeben ({ $language }) und steht hier unverändert.
studio-scarce = Zu kurz: Dieser Kanal verlangt mindestens { $least } Zeichen
studio-over = Zu lang für diesen Kanal; wählen Sie weniger Zusagen oder kürzen Sie den Text
studio-carried-coach = Der Coach sagt zu:
studio-carried-coachee = Im Gegenzug:
studio-carried-none = nichts

## Von Hand geändert

studio-by-hand = Text von Hand ändern
studio-by-hand-hint = Ihr Text gilt für diesen Kanal, diese Sprache, diesen Ton und diese Länge. Mit einer Leerzeile beginnt ein neuer Absatz.
studio-keep = Diesen Text speichern
studio-keep-mine = Trotzdem meinen Text speichern
studio-back = Zurück zu unserem Text
studio-edited = Geändert von { $name } am { $at }.
studio-diff = Was geändert wurde
studio-source-moved = Seit dieser Text geschrieben wurde, haben sich die Stelle oder ihre Zusagen geändert. Das steht jetzt anders in unserem Text:
studio-take = Neuen Text übernehmen
studio-keep-own = Text so lassen
studio-theirs = Während Sie schrieben, hat { $name } am { $at } einen anderen Text gespeichert. Nichts ist verloren: Jener Text steht hier, Ihrer darunter.
studio-theirs-source = Während Sie schrieben, ist { $name } am { $at } zu unserem Text zurückgekehrt. Nichts ist verloren: Ihr Text steht darunter.
studio-theirs-text = Der Text, wie er jetzt gespeichert ist
studio-theirs-diff = Was in Ihrem Text anders ist
studio-gone-head = Steht nicht mehr im Text
studio-gone-why = Sie entscheiden. Im Gespräch und in der Vereinbarung kommen diese Zusagen weiterhin vor.
studio-advice = Das sind Hinweise; die Entscheidung liegt bei Ihnen.
studio-use = „{ $instead }“ statt „{ $word }“

## Drum herum

studio-opening-head = In der Stelle selbst
studio-public-by-hand = Er wurde von Hand geändert und erscheint so, wie er geändert wurde.
studio-behind = Öffentlich steht etwas anderes, als jetzt veröffentlicht würde.

notice-studio-kept = Ihr Text ist gespeichert.
notice-studio-source = Die Anzeige steht wieder in unserem Text.
notice-studio-own = Ihr Text bleibt, wie er ist.
notice-studio-moved = Jemand hat diesen Text inzwischen geändert. Hier ist er.
