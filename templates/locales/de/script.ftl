### Der Leitfaden eines Erstgesprächs. Texte unter -say spricht, wer das Gespräch führt;
### Texte unter -do sind nur zum Lesen da. Anführungszeichen setzt die Seite selbst.

## Die Seite

script-title = Erstgespräch mit { $candidate }: { $opening }
script-subtitle = Beide Seiten der Vereinbarung, gleich zu Beginn: was der Coach gibt und was im Gegenzug gefragt ist.
script-step-of = Schritt { $step } von { $steps }
script-structured-note = Alle bekommen dieselben Fragen, in derselben Reihenfolge und mit derselben Skala. So vergleichen Sie Antworten statt Eindrücke, und das Gespräch verrät Ihnen mehr über die spätere Arbeit als ein freies (0,42 gegenüber 0,19 bei Sackett u. a., 2022).

## Minuten

script-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
script-total-minutes =
    { $minutes ->
        [one] { $minutes } Minute insgesamt
       *[other] { $minutes } Minuten insgesamt
    }
script-minutes-left =
    { $minutes ->
        [one] noch { $minutes } Minute
       *[other] noch { $minutes } Minuten
    }

## Einstieg

script-opening-title = Willkommen, und beide Seiten
script-opening-say-1 = Herzlich willkommen, schön, dass Sie da sind. Wir gehen einige Fragen durch, machen zusammen eine kurze Übung und nehmen uns Zeit für das, was Sie von uns wissen möchten. Alle, die sich bewerben, bekommen dieselben Fragen. Ich schreibe nebenbei mit, damit wir später auf das schauen, was Sie gesagt haben, und nicht auf das, was mir zufällig im Kopf geblieben ist. In den Notizen geht es um Sie, deshalb dürfen Sie uns um eine Kopie bitten.
script-opening-say-2 = Coaching ist hier eine Sache von zwei Menschen. Ihr Coach nimmt sich einiges vor, und auch von Ihnen wünschen wir uns einiges. Ich möchte, dass Sie beides kennen, bevor Sie sich entscheiden. Denn wenn Sie zu uns kommen, setzen Sie und Ihr Coach Ihre Namen darunter.
script-opening-both = Hier sind die beiden Seiten. Unterbrechen Sie mich gern, wenn Sie mehr wissen möchten.
script-coach-promises = Was Ihr Coach zusagt
script-coachee-promises = Was wir im Gegenzug von Ihnen erwarten

## Beschriftungen in jedem Schritt

script-say = Sagen
script-ask = Fragen
script-do = Tun
script-probes = Nachfragen
script-listen-for = Darauf achten
script-anchors = Woran Sie jede Bewertung erkennen
script-score = Bewertung
script-evidence = Was Sie gehört oder gesehen haben
script-evidence-hint = Notieren Sie, was gesagt oder getan wurde, möglichst im Wortlaut. Eine Bewertung zählt nur mit ihrer Notiz.

## Feedback, und noch einmal

script-exercise-title = Feedback, und noch einmal
script-exercise-purpose = Das ist das Herzstück des Gesprächs. Coachbar sein heißt dreierlei: um Feedback bitten, es annehmen und es nutzen. Eine Geschichte von früher kann Ihnen das nicht zeigen. Wer dagegen zweimal dasselbe tut und dazwischen einen Hinweis bekommt, zeigt es Ihnen. Bewerten Sie, was mit dem Feedback geschieht; wie gut der erste Versuch war, zählt nicht.
script-exercise-move-of = Teil { $move } von { $moves }

script-exercise-1-title = Der erste Versuch
script-exercise-1-say = Suchen Sie sich etwas aus, womit Sie sich gut auskennen, aus der Arbeit oder von anderswo. Erklären Sie es mir in drei Minuten so, wie Sie es jemandem erklären würden, für den es neu ist. Denken Sie ruhig erst einen Moment nach.
script-exercise-1-do = Behalten Sie die Zeit im Blick und unterbrechen Sie nicht. Suchen Sie eine Sache, die klarer sein könnte, und notieren Sie, wann sie Ihnen aufgefallen ist. Geben Sie in jedem Gespräch dieselbe Übung.

script-exercise-2-title = Erst der eigene Blick
script-exercise-2-say = Bevor ich etwas sage: Wie ist es gelaufen? Was würden Sie anders machen?
script-exercise-2-do = Warten Sie, und halten Sie eine Pause aus. Notieren Sie, was Ihr Gegenüber von selbst bemerkt und ob etwas zur Sprache kommt, das sich ändern ließe. Geben Sie noch niemandem recht oder unrecht, und helfen Sie noch nicht.

script-exercise-3-title = Ein Hinweis vom Coach
script-exercise-3-say = Danke. Eine Sache würde ich ausprobieren. Als Sie sagten …, bin ich nicht mehr mitgekommen, weil … Versuchen Sie stattdessen einmal … Was halten Sie davon?
script-exercise-3-do = Geben Sie einen einzigen Hinweis, und zwar so, dass sich damit arbeiten lässt. Nennen Sie den Moment, was er beim Zuhören mit Ihnen gemacht hat und was man ausprobieren könnte. Wählen Sie etwas, das sich in zwei Minuten ändern lässt. Lassen Sie Ihr Gegenüber antworten und bewerten Sie dann, wie der Hinweis angenommen wurde.

script-exercise-4-title = Noch einmal
script-exercise-4-say = Erklären Sie es jetzt noch einmal, in zwei Minuten, und probieren Sie diese eine Sache aus.
script-exercise-4-do = Achten Sie auf den Punkt, zu dem Sie den Hinweis gegeben haben. Ist der zweite Versuch aus einem anderen Grund besser, zählt das hier nicht. Sagen Sie, was sich für Sie verändert hat, bedanken Sie sich und bewerten Sie, was aus dem Hinweis geworden ist.

script-exercise-took-in-title = Hat es angenommen
script-exercise-took-in-1 = Hält dagegen oder redet es weg und kommt nicht mehr darauf zurück.
script-exercise-took-in-2 = Hört es sich an und sagt „okay“ oder „danke“, kann aber nicht sagen, worum es ging.
script-exercise-took-in-3 = Kann den Punkt auf Nachfrage in eigenen Worten wiedergeben und fragt selbst nichts dazu.
script-exercise-took-in-4 = Gibt ihn ungefragt in eigenen Worten wieder und stellt eine Frage dazu.
script-exercise-took-in-5 = Fragt, bis es klar ist, bezieht es auf einen Moment im ersten Versuch und sagt, was sich ändert.

script-exercise-used-title = Hat es genutzt
script-exercise-used-1 = Der zweite Versuch läuft wie der erste; der Hinweis kommt darin nicht vor.
script-exercise-used-2 = Erwähnt den Hinweis oder beginnt damit und fällt dann in die erste Art zurück.
script-exercise-used-3 = Setzt den Hinweis einmal um und übersieht ihn an einer anderen Stelle, wo er nötig war.
script-exercise-used-4 = Setzt den Hinweis von Anfang bis Ende um; der Unterschied ist zu hören.
script-exercise-used-5 = Setzt ihn durchgehend um, passt ihn unterwegs an und sagt, was er bewirkt hat und was noch offen ist.

## Die Fragen der anderen Seite

script-questions-title = Fragen Ihres Gegenübers
script-questions-say = Jetzt umgekehrt. Sie haben gehört, was Ihr Coach Ihnen zusagen würde. Was möchten Sie wissen, bevor Sie das glauben? Unbequeme Fragen sind willkommen.
script-questions-do = Antworten Sie mit etwas, das wirklich so war, auch wenn es nicht gut ging. Wissen Sie etwas nicht, sagen Sie das, und sagen Sie, wer bis wann antwortet. Notieren Sie jede Frage und die Zusage, um die es geht; dieser Schritt hat keine eigene Bewertung. Kommt nichts, bieten Sie eines der Beispiele an.
script-questions-examples = Zum Beispiel
script-questions-example-1 = Wie oft würden wir miteinander sprechen, und was ist in einer Woche, in der Sie keine Zeit haben?
script-questions-example-2 = Wann haben Sie zuletzt Ihre Meinung geändert, weil jemand, den Sie coachen, anderer Ansicht war?
script-questions-example-3 = Ist ein Coaching bei Ihnen schon einmal gescheitert? Was haben Sie dann getan?

## Abschluss

script-close-title = Wie es weitergeht
script-close-say = Gibt es etwas, das Sie noch sagen wollten und das nicht zur Sprache kam? Dann geht es so weiter: Wir schreiben zuerst alle für uns auf, wie wir es sehen, und vergleichen erst danach. Sie hören bis … von uns, auch wenn es eine Absage ist. Gehen wir den Weg gemeinsam weiter, kommen beide Seiten von heute in eine Vereinbarung, die Sie noch ändern können, bevor Sie unterschreiben. Danke für Ihre Zeit, und danke, dass Sie hier vor uns etwas Neues ausprobiert haben.
script-close-do = Nennen Sie einen echten Tag und halten Sie ihn ein. Bewerten Sie danach allein und sofort, solange Ihnen alles frisch im Kopf ist. Geben Sie Ihren Bewertungsbogen ab, bevor Sie mit den anderen sprechen, die bewerten. Von da an steht er fest; was Ihnen später einfällt, sagen Sie in der Nachbesprechung.

## Wonach nicht gefragt wird

script-not-asked-title = Wonach Sie nicht fragen
script-not-asked-intro = Lassen Sie diese Themen weg, auch beim Plaudern und auf dem Weg zur Tür. Spricht Ihr Gegenüber eines davon an, schreiben Sie es nicht auf und kehren Sie zum Leitfaden zurück.
script-not-asked-1 = Alter, Geburtsdatum oder Jahr des Abschlusses. Sie dürfen fragen, ob jemand das Alter hat, das das Gesetz für diese Arbeit verlangt.
script-not-asked-2 = Partnerschaft, Kinder, Familienplanung oder Pflege zu Hause. Sie dürfen Arbeitszeiten und Reisen nennen und fragen, ob sie möglich sind.
script-not-asked-3 = Schwangerschaft, jetzt oder später.
script-not-asked-4 = Religion oder Weltanschauung. Sie dürfen die Arbeitstage nennen und fragen, ob sie möglich sind.
script-not-asked-5 = Herkunft, Ethnie, Geburtsort oder Muttersprache. Sie dürfen fragen, wie gut jemand eine Sprache spricht, die für die Arbeit nötig ist.
script-not-asked-6 = Staatsangehörigkeit. Sie dürfen fragen, ob jemand hier arbeiten darf.
script-not-asked-7 = Behinderung, Krankheit oder Gesundheit. Sie dürfen die Aufgaben beschreiben, fragen, ob jemand sie übernehmen kann, wenn nötig mit Anpassungen, und fragen, was jemand für dieses Gespräch braucht.
script-not-asked-8 = Festnahmen. Eine Überprüfung, die das Gesetz für diese Stelle verlangt, läuft außerhalb des Gesprächs.
script-not-asked-9 = Mitgliedschaft in einer Gewerkschaft.
script-not-asked-10 = Politische Ansichten.
script-not-asked-11 = Sexuelle Orientierung oder geschlechtliche Identität.
script-not-asked-12 = Private Finanzen: Schulden, Kredite, Besitz.
script-not-asked-13 = Foto, Größe oder Gewicht.
script-not-asked-14 = Jetziges oder früheres Gehalt; die EU-Regeln verbieten diese Frage. Sie dürfen die Gehaltsspanne für diese Stelle nennen und fragen, was jemand erwartet.
script-not-asked-note = Diese Liste ist eine Hilfe und keine Rechtsberatung. Die Regeln sind von Ort zu Ort verschieden; fragen Sie im Zweifel jemanden, der Ihre kennt.

## Empfehlung

script-recommendation = Ihre Empfehlung
script-recommendation-strong-yes = Klares Ja
script-recommendation-yes = Ja
script-recommendation-no = Nein
script-recommendation-strong-no = Klares Nein
script-recommendation-no-decision = Keine Entscheidung
script-quoted = „{ $text }“
