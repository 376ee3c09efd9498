# Was aus E-Mails wird: die Wahl bei Erinnerungen, und E-Mails, die nicht angekommen sind.

## Erinnerungen: gestoppt, pausiert oder wie vereinbart

reminders-head = Erinnerungen an Ihre Rückblicke
reminders-lede = Guten Tag { $name }, hier entscheiden Sie, ob Erinnerungen kommen.
reminders-with = Ihre Rückblicke mit { $other }
reminders-state-on = Erinnerungen kommen
reminders-state-stopped = Erinnerungen sind gestoppt
reminders-snoozed = Keine Erinnerungen bis { $until }
reminders-snooze-7 = 7 Tage keine
reminders-snooze-14 = 14 Tage keine
reminders-snooze-review = Keine, bis der nächste Rückblick vorbei ist
reminders-stop = Stoppen
reminders-start = Wieder schicken
reminders-kept = Das betrifft nur Erinnerungen. E-Mails, die zur Vereinbarung selbst gehören, etwa ein unterschriebenes Exemplar, kommen immer.
notice-reminders = Ihre Wahl zu den Erinnerungen ist gespeichert.
error-reminder-choice = Entscheiden Sie mit einer der Schaltflächen über Ihre Erinnerungen.
error-reminder-link = Dieser Link funktioniert nicht mehr; nehmen Sie den aus Ihrer letzten Erinnerung.

## E-Mails, die nicht angekommen sind, für die Administration

post-title = E-Mails, die nicht angekommen sind
post-lede = Was der Mailserver gesagt hat und was Sie tun können. Diese Seite sieht nur die Administration.
post-none = Soweit wir wissen, ist jede E-Mail angekommen.
post-failed-head = Aufgegeben
post-failed-text = Diese E-Mails werden nicht mehr versucht. Beheben Sie, was in der Meldung steht, und versuchen Sie es dann noch einmal.
post-uncertain-head = Vielleicht angekommen
post-uncertain-text = Diese hat der Mailserver entgegengenommen, ohne zu antworten. Sie gehen noch einmal als dieselbe Nachricht hinaus, damit Mailprogramme sie nur einmal zeigen können.
post-waiting-head = Warten schon lange
post-waiting-text = Diese sollten längst unterwegs sein. Sie werden von selbst wieder versucht.
post-suppressed-head = Adressen, die keine E-Mails annehmen
post-suppressed-text = Ein Mailserver hat endgültig mitgeteilt, dass dort niemand ist, deshalb geht nichts mehr dorthin. Berichtigen Sie die Adresse, wenn sie falsch ist, oder geben Sie sie wieder frei, wenn es ein Irrtum war.
post-about =
    { $attempts ->
        [one] An { $to }, einmal versucht
       *[other] An { $to }, { $attempts }-mal versucht
    }
post-is-suppressed = Diese Adresse nimmt keine E-Mails an.
post-retry = Noch einmal versuchen
post-lift = Wieder freigeben
post-dropped-head = Doch nicht verschickt, in den letzten { $days } Tagen
post-dropped-late = Zu spät zum Verschicken: { $count }
post-dropped-stopped = Erinnerungen, die gestoppt waren: { $count }
post-dropped-snoozed = Erinnerungen, die pausiert waren: { $count }
post-dropped-over = Nichts mehr zu melden: { $count }
home-failed-act = Ansehen, was zu tun ist
settings-letters-head = E-Mails
settings-letters-text = E-Mails, die nicht angekommen sind, und Adressen, die keine annehmen.
settings-letters-act = Diese E-Mails ansehen
notice-letter-retried = Die E-Mail wird noch einmal versucht.
notice-suppression-lifted = An diese Adresse gehen wieder E-Mails.
error-letter-not-failed = Noch einmal versuchen lässt sich nur eine aufgegebene E-Mail; sehen Sie sich die Liste an, wie sie jetzt ist.
error-not-suppressed = Wählen Sie eine Adresse aus der Liste; an jede andere dürfen schon E-Mails gehen.
