# The letters coachpact sends. Each value is one paragraph on one line; the templates add the blank lines.

## Shared by every letter

# The BCP 47 code of this file’s language, for the lang attribute.
letter-language = en
letter-greeting = Hello { $recipient },
letter-closing = Kind regards,
letter-footer = { $organisation } sends this letter with Coachpact, its service for coaching agreements ({ $base_url }).
letter-button-fallback = If the button does not open, copy this address into your browser:
letter-private = Only you can use this link: nobody else ever sees it, not { $other } and not anyone else at { $organisation }. Please do not forward this letter.

letter-page-act = Open your page
letter-member-act = Open the agreement
letter-reason = The reason given: { $reason }
letter-sign-by = Sign by { $sign_by }; after that, this version lapses.
letter-party-why = You get this letter because of your coaching agreement with { $other }. Do you have a question? Answer this letter, and the person who looks after your agreement reads it.
letter-member-why = You get this letter because you look after this agreement.

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
letter-invitation-intro-amendment = A new version of your coaching agreement with { $other } at { $organisation } is open: you both read it, change it, agree to it and sign it once more.
letter-invitation-intro-replacement =
    { $side ->
        [coach] You are to become the coach of { $other } at { $organisation }. The coaching agreement is ready, for the two of you to read, change, agree to and sign.
       *[coachee] { $other } is to become your coach at { $organisation }. A new version of your coaching agreement is ready, for the two of you to read, change, agree to and sign.
    }
letter-invitation-side =
    { $side ->
        [coach] You are the coach in it. It says what you promise { $other }, what { $other } promises you, which goals you set together and when you look back.
       *[coachee] You are the one who is coached in it. It says what { $other } promises you, what you promise { $other }, which goals you set together and when you look back.
    }
letter-invitation-what = Take a quiet moment to read it. If you would put something differently, propose it on the page: { $other } can accept it, decline it or propose other words, and you can do the same. Nothing is signed until you both agree to the same text, and each of you signs only for yourself.
letter-invitation-open = This is your own link to the agreement. It works until { $expires }:
letter-invitation-act = Read the agreement
letter-invitation-private = Only you can use this link: { $sender }, who had this letter sent, never sees it, and nobody else does either. Before you sign, a one-time code comes to this same address. Please do not forward this letter.
letter-invitation-private-own = Only you can use this link: nobody else ever sees it, and { $other } gets a link of their own. Before you sign, a one-time code comes to this same address. Please do not forward this letter.
letter-invitation-paper = Would you rather sign on paper? You can choose that on the page when it is time to sign.
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
letter-review-passed = { $label } (passed already)
letter-signed-copy-between = In between
letter-signed-copy-reminders = Before each review you get a reminder, a week ahead and again a day ahead.
letter-signed-copy-calendar = Days can change. Subscribe your calendar to this address, and all your reviews stay on the right day. The address is yours alone:
letter-signed-copy-open = On your own page you can read the agreement again:
letter-signed-copy-act = Open the agreement
letter-signed-copy-why = You get this letter because you signed this agreement. { $other } gets a letter and a copy too.

## Amended: both have signed a new version

letter-amended-subject = Signed: version { $version } of your coaching agreement with { $other }
letter-amended-intro = You and { $other } have both signed version { $version } of your coaching agreement at { $organisation }. The last signature was made on { $signed_at }.
letter-amended-replaces = It replaces the version that was sealed on { $replaced }, and it is the one that holds from now on. The dates below take the place of the earlier ones.

## Proposal: what is new while both work on the text

letter-proposal-subject = Your coaching agreement with { $other }: there is something new
letter-proposal-intro = This is new in your coaching agreement with { $other } at { $organisation }:
letter-proposal-open = You can read it and answer it on your own page:
letter-proposal-why = You get this letter because you and { $other } are working on this agreement. What is new is gathered: such a letter comes once an hour at most.

letter-proposal-to-answer =
    { $count ->
        [one] { $other } proposes a change, and it waits for your answer.
       *[other] { $other } proposes { $count } changes, and they wait for your answer.
    }
letter-proposal-answered =
    { $count ->
        [one] { $other } has answered a proposal of yours.
       *[other] { $other } has answered { $count } proposals of yours.
    }
letter-proposal-comments =
    { $count ->
        [one] { $other } has said something about the text.
       *[other] { $other } has said { $count } things about the text.
    }
letter-proposal-agreed = { $other } agrees to the text as it stands. Now it waits for you.
letter-proposal-sign = You both agree to the same text, so you can sign it.
letter-proposal-opened = A new version of the agreement is open, to read and change.
letter-proposal-scan = { $other } has signed on paper. Please look at the scan and confirm it.

## Declined, withdrawn, lapsed: a version came to nothing

letter-closed-after = Nobody can sign this version any more. If the two sides signed an earlier one, that one stays in force.
letter-closed-open = You can read it all once more on your own page, and if you want to try again, talk with { $other }:
letter-closed-member = If the two want to try again, open a new version for them:
letter-declined-subject = { $by } declined your coaching agreement
letter-declined-subject-member = Declined: the coaching agreement of { $pair }
letter-declined-intro = { $by } has declined the version of your coaching agreement at { $organisation } that you were working on.
letter-declined-member = { $by } has declined the version of the coaching agreement of { $pair } that they were working on.
letter-withdrawn-subject = { $by } withdrew their signature
letter-withdrawn-subject-member = Signature withdrawn: the coaching agreement of { $pair }
letter-withdrawn-intro = { $by } had signed the version of your coaching agreement at { $organisation } that waited for you, and has now withdrawn that signature.
letter-withdrawn-member = { $by } had signed the open version of the coaching agreement of { $pair }, and has now withdrawn that signature.
letter-lapsed-subject = Your coaching agreement with { $other } was not signed in time
letter-lapsed-subject-member = Not signed in time: the coaching agreement of { $pair }
letter-lapsed-intro = Your coaching agreement with { $other } at { $organisation } was to be signed by { $sign_by }. Not both of you had signed by then, so that version has lapsed.
letter-lapsed-member = The coaching agreement of { $pair } was to be signed by { $sign_by }. Not both had signed by then, so that version has lapsed.

## Ended, replaced: the agreement is over

letter-ended-subject = Your coaching agreement with { $other } ends on { $on }
letter-ended-subject-member = Notice given: the coaching agreement of { $pair }
letter-ended-mine = You gave notice for your coaching agreement with { $other } at { $organisation }. Its last day is { $on }.
letter-ended-other = { $other } gave notice for the coaching agreement between the two of you at { $organisation }. Its last day is { $on }.
letter-ended-organisation = { $by } gave notice for your coaching agreement with { $other }. Its last day is { $on }.
letter-ended-member = { $by } gave notice for the coaching agreement of { $pair }. Its last day is { $on }.
letter-ended-between = The reason stays between the two of them.
letter-ended-after = Until that day everything holds as it was signed. Reviews after it are called off.
letter-ended-keep = What you signed stays yours to keep. You find it on your own page:
letter-replaced-subject = Somebody else is now the coach of { $other }
letter-replaced-intro = { $new_coach } is now the coach of { $other } at { $organisation }. The new version of the agreement was sealed on { $on }, and yours ended with that.
letter-replaced-after = Thank you for what you did for { $other }. Reviews that were still to come are no longer yours.

## Link: a party asked for a new one

letter-link-subject = Your new link to the coaching agreement with { $other }
letter-link-intro = You asked for a new link to your coaching agreement with { $other } at { $organisation }.
letter-link-open = This is your own link. It works until { $expires }:
letter-link-why = You did not ask for this? Then you need not do anything: only you get the link.

## Cancelled: a review is off

letter-cancelled-subject = Called off: your review with { $other } on { $review_date }
letter-cancelled-intro = This review with { $other } at { $organisation } will not take place:
letter-cancelled-ended = The agreement has ended by then.
letter-cancelled-amended = The new version that you both signed no longer has it.
letter-cancelled-calendar = This letter takes it out of your calendar. Everything else is on your own page:
letter-cancelled-why = You get this letter because you were invited to this review.

## Question: from a party to the member who looks after the agreement

letter-question-subject = { $asker } has a question
letter-question-intro = { $asker } has a question about the coaching agreement of { $pair }:
letter-question-answer = Answer this letter, and your answer goes to { $asker } alone. The other side does not see this question.

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
letter-reminder-open = On your own page you answer for this review, and the whole agreement is there too:
letter-reminder-act = Open the agreement
letter-reminder-move = If the date does not suit you, propose another one to { $other } on that page, as early as you can.
letter-reminder-last = This is the last review that you two agreed on. Use it to agree on how you go on: with the link above, either of you can open a new version of your agreement and propose further dates in it.
letter-reminder-last-next = To go on in the same rhythm, add this to your reviews: { $rhythm }. That comes to:
letter-reminder-why = You get this reminder because you and { $other } agreed on this review when you signed your coaching agreement.
letter-reminder-stop = Would you rather not get reminders, or none for a while? You choose here, without signing in:
letter-reminder-stop-act = Stop or snooze reminders
letter-reminder-kept = Letters that belong to the agreement itself, such as a signed copy, still come.

## Reminders of several reviews, in one letter

letter-reminders-subject = { $count } reviews coming up, the first on { $review_date }
letter-reminders-intro = { $count } of your reviews at { $organisation } are coming up. Here they are, each with a link of your own.
letter-reminders-prepare = Take a quiet quarter of an hour for each of them beforehand. Look for one moment when a promise was kept and one when it could have gone better, on your side as much as on the other.
letter-reminders-entry = { $review_label } with { $other }
letter-reminders-open = Your page with { $other }, with the whole agreement:
letter-reminders-files = The files with this letter put the reviews in your calendar, one file for each.
letter-reminders-private = Only you can use these links: nobody else ever sees them, not the others and not anyone else at { $organisation }. Please do not forward this letter.
letter-reminders-why = You get this letter because you agreed on these reviews when you signed your coaching agreements. Reminders of one day come in one letter.

## The names of the kinds

letter-kind-sign-in = Sign-in link
letter-kind-invitation = Invitation to read and sign
letter-kind-link = New link
letter-kind-proposal = What is new in the text
letter-kind-question = A question
letter-kind-code = One-time code
letter-kind-signed-copy = Signed copy
letter-kind-amended = Signed copy of a new version
letter-kind-declined = Version declined
letter-kind-withdrawn = Signature withdrawn
letter-kind-lapsed = Version not signed in time
letter-kind-ended = Notice given
letter-kind-replaced = Somebody else is the coach
letter-kind-cancelled = Review called off
letter-kind-reminder-week = Reminder a week before
letter-kind-reminder-day = Reminder a day before
letter-kind-reminders = Reminders of several reviews
