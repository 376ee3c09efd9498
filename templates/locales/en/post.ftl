# What becomes of letters: choosing about reminders, and the letters that did not arrive.

## Reminders: stopped, snoozed, or as agreed

reminders-head = Reminders of your reviews
reminders-lede = Hello { $name }, here you choose whether reminders come.
reminders-with = Your reviews with { $other }
reminders-state-on = Reminders come
reminders-state-stopped = Reminders are stopped
reminders-snoozed = No reminders until { $until }
reminders-snooze-7 = None for 7 days
reminders-snooze-14 = None for 14 days
reminders-snooze-review = None until the next review is over
reminders-stop = Stop them
reminders-start = Have them come again
reminders-kept = This is about reminders only. Letters that belong to the agreement itself, such as a signed copy, always come.
notice-reminders = Your choice about reminders is kept.
error-reminder-choice = Choose about reminders with one of the buttons.
error-reminder-link = This link no longer works; use the one in the latest reminder you got.

## Letters that did not arrive, for administrators

post-title = Letters that did not arrive
post-lede = What the mail server said, and what you can do about it. Only administrators see this page.
post-none = As far as we know, every letter has arrived.
post-failed-head = Given up
post-failed-text = These are not tried any more. Mend what the words say, then try again.
post-uncertain-head = Perhaps arrived
post-uncertain-text = The mail server took these in and gave no answer. They are sent again as the same message, so that mail programs can show it once.
post-waiting-head = Waiting for long
post-waiting-text = These should have left by now. They are tried again by themselves.
post-suppressed-head = Addresses that take no letters
post-suppressed-text = A mail server said for good that nobody is there, so nothing more goes there. Correct the address where it is wrong, or lift this where it was a mistake.
post-about =
    { $attempts ->
        [one] To { $to }, tried once
       *[other] To { $to }, tried { $attempts } times
    }
post-is-suppressed = This address takes no letters.
post-retry = Try again
post-lift = Let letters go there again
post-dropped-head = Not sent after all, in the past { $days } days
post-dropped-late = Too late to send: { $count }
post-dropped-stopped = Reminders that their readers had stopped: { $count }
post-dropped-snoozed = Reminders that their readers had snoozed: { $count }
post-dropped-over = Nothing left to tell: { $count }
home-failed-act = See what can be done
settings-letters-head = Letters
settings-letters-text = Letters that did not arrive, and addresses that take none.
settings-letters-act = See these letters
notice-letter-retried = The letter is tried once more.
notice-suppression-lifted = Letters go to that address again.
error-letter-not-failed = Only a letter that was given up can be tried again; look at the list as it stands now.
error-not-suppressed = Choose an address from the list; letters may go to any other one already.
