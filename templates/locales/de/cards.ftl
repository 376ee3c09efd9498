# Bewertungsbogen, Nachbesprechung, eigene Fragen, Übungen, Fassungen des Leitfadens und wer eingestellt wird.

## Bewertungsbogen

card-evidence-missing = Schreiben Sie, was Sie gehört oder gesehen haben; eine Bewertung zählt nur damit.
card-late = Die Nachbesprechung ist offen; eine Bewertung von jetzt wäre nicht mehr unbeeinflusst. Schreiben Sie, was Sie gesehen haben, als Nachtrag in die Nachbesprechung.

## Nachbesprechung

debrief-not-open = Die Nachbesprechung ist noch nicht offen. Öffnen Sie sie zuerst; dann hat dies seinen Platz.
debrief-accord = Wie einig Sie sind
debrief-accord-figure = Im Schnitt liegen je zwei von Ihnen um { $difference } auseinander, auf einer Skala von 1 bis 5.
debrief-accord-same = Sie haben gleich bewertet. Fragen Sie trotzdem einmal, ob Sie auch dasselbe gehört haben.
debrief-accord-close = Sie haben ungefähr dasselbe gesehen. Sprechen Sie nur über die Skalen, die vorn stehen.
debrief-accord-near = Sie unterscheiden sich um etwa eine Stufe, das ist üblich. Beginnen Sie mit den Skalen, die vorn stehen, und mit dem, was Sie jeweils gehört haben.
debrief-accord-apart = Sie liegen weit auseinander. Vielleicht haben Sie Verschiedenes gehört oder die Stufen anders gelesen: Lesen Sie zuerst vor, was Sie notiert haben, und diskutieren Sie erst dann.
debrief-accord-how = Die mittlere absolute Abweichung über alle Paare unter { $raters } Bewertenden und über alle Skalen: 0 heißt überall gleich, 4 so weit auseinander wie möglich.
debrief-picture = Bewertungen von 1 bis 5: { $scores }
debrief-addenda = Nachträge
debrief-addenda-text = Abgegebene Bewertungsbögen bleiben, wie sie sind. Was danach noch auffällt, steht hier, mit Ihrem Namen und der Zeit.
debrief-add = Was später auffiel
debrief-add-act = Hinzufügen
debrief-decide = Die Entscheidung
debrief-decide-again = Neu entscheiden
debrief-decide-act = Entscheidung festhalten
debrief-outcome = Entscheidung
debrief-outcome-missing = Wählen Sie, was entschieden wurde.
debrief-outcome-hired = Einstellung
debrief-outcome-on-hold = Zurückgestellt
debrief-outcome-not-hired = Absage
debrief-reason = Grund
debrief-reason-hint = Anhand der Skalen und dessen, was gehört wurde. Die Person darf danach fragen.
debrief-decided = Entschieden von { $by }, { $at }
debrief-earlier = Frühere Entscheidungen

## Eigene Fragen

question-page = Fragen und Übung
question-page-lede = Was alle, die sich auf diese Stelle bewerben, neben dem Playbook gefragt werden: mit denselben Worten, in derselben Reihenfolge.
question-own = Eigene Fragen
question-own-text = Sie stehen nach denen des Playbooks, jede mit eigener Bewertung. Was besser nicht gefragt wird, wird angezeigt; die Entscheidung liegt bei Ihnen.
question-none = Noch keine. Der Leitfaden fragt, was das Playbook zu den gewählten Zusagen hat.
question-text = Frage
question-text-hint = So, wie sie gestellt wird.
question-listen = Achten Sie auf
question-listen-hint = Eine Sache je Zeile.
question-add = Diese Frage hinzufügen
question-retire = Nicht mehr stellen
question-source = { $source }. Eine Hilfe, keine Rechtsberatung.
question-most = Es sind schon zehn Fragen, und für mehr reicht eine Stunde nicht. Nehmen Sie zuerst eine heraus.
question-too-short = Bei { $count } Fragen bleibt in dieser Dauer keine Minute für jede. Wählen Sie eine längere.
question-title = Eigene Frage { $n }
question-anchor-1 = Kein Beispiel, oder eines, das nicht dazu passt.
question-anchor-2 = Allgemeine Worte; was die Person selbst getan hat, bleibt offen.
question-anchor-3 = Ein Beispiel mit dem, was die Person selbst getan hat.
question-anchor-4 = Ein genaues Beispiel mit eigenem Anteil und Ergebnis.
question-anchor-5 = Ein genaues Beispiel mit Ergebnis, mit dem, was sie daraus gelernt hat und seither anders macht.

question-kind-age = Alter
question-kind-family = Familie
question-kind-pregnancy = Schwangerschaft
question-kind-religion = Religion
question-kind-origin = Herkunft
question-kind-citizenship = Staatsangehörigkeit
question-kind-health = Gesundheit und Behinderung
question-kind-arrests = Festnahmen und Verurteilungen
question-kind-union = Gewerkschaft
question-kind-politics = Politik
question-kind-orientation = Orientierung und Geschlecht
question-kind-finances = Private Finanzen
question-kind-photo = Foto
question-kind-body = Größe und Gewicht
question-kind-pay = Früheres Gehalt

## Fassungen des Leitfadens

question-versions = Fassungen
question-versions-text = Sobald das erste Gespräch begonnen hat, gilt für alle dieselbe Fassung. Eine Änderung ergibt die nächste, für Gespräche, die noch nicht begonnen haben.
question-versions-none = Die erste Fassung entsteht, wenn das erste Gespräch geplant wird.
question-version = Fassung { $n } der Fragen
question-version-asked = Gestellt an { $names }
question-version-nobody = Wird niemandem mehr gestellt
question-pending = Das Playbook oder diese Stelle hat sich geändert, seit die Fragen feststehen. Die Gespräche gehen mit den Fragen von damals weiter, damit alle dasselbe gefragt werden.
question-renew = Änderungen für künftige Gespräche übernehmen
question-changes =
    { $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    }
question-change-added = Hinzugefügt
question-change-gone = Entfernt
question-change-changed = Geändert
question-change-order = Andere Reihenfolge

## Übungen

exercise-page = Die Übung
exercise-page-text = Einmal versuchen, zu einem Punkt Feedback bekommen, noch einmal versuchen: Wählen Sie eine, die der Arbeit ähnelt. Alle bekommen dieselbe.
exercise-general = Die allgemeine: zweimal etwas erklären, das man gut kennt.
exercise-general-name = Die allgemeine, für jede Tätigkeit
exercise-choose = Nach Art der Tätigkeit wählen
exercise-role = Art der Tätigkeit
exercise-choose-act = Diese Übung verwenden
exercise-own = Eine eigene Übung
exercise-own-act = Meine Übung verwenden
exercise-title = Name
exercise-setup = Was vorzubereiten ist
exercise-say = Was zur Person gesagt wird
exercise-time = Zeit
exercise-coaching = Was ein konkreter Hinweis sein könnte
exercise-redo = Woran man im zweiten Versuch sieht, dass er genutzt wurde
exercise-step-title = Feedback, und noch einmal: { $title }
exercise-coach-say = Danke. Eine Sache würde ich versuchen. In dem Moment, als Sie …, hat das bewirkt: … Versuchen Sie stattdessen … Was halten Sie davon?
exercise-coach-example = Zum Beispiel: { $example }
exercise-again-say = Machen Sie es jetzt noch einmal, und versuchen Sie diese eine Sache.

## Einstellung

hired-themes = Woran zu arbeiten ist
hired-themes-choose = Themen, an denen zu arbeiten ist, bei einer Einstellung
hired-themes-hint = Höchstens fünf. Nur ihr Name geht an den Coach, ohne Bewertungen und Notizen; sie werden Ziele, sobald der Coach sie gesehen hat.
hired-themes-most = Wählen Sie höchstens { $most } Themen; bei mehr ist keines mehr ein Thema.
hired-agreement = Vereinbarung aufsetzen
hired-goal = Wachsen in: { $theme }
hired-form-coach = Sie sind der Coach: Diese Themen aus der Nachbesprechung stehen unten als Ziele, die Sie beide ausarbeiten. Ändern oder entfernen Sie sie nach Belieben.
hired-form-shows = Themen aus der Nachbesprechung. { $coach } sieht sie, bevor sie hineinkommen: Sobald der Entwurf gespeichert ist, können Sie sie dort übernehmen.
hired-form-waits = Themen aus der Nachbesprechung. { $coach } sieht sie, bevor sie hineinkommen, und übernimmt sie im Entwurf.
hired-draft-coach = Themen aus der Nachbesprechung, an denen zu arbeiten ist. Übernehmen Sie sie als Ziele, wenn Sie dahinterstehen.
hired-draft-shows = Themen aus der Nachbesprechung, an denen zu arbeiten ist. { $coach } hat hier kein Konto: Zeigen Sie die Themen, und übernehmen Sie sie nach einem Ja.
hired-draft-waits = Themen aus der Nachbesprechung, an denen zu arbeiten ist. Sie warten auf { $coach }; dort werden sie übernommen.
hired-take-coach = Als Ziele übernehmen
hired-take-shows = { $coach } hat sie gesehen: als Ziele übernehmen
hired-coach-first = { $coach } sieht diese Themen zuerst und übernimmt sie mit dem eigenen Konto.

## Meldungen

notice-question-added = Die Frage ist hinzugefügt.
notice-question-retired = Die Frage wird nicht mehr gestellt.
notice-exercise-chosen = Die Übung ist gewählt.
notice-version-made = Künftige Gespräche folgen der neuesten Fassung.
notice-decided = Die Entscheidung ist festgehalten.
notice-hired = Die Entscheidung ist festgehalten. Hier ist die Vereinbarung aufzusetzen.
notice-themes-taken = Die Themen stehen als Ziele im Entwurf. Geben Sie jedem gemeinsam einen Maßstab und ein Datum.
