# Ce que deviennent les e-mails : choisir pour les rappels, et les e-mails qui ne sont pas arrivés.

## Rappels : arrêtés, suspendus, ou comme convenu

reminders-head = Les rappels de vos bilans
reminders-lede = Bonjour { $name }, choisissez ici si vous recevez des rappels.
reminders-with = Vos bilans avec { $other }
reminders-state-on = Vous recevez les rappels
reminders-state-stopped = Les rappels sont arrêtés
reminders-snoozed = Pas de rappels jusqu’au { $until }
reminders-snooze-7 = Aucun pendant 7 jours
reminders-snooze-14 = Aucun pendant 14 jours
reminders-snooze-review = Aucun jusqu’après le prochain bilan
reminders-stop = Les arrêter
reminders-start = Les recevoir à nouveau
reminders-kept = Ce choix ne concerne que les rappels. Les e-mails qui font partie de l’accord lui-même, comme un exemplaire signé, arrivent toujours.
notice-reminders = Votre choix pour les rappels est enregistré.
error-reminder-choice = Faites votre choix pour les rappels avec l’un des boutons.
error-reminder-link = Ce lien ne fonctionne plus ; utilisez celui du dernier rappel que vous avez reçu.

## Les e-mails qui ne sont pas arrivés, pour l’administration

post-title = E-mails qui ne sont pas arrivés
post-lede = Ce qu’a répondu le serveur de messagerie, et ce que vous pouvez y faire. Seule l’administration voit cette page.
post-none = Pour autant que nous sachions, tous les e-mails sont arrivés.
post-failed-head = Abandonnés
post-failed-text = Nous n’essayons plus de les envoyer. Corrigez ce que dit la réponse, puis réessayez.
post-uncertain-head = Peut-être arrivés
post-uncertain-text = Le serveur de messagerie les a pris sans donner de réponse. Ils sont renvoyés comme le même message, afin que les messageries puissent n’en montrer qu’un.
post-waiting-head = En attente depuis longtemps
post-waiting-text = Ils devraient déjà être partis. De nouveaux essais ont lieu automatiquement.
post-suppressed-head = Adresses qui ne prennent aucun e-mail
post-suppressed-text = Un serveur de messagerie a répondu, de façon définitive, qu’il n’y a personne à cette adresse ; plus rien n’y est donc envoyé. Corrigez l’adresse si elle est fausse, ou levez ce blocage si c’était une erreur.
post-about =
    { $attempts ->
        [one] À { $to }, un essai
       *[other] À { $to }, { $attempts } essais
    }
post-is-suppressed = Cette adresse ne prend aucun e-mail.
post-retry = Réessayer
post-lift = Autoriser de nouveau les e-mails
post-dropped-head = Finalement pas envoyés, ces { $days } derniers jours
post-dropped-late = Trop tard pour les envoyer : { $count }
post-dropped-stopped = Rappels que leurs destinataires avaient arrêtés : { $count }
post-dropped-snoozed = Rappels que leurs destinataires avaient suspendus : { $count }
post-dropped-over = Plus rien à annoncer : { $count }
home-failed-act = Voir ce qui peut être fait
settings-letters-head = E-mails
settings-letters-text = Les e-mails qui ne sont pas arrivés, et les adresses qui n’en prennent aucun.
settings-letters-act = Voir ces e-mails
notice-letter-retried = Un nouvel essai d’envoi est en cours.
notice-suppression-lifted = Les e-mails partent de nouveau à cette adresse.
error-letter-not-failed = Seul un e-mail abandonné peut être réessayé ; voyez où en est la liste.
error-not-suppressed = Choisissez une adresse de la liste ; toutes les autres peuvent déjà recevoir des e-mails.
