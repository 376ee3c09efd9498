# Die E-Mails, die Coachpact verschickt. Jeder Wert ist ein Absatz in einer Zeile; die Leerzeilen setzen die Vorlagen.
# Nach der Anrede mit Komma beginnt der erste Absatz mit einem Wort, das ohnehin großgeschrieben wird.

## In jeder E-Mail

# Der BCP-47-Code der Sprache dieser Datei, für das Attribut lang.
letter-language = de
letter-greeting = Guten Tag { $recipient },
letter-closing = Freundliche Grüße
letter-footer = { $organisation } verschickt diese E-Mail mit Coachpact, dem Dienst für die Coaching-Vereinbarungen ({ $base_url }).
letter-button-fallback = Falls sich die Schaltfläche nicht öffnen lässt, kopieren Sie diese Adresse in Ihren Browser:
letter-private = Diesen Link können nur Sie benutzen: Niemand sonst sieht ihn jemals, weder { $other } noch irgendjemand bei { $organisation }. Bitte leiten Sie diese E-Mail nicht weiter.

letter-page-act = Ihre Seite öffnen
letter-member-act = Vereinbarung öffnen
letter-reason = Als Grund wird genannt: { $reason }
letter-sign-by = Unterschreiben Sie bis zum { $sign_by }; danach verfällt diese Fassung.
letter-party-why = Sie erhalten diese E-Mail wegen Ihrer Coaching-Vereinbarung mit { $other }. Haben Sie eine Frage? Antworten Sie auf diese E-Mail, dann liest sie die Person, die Ihre Vereinbarung betreut.
letter-member-why = Sie erhalten diese E-Mail, weil Sie diese Vereinbarung betreuen.

## Anmeldung: Ein Mitglied hat einen Link angefordert

letter-sign-in-subject = Ihr Link zum Anmelden bei { $organisation }
letter-sign-in-intro = Sie haben bei { $organisation } einen Link angefordert, um sich bei Coachpact anzumelden.
letter-sign-in-open = Dieser Link meldet Sie einmal an, bis { $minutes } Minuten nach Ihrer Anforderung:
letter-sign-in-act = Anmelden
letter-sign-in-private = Diesen Link können nur Sie benutzen: Niemand sonst sieht ihn jemals, auch nicht bei { $organisation }. Bitte leiten Sie diese E-Mail nicht weiter.
letter-sign-in-why = Sie haben nichts angefordert? Dann müssen Sie nichts tun: Ohne den Link kommt niemand hinein.

## Einladung: die Vereinbarung lesen und unterschreiben

letter-invitation-subject = Ihre Coaching-Vereinbarung mit { $other } liegt bereit
letter-invitation-intro = { $sender } hat eine Coaching-Vereinbarung zwischen Ihnen und { $other } bei { $organisation } aufgesetzt. Sie beginnt am { $start_date }.
letter-invitation-intro-own = Sie haben eine Coaching-Vereinbarung zwischen Ihnen und { $other } bei { $organisation } aufgesetzt. Sie beginnt am { $start_date }.
letter-invitation-intro-amendment = Ihre Coaching-Vereinbarung mit { $other } bei { $organisation } ist in einer neuen Fassung offen: Sie beide lesen sie, ändern sie, stimmen ihr zu und unterschreiben noch einmal.
letter-invitation-intro-replacement =
    { $side ->
        [coach] Sie sollen bei { $organisation } der Coach von { $other } werden. Die Coaching-Vereinbarung liegt bereit, damit Sie beide sie lesen, ändern, ihr zustimmen und sie unterschreiben.
       *[coachee] { $other } soll bei { $organisation } Ihr Coach werden. Eine neue Fassung Ihrer Coaching-Vereinbarung liegt bereit, damit Sie beide sie lesen, ändern, ihr zustimmen und sie unterschreiben.
    }
letter-invitation-side =
    { $side ->
        [coach] Sie sind darin der Coach. Darin steht, was Sie { $other } zusagen, was { $other } Ihnen zusagt, welche Ziele Sie gemeinsam setzen und wann Sie zurückblicken.
       *[coachee] Sie werden darin gecoacht. Darin steht, was { $other } Ihnen zusagt, was Sie { $other } zusagen, welche Ziele Sie gemeinsam setzen und wann Sie zurückblicken.
    }
letter-invitation-what = Nehmen Sie sich in Ruhe Zeit zum Lesen. Würden Sie etwas anders sagen, schlagen Sie es auf der Seite vor: { $other } kann es annehmen, ablehnen oder andere Worte vorschlagen, und Sie können das ebenso. Unterschrieben wird erst, wenn Sie beide demselben Text zustimmen, und jede Seite unterschreibt nur für sich.
letter-invitation-open = Das ist Ihr eigener Link zur Vereinbarung. Er funktioniert bis zum { $expires }:
letter-invitation-act = Vereinbarung lesen
letter-invitation-private = Diesen Link können nur Sie benutzen: { $sender } hat diese E-Mail verschicken lassen, sieht ihn aber nie, und auch sonst niemand. Bevor Sie unterschreiben, kommt an dieselbe Adresse ein Einmalcode. Bitte leiten Sie diese E-Mail nicht weiter.
letter-invitation-private-own = Diesen Link können nur Sie benutzen: Niemand sonst sieht ihn jemals, und { $other } bekommt einen eigenen. Bevor Sie unterschreiben, kommt an dieselbe Adresse ein Einmalcode. Bitte leiten Sie diese E-Mail nicht weiter.
letter-invitation-paper = Möchten Sie lieber auf Papier unterschreiben? Das können Sie auf der Seite wählen, wenn es so weit ist.
letter-invitation-why =
    { $side ->
        [coach] Sie erhalten diese E-Mail, weil die Vereinbarung Sie als Coach nennt. Haben Sie eine Frage, antworten Sie auf diese E-Mail; bei { $organisation } wird sie gelesen.
       *[coachee] Sie erhalten diese E-Mail, weil die Vereinbarung Sie als Coachee nennt. Haben Sie eine Frage, antworten Sie auf diese E-Mail; bei { $organisation } wird sie gelesen.
    }

## Code: der Einmalcode vor dem Unterschreiben

letter-code-subject = Ihr Code zum Unterschreiben, { $minutes } Minuten gültig
letter-code-intro = Sie sind dabei, Ihre Coaching-Vereinbarung mit { $other } bei { $organisation } zu unterschreiben. Tippen Sie diesen Code auf der Seite ein, auf der Sie ihn angefordert haben:
letter-code-valid = Der Code funktioniert einmal, bis { $minutes } Minuten nach Ihrer Anforderung.
letter-code-private = Geben Sie diesen Code nie weiter, weder an { $other } noch an irgendjemanden bei { $organisation }. Wer es gut mit Ihnen meint, wird Sie nie danach fragen.
letter-code-why = Sie haben keinen Code angefordert? Dann benutzen Sie ihn nicht und antworten Sie auf diese E-Mail, damit { $organisation } es erfährt: Vielleicht hat jemand anderes Ihren Link geöffnet.

## Unterschriebenes Exemplar: Beide haben unterschrieben

letter-signed-copy-subject = Unterschrieben: Ihre Coaching-Vereinbarung mit { $other }
letter-signed-copy-intro = Sie und { $other } haben beide Ihre Coaching-Vereinbarung bei { $organisation } unterschrieben. Die letzte Unterschrift kam am { $signed_at }.
letter-signed-copy-attached = Mit dieser E-Mail kommen zwei Dateien: die Vereinbarung als versiegeltes PDF und reviews.ics, die beim Öffnen alle Rückblicke in Ihren Kalender einträgt.
letter-signed-copy-keep = Bewahren Sie das PDF genau so auf, wie es ist. Das Siegel von { $organisation } zeigt, ob nachträglich etwas daran geändert wurde.
letter-signed-copy-reviews = Wann Sie gemeinsam zurückblicken
letter-review-passed = { $label } (schon vorbei)
letter-signed-copy-between = Dazwischen
letter-signed-copy-reminders = Vor jedem Rückblick bekommen Sie eine Erinnerung, eine Woche vorher und noch einmal einen Tag vorher.
letter-signed-copy-calendar = Termine können sich ändern. Abonnieren Sie diese Adresse in Ihrem Kalender, dann stehen alle Ihre Rückblicke immer am richtigen Tag. Die Adresse gehört nur Ihnen:
letter-signed-copy-open = Auf Ihrer eigenen Seite können Sie die Vereinbarung wieder lesen:
letter-signed-copy-act = Vereinbarung öffnen
letter-signed-copy-why = Sie erhalten diese E-Mail, weil Sie diese Vereinbarung unterschrieben haben. Auch { $other } bekommt eine E-Mail und ein Exemplar.

## Geändert: Beide haben eine neue Fassung unterschrieben

letter-amended-subject = Unterschrieben: Fassung { $version } Ihrer Coaching-Vereinbarung mit { $other }
letter-amended-intro = Sie und { $other } haben beide Fassung { $version } Ihrer Coaching-Vereinbarung bei { $organisation } unterschrieben. Die letzte Unterschrift kam am { $signed_at }.
letter-amended-replaces = Sie ersetzt die Fassung, die am { $replaced } versiegelt wurde, und ist von jetzt an die gültige. Die Termine unten treten an die Stelle der früheren.

## Vorschlag: was neu ist, während beide am Text arbeiten

letter-proposal-subject = Neues zu Ihrer Coaching-Vereinbarung mit { $other }
letter-proposal-intro = Neues zu Ihrer Coaching-Vereinbarung mit { $other } bei { $organisation }:
letter-proposal-open = Lesen und antworten können Sie auf Ihrer eigenen Seite:
letter-proposal-why = Sie erhalten diese E-Mail, weil Sie und { $other } an dieser Vereinbarung arbeiten. Neues wird gesammelt: Eine solche E-Mail kommt höchstens einmal pro Stunde.

letter-proposal-to-answer =
    { $count ->
        [one] { $other } schlägt eine Änderung vor, und sie wartet auf Ihre Antwort.
       *[other] { $other } schlägt { $count } Änderungen vor, und sie warten auf Ihre Antwort.
    }
letter-proposal-answered =
    { $count ->
        [one] { $other } hat auf einen Vorschlag von Ihnen geantwortet.
       *[other] { $other } hat auf { $count } Vorschläge von Ihnen geantwortet.
    }
letter-proposal-comments =
    { $count ->
        [one] { $other } hat etwas zum Text angemerkt.
       *[other] { $other } hat { $count } Anmerkungen zum Text geschrieben.
    }
letter-proposal-agreed = { $other } stimmt dem Text zu, wie er jetzt steht. Nun sind Sie an der Reihe.
letter-proposal-sign = Sie stimmen beide demselben Text zu und können ihn unterschreiben.
letter-proposal-opened = Eine neue Fassung der Vereinbarung ist offen, zum Lesen und Ändern.
letter-proposal-scan = { $other } hat auf Papier unterschrieben. Bitte sehen Sie sich den Scan an und bestätigen Sie ihn.

## Abgelehnt, zurückgezogen, verfallen: Aus einer Fassung wurde nichts

letter-closed-after = Diese Fassung kann niemand mehr unterschreiben. Haben beide Seiten eine frühere unterschrieben, gilt diese weiter.
letter-closed-open = Auf Ihrer eigenen Seite können Sie alles noch einmal lesen. Möchten Sie es noch einmal versuchen, sprechen Sie mit { $other }:
letter-closed-member = Möchten die beiden es noch einmal versuchen, öffnen Sie eine neue Fassung für sie:
letter-declined-subject = { $by } hat Ihre Coaching-Vereinbarung abgelehnt
letter-declined-subject-member = Abgelehnt: die Coaching-Vereinbarung von { $pair }
letter-declined-intro = { $by } hat die Fassung Ihrer Coaching-Vereinbarung bei { $organisation } abgelehnt, an der Sie beide gearbeitet haben.
letter-declined-member = { $by } hat die Fassung der Coaching-Vereinbarung von { $pair } abgelehnt, an der beide gearbeitet haben.
letter-withdrawn-subject = { $by } hat die eigene Unterschrift zurückgezogen
letter-withdrawn-subject-member = Unterschrift zurückgezogen: die Coaching-Vereinbarung von { $pair }
letter-withdrawn-intro = { $by } hatte die Fassung Ihrer Coaching-Vereinbarung bei { $organisation } unterschrieben, die auf Sie gewartet hat, und hat diese Unterschrift nun zurückgezogen.
letter-withdrawn-member = { $by } hatte die offene Fassung der Coaching-Vereinbarung von { $pair } unterschrieben und hat diese Unterschrift nun zurückgezogen.
letter-lapsed-subject = Ihre Coaching-Vereinbarung mit { $other } wurde nicht rechtzeitig unterschrieben
letter-lapsed-subject-member = Nicht rechtzeitig unterschrieben: die Coaching-Vereinbarung von { $pair }
letter-lapsed-intro = Ihre Coaching-Vereinbarung mit { $other } bei { $organisation } sollte bis zum { $sign_by } unterschrieben sein. Bis dahin hatten nicht beide unterschrieben, deshalb ist diese Fassung verfallen.
letter-lapsed-member = Die Coaching-Vereinbarung von { $pair } sollte bis zum { $sign_by } unterschrieben sein. Bis dahin hatten nicht beide unterschrieben, deshalb ist diese Fassung verfallen.

## Beendet, ersetzt: Die Vereinbarung ist vorbei

letter-ended-subject = Ihre Coaching-Vereinbarung mit { $other } endet am { $on }
letter-ended-subject-member = Beendet: die Coaching-Vereinbarung von { $pair }
letter-ended-mine = Sie haben Ihre Coaching-Vereinbarung mit { $other } bei { $organisation } beendet. Der letzte Tag ist { $on }.
letter-ended-other = { $other } hat die Coaching-Vereinbarung zwischen Ihnen beiden bei { $organisation } beendet. Der letzte Tag ist { $on }.
letter-ended-organisation = { $by } hat Ihre Coaching-Vereinbarung mit { $other } beendet. Der letzte Tag ist { $on }.
letter-ended-member = { $by } hat die Coaching-Vereinbarung von { $pair } beendet. Der letzte Tag ist { $on }.
letter-ended-between = Der Grund bleibt unter den beiden.
letter-ended-after = Bis zu diesem Tag gilt alles, wie es unterschrieben wurde. Spätere Rückblicke fallen weg.
letter-ended-keep = Was Sie unterschrieben haben, bleibt Ihnen erhalten. Sie finden es auf Ihrer eigenen Seite:
letter-replaced-subject = { $other } hat jetzt einen anderen Coach
letter-replaced-intro = { $new_coach } ist jetzt Coach von { $other } bei { $organisation }. Die neue Fassung der Vereinbarung wurde am { $on } versiegelt, und damit endete Ihre.
letter-replaced-after = Danke für alles, was Sie für { $other } getan haben. Rückblicke, die noch ausstanden, betreffen Sie nicht mehr.

## Link: Eine Seite hat einen neuen angefordert

letter-link-subject = Ihr neuer Link zur Coaching-Vereinbarung mit { $other }
letter-link-intro = Sie haben einen neuen Link zu Ihrer Coaching-Vereinbarung mit { $other } bei { $organisation } angefordert.
letter-link-open = Das ist Ihr eigener Link. Er funktioniert bis zum { $expires }:
letter-link-why = Sie haben nichts angefordert? Dann müssen Sie nichts tun: Den Link bekommen nur Sie.

## Abgesagt: Ein Rückblick findet nicht statt

letter-cancelled-subject = Abgesagt: Ihr Rückblick mit { $other } am { $review_date }
letter-cancelled-intro = Ihr Rückblick mit { $other } bei { $organisation } findet nicht statt:
letter-cancelled-ended = Die Vereinbarung ist dann schon beendet.
letter-cancelled-amended = In der neuen Fassung, die Sie beide unterschrieben haben, kommt er nicht mehr vor.
letter-cancelled-calendar = Diese E-Mail nimmt ihn aus Ihrem Kalender. Alles andere steht auf Ihrer eigenen Seite:
letter-cancelled-why = Sie erhalten diese E-Mail, weil Sie zu diesem Rückblick eingeladen waren.

## Frage: von einer Seite an die Person, die die Vereinbarung betreut

letter-question-subject = { $asker } hat eine Frage
letter-question-intro = { $asker } hat eine Frage zur Coaching-Vereinbarung von { $pair }:
letter-question-answer = Antworten Sie auf diese E-Mail, dann geht Ihre Antwort nur an { $asker }. Die andere Seite sieht diese Frage nicht.

## Erinnerungen: eine Woche und einen Tag vor einem Rückblick

letter-reminder-week-subject = Demnächst: Ihr Rückblick mit { $other } am { $review_date }
letter-reminder-day-subject = Erinnerung: Ihr Rückblick mit { $other } am { $review_date }
letter-reminder-week-intro = Ihr nächster Rückblick mit { $other } bei { $organisation } steht bald an.
letter-reminder-day-intro = Ihr Rückblick mit { $other } bei { $organisation } steht vor der Tür.
letter-reminder-when = { $review_date } (Zeitzone { $zone })
letter-reminder-week-prepare = Nehmen Sie sich vorher eine ruhige Viertelstunde. Suchen Sie zu jeder Zusage unten einen Moment, in dem sie eingehalten wurde, und einen, in dem es besser hätte gehen können, bei sich selbst ebenso wie bei { $other }.
letter-reminder-day-prepare = Lesen Sie die Zusagen unten noch einmal und wählen Sie eine Sache, die bleiben soll, und eine, die Sie ändern möchten. So kommen Sie beide vorbereitet.
letter-reminder-mine = Was Sie { $other } zugesagt haben
letter-reminder-theirs = Was { $other } Ihnen zugesagt hat
letter-reminder-open = Auf Ihrer eigenen Seite antworten Sie für diesen Rückblick, und dort steht auch die ganze Vereinbarung:
letter-reminder-act = Vereinbarung öffnen
letter-reminder-move = Passt Ihnen der Tag nicht, schlagen Sie { $other } auf dieser Seite so früh wie möglich einen anderen vor.
letter-reminder-last = Das ist der letzte Rückblick, den Sie beide vereinbart haben. Besprechen Sie dann auch, wie es weitergeht: Über den Link oben können Sie beide eine neue Fassung Ihrer Vereinbarung öffnen und darin weitere Termine vorschlagen.
letter-reminder-last-next = Um im selben Rhythmus weiterzumachen, ergänzen Sie Ihre Rückblicke um: { $rhythm }. Das ergibt diese Tage:
letter-reminder-why = Sie erhalten diese Erinnerung, weil Sie und { $other } diesen Rückblick in Ihrer Coaching-Vereinbarung verabredet haben.
letter-reminder-stop = Möchten Sie lieber keine Erinnerungen, oder eine Zeit lang keine? Das entscheiden Sie hier, ohne sich anzumelden:
letter-reminder-stop-act = Erinnerungen stoppen oder pausieren
letter-reminder-kept = E-Mails, die zur Vereinbarung selbst gehören, etwa ein unterschriebenes Exemplar, kommen weiterhin.

## Erinnerungen an mehrere Rückblicke, in einer E-Mail

letter-reminders-subject = { $count } Rückblicke stehen an, der erste am { $review_date }
letter-reminders-intro = { $count } Ihrer Rückblicke bei { $organisation } stehen an. Hier sind sie, jeder mit einem eigenen Link für Sie.
letter-reminders-prepare = Nehmen Sie sich vorher für jeden eine ruhige Viertelstunde. Suchen Sie einen Moment, in dem eine Zusage eingehalten wurde, und einen, in dem es besser hätte gehen können, bei sich selbst ebenso wie auf der anderen Seite.
letter-reminders-entry = { $review_label } mit { $other }
letter-reminders-open = Ihre Seite mit { $other }, mit der ganzen Vereinbarung:
letter-reminders-files = Mit den Dateien in dieser E-Mail tragen Sie die Rückblicke in Ihren Kalender ein, eine Datei für jeden.
letter-reminders-private = Diese Links können nur Sie benutzen: Niemand sonst sieht sie jemals, weder die anderen noch irgendjemand bei { $organisation }. Bitte leiten Sie diese E-Mail nicht weiter.
letter-reminders-why = Sie erhalten diese E-Mail, weil Sie diese Rückblicke in Ihren Coaching-Vereinbarungen verabredet haben. Erinnerungen eines Tages kommen in einer E-Mail.

## Die Namen der Arten

letter-kind-sign-in = Link zum Anmelden
letter-kind-invitation = Einladung zum Lesen und Unterschreiben
letter-kind-link = Neuer Link
letter-kind-proposal = Neues zum Text
letter-kind-question = Eine Frage
letter-kind-code = Einmalcode
letter-kind-signed-copy = Unterschriebenes Exemplar
letter-kind-amended = Unterschriebenes Exemplar einer neuen Fassung
letter-kind-declined = Fassung abgelehnt
letter-kind-withdrawn = Unterschrift zurückgezogen
letter-kind-lapsed = Fassung nicht rechtzeitig unterschrieben
letter-kind-ended = Vereinbarung beendet
letter-kind-replaced = Jemand anderes ist Coach
letter-kind-cancelled = Rückblick abgesagt
letter-kind-reminder-week = Erinnerung eine Woche vorher
letter-kind-reminder-day = Erinnerung einen Tag vorher
letter-kind-reminders = Erinnerungen an mehrere Rückblicke
