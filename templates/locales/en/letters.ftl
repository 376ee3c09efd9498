# The letters coachpact sends. Each value is one paragraph on one line; the templates add the blank lines.

## Shared by every letter

# The BCP 47 code of this file’s language, for the lang attribute.
letter-language = en
letter-greeting = Hello { $recipient },
letter-closing = Kind regards,
letter-footer = { $organisation } sends this letter with Coachpact, its service for coaching agreements ({ $base_url }).
letter-button-fallback = If the button does not open, copy this address into your browser:
letter-private = Only you can use this link: nobody else ever sees it, not { $other } and not anyone else at { $organisation }. Please do not forward this letter.

## Sign-in: a member asked for a link

letter-sign-in-subject = Your link to sign in at { $organisation }
letter-sign-in-intro = You asked { $organisation } for a link to sign in to Coachpact.
letter-sign-in-open = This link signs you in once, until { $minutes } minutes after you asked for it:
letter-sign-in-act = Sign in
letter-sign-in-private = Only you can use this link: nobody else ever sees it, not even at { $organisation }. Please do not forward this letter.
letter-sign-in-why = You did not ask for this? Then you need not do anything: without the link, nobody gets in.

## Invitation: read and sign the agreement

letter-invitation-subject = Your coaching agreement with { $other } is ready to read
letter-invitation-intro = { $sender } has drawn up a coaching agreement between you and { $other } at { $organisation }. It starts on { $start_date }.
letter-invitation-intro-own = You have drawn up a coaching agreement between you and { $other } at { $organisation }. It starts on { $start_date }.
letter-invitation-side =
    { $side ->
        [coach] You are the coach in it. It says what you promise { $other }, what { $other } promises you, which goals you set together and when you look back.
       *[coachee] You are the one who is coached in it. It says what { $other } promises you, what you promise { $other }, which goals you set together and when you look back.
    }
letter-invitation-what = Take a quiet moment to read it. If you would put something differently, say so before you sign. Nothing is signed until you both agree to the same text, and each of you signs only for yourself.
letter-invitation-open = This is your own link to the agreement. It works until { $expires }:
letter-invitation-act = Read the agreement
letter-invitation-private = Only you can use this link: { $sender }, who had this letter sent, never sees it, and nobody else does either. Before you sign, a one-time code comes to this same address. Please do not forward this letter.
letter-invitation-private-own = Only you can use this link: nobody else ever sees it, and { $other } gets a link of their own. Before you sign, a one-time code comes to this same address. Please do not forward this letter.
letter-invitation-paper = Would you rather sign on paper? Tell { $sender }, and you sign on paper instead.
letter-invitation-why =
    { $side ->
        [coach] You get this letter because the agreement names you as the coach. If you have a question, answer this letter and someone at { $organisation } will read it.
       *[coachee] You get this letter because the agreement names you as the one who is coached. If you have a question, answer this letter and someone at { $organisation } will read it.
    }

## Code: the one-time code before signing

letter-code-subject = Your code to sign, valid for { $minutes } minutes
letter-code-intro = You are about to sign your coaching agreement with { $other } at { $organisation }. Type this code on the page where you asked for it:
letter-code-valid = The code works once, until { $minutes } minutes after you asked for it.
letter-code-private = Never pass this code on, not to { $other } and not to anyone at { $organisation }. Nobody who means well will ask you for it.
letter-code-why = You did not ask for a code? Then do not use it, and answer this letter to let { $organisation } know: someone else may have opened your link.

## Signed copy: both have signed

letter-signed-copy-subject = Signed: your coaching agreement with { $other }
letter-signed-copy-intro = You and { $other } have both signed your coaching agreement at { $organisation }. The last signature was made on { $signed_at }.
letter-signed-copy-attached = Two files come with this letter: the agreement as a sealed PDF, and reviews.ics, which puts the review dates in your calendar when you open it.
letter-signed-copy-keep = Keep the PDF exactly as it is. The seal of { $organisation } shows whether anything in it was changed afterwards.
letter-signed-copy-reviews = When you look back together
letter-signed-copy-between = In between
letter-signed-copy-reminders = Before each review you get a reminder, a week ahead and again a day ahead.
letter-signed-copy-open = On your own page you can read the agreement again:
letter-signed-copy-act = Open the agreement
letter-signed-copy-why = You get this letter because you signed this agreement. { $other } gets a letter and a copy too.

## Reminders: a week and a day before a review

letter-reminder-week-subject = Coming up: your review with { $other } on { $review_date }
letter-reminder-day-subject = Reminder: your review with { $other } on { $review_date }
letter-reminder-week-intro = Your next review with { $other } at { $organisation } is coming up.
letter-reminder-day-intro = Your review with { $other } at { $organisation } is almost here.
letter-reminder-when = { $review_date } (time zone { $zone })
letter-reminder-week-prepare = Take a quiet quarter of an hour beforehand. For each promise below, look for one moment when it was kept and one when it could have gone better, on your side as much as on the side of { $other }.
letter-reminder-day-prepare = Read the promises below once more, and choose one thing to keep and one thing you would like to change. Then you both come prepared.
letter-reminder-mine = What you promised { $other }
letter-reminder-theirs = What { $other } promised you
letter-reminder-open = The whole agreement is on your own page:
letter-reminder-act = Open the agreement
letter-reminder-move = If the date does not suit you, tell { $other } as early as you can, so that you can find another one together.
letter-reminder-why = You get this reminder because you and { $other } agreed on this review when you signed your coaching agreement.
letter-reminder-stop = Would you rather not get reminders? Answer this letter and tell { $organisation }. Letters that belong to the agreement itself, such as a signed copy, still come.

## The names of the kinds

letter-kind-sign-in = Sign-in link
letter-kind-invitation = Invitation to sign
letter-kind-code = One-time code
letter-kind-signed-copy = Signed copy
letter-kind-reminder-week = Reminder a week before
letter-kind-reminder-day = Reminder a day before
