# What the Rust code names itself: dates, pay, the ad’s own sentences, notices and errors.

## Dates

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

date-plain = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
instant = { $date }, { $time } ({ $zone })

## Kind of work and pay

employment-full-time = Full time
employment-part-time = Part time
employment-contractor = Self-employed
employment-temporary = Temporary
employment-intern = Internship
employment-volunteer = Volunteer work
employment-per-diem = By the day
employment-other = Other

# In a list to choose from.
period-hour = per hour
period-day = per day
period-week = per week
period-month = per month
period-year = per year

# At the end of a sentence about pay.
pay-hour = an hour
pay-day = a day
pay-week = a week
pay-month = a month
pay-year = a year

pay-range = { $min } to { $max } { $currency } { $period }
pay-exact = { $min } { $currency } { $period }
pay-from = from { $min } { $currency } { $period }
pay-up-to = up to { $max } { $currency } { $period }

## The ad’s own sentences, around the promises of the playbook

ad-opening-warm = Starting something new goes better with somebody beside you. Here you have a coach, and you can read right away what that coach promises you.
ad-return-warm = Coaching has two sides. A coach can look along and help you get going, but the work stays yours. So we ask something of you as well.
ad-close-warm = In the first interview we tell you about both sides, and you can ask whatever you want to know about ours. If you join us, you and your coach put your promises in writing, you both sign them, and from time to time you look back on them.

ad-opening-direct = You get a coach here, and you know beforehand what that coach owes you.
ad-return-direct = You promise something too. This is what we ask.
ad-close-direct = We go through both sides in the first interview. If you join, you and your coach both sign for them, and at every review you each say whether they were kept.

ad-opening-formal = This position comes with a coach. What the coach promises is stated here, so that every applicant knows it beforehand.
ad-return-formal = Coaching has two sides. In return, the following is asked of the person who takes up this position.
ad-close-formal = Both sides are discussed in the first interview. On appointment they are set down in a written agreement, which the employee and the coach both sign and review on set dates.

ad-remote = from home

## Notices, shown once after an act

notice-opening-created = The opening is saved. Here is its ad.
notice-opening-saved = The opening is saved.
notice-opening-published = The ad is public now.
notice-opening-withdrawn = The ad is no longer public.
notice-member-added = The new member can sign in now.
notice-candidate-added = The candidate is saved. Plan the first interview next.
notice-interview-planned = The interview is planned, and its script is ready.
notice-card-saved = Your scorecard is saved. Nobody else sees it yet.
notice-card-submitted = Your scorecard is submitted and stays as it is now.
notice-agreement-drafted = The agreement is drafted. Read it through before you send it.
notice-agreement-saved = The agreement is saved.
notice-agreement-sent = The agreement is on its way to both sides, each with a link of their own.
notice-invited-again = A new letter is on its way.
notice-code-sent = A code is on its way to your email address.
notice-signed = You have signed.
notice-proposed = Your proposal is made, and the other side is told.
notice-countered = Your counter-proposal is sent, and the other side is told.
notice-accepted = Accepted: the text has changed.
notice-declined-proposal = Declined. The other side reads your reason.
notice-withdrawn-proposal = Your proposal is taken back.
notice-commented = Your remark stands there now, and the other side is told.
notice-question-sent = Your question is on its way. Only the person who looks after your agreement reads it.
notice-agreed = You agree to this text.
notice-taken-back = You no longer agree to this text, so you can talk on.
notice-declined = You have declined this version. The other side is told.
notice-withdrawn = Your signature is withdrawn. The other side is told.
notice-paper-chosen = You sign on paper. Here is how.
notice-scan-uploaded = Your scan is here. Now the other side confirms it.
notice-scan-confirmed = Confirmed: the other side has signed.
notice-scan-refused = The scan is sent back, with your reason.
notice-amend-opened = A new version is open. Both sides get a letter.
notice-ended = Notice is given. Both sides get a letter.
notice-links-revoked = All links are stopped. A new invitation brings new ones.
notice-address-corrected = The address is corrected, and a new invitation is on its way.
notice-coach-replacing = The new coach and the one coached get the new version to read.
notice-clauses-saved = The clauses are saved, for agreements sent from now on.

## Errors: each says what to do, in one sentence

error-sign-in = Sign in to go on.
error-forbidden = Your role does not reach this far; ask an administrator if you need it.
error-not-found = There is nothing at this address, so check it or start again from the home page.
error-full = Nothing was saved: this service has no space left. Do not close this page; tell the people who run the service, and send it again once they have made room.
error-internal = Something went wrong on our side; try again in a moment, and tell the people who run this service if it stays.
error-invalid =
    { $count ->
        [one] One field needs another look; mend it and send it again.
       *[other] { $count } fields need another look; mend them and send it again.
    }
error-form = Part of this form did not arrive in order; go back, reload the page and send it again.
error-form-token = This form has been open too long or was opened in another browser; reload the page and send it again.
error-json = Mend the JSON and send it again: { $detail }.
error-too-large = This is more than fits in one go; make it shorter or send a smaller file.
error-too-many = That was a lot at once; wait a minute and try again.

error-not-set-up = This installation has no organisation yet; open the set-up link that the server printed when it started.
error-set-up-already = The organisation is set up already, so sign in instead.
error-set-up-link = Open the set-up link exactly as the server printed it when it started.
error-link-gone = This link has been used or is too old; ask for a new one on the sign-in page.
error-member-exists = Somebody with this address is a member already; choose another address.
error-role = There is no role “{ $role }”; choose admin, recruiter, interviewer or coach.
error-roles-empty = Choose at least one role.

error-door-link = This link is too old or has been replaced; use the link in the latest letter you got, or answer that letter to ask for a new one.
error-door-closed = Open the link from your letter again to come in.
error-signed-already = You have signed already, so there is nothing left for you to do here.
error-not-sealed = The signed document comes once both sides have signed; come back then.

error-required = Fill this in.
error-long = Keep this to { $most } characters at most.
error-control = Take out the invisible characters; typing the text again helps.
error-glyph = Our documents cannot print “{ $letter }” yet. Write this without it for now, or ask your administrator to add a font that has it to the “fonts” folder in the data folder.
error-email = Write a whole email address, such as noor@example.org.
error-language = Choose en, nl, fr or de as the language; “{ $language }” is not one that we have.
error-zone = Choose a time zone from the list, such as Europe/Brussels; “{ $zone }” is none that we know.
error-date = Write the date as year, month and day, such as 2026-12-01.
error-choice = Choose one of these: { $known }.
error-after = Give the last id of the page before as “after”, or leave it out to start again.

error-country = Write the country as its two letters, such as BE or NL.
error-money = Write the amount in digits, with a point before any cents, such as 42000 or 18.50.
error-pay-order = Make the highest pay at least as high as the lowest.
error-currency = Write the currency as its three letters, such as EUR.
error-closing-past = Choose a closing date that is still to come.
error-url = Write the whole address, starting with https:// or mailto:.
error-expectation = Choose from the playbook only; “{ $key }” is not in it.
error-expectations-both = Choose at least one promise on each side: a pact takes two.

error-not-published = Publish the opening first.
error-job-gone = This job is no longer open; see which jobs are.
error-opening-closed = The closing date has passed; give the opening a new one first.
error-opening-state = Look at the opening again: its ad is not public now, so there is nothing to withdraw.

error-card-first = Submit your own scorecard first; then you can read the others.
error-card-submitted = Your scorecard is submitted and stays as it is; say what comes up later when you talk it over in the debrief.
error-debrief-first = You do not score this interview, so wait for the debrief to read the scorecards.
error-cards-missing = Wait until every scorecard is submitted; then the debrief can be opened.
error-debriefed = The debrief is open already, so go on there.
error-interviewer = Choose interviewers who are members here; “{ $email }” is not one.
error-instant = Write the date and time as 2026-12-01T14:30, or leave this empty.
error-minutes = Choose 30, 45 or 60 minutes.
error-score = Choose a score from 1 to 5.
error-score-missing = Give a score before you submit.
error-scale = Score only what the script asks for; “{ $key }” is not part of it.
error-recommendation = Choose one of the recommendations.

error-agreement-draft = This agreement is still a draft; send it to both sides first.
error-agreement-sent = Both sides are working on this text now; what should change, they propose to each other.
error-agreement-signed = Both sides have signed this agreement, so it stays as it is; open a new version if something must change.
error-opening-unknown = Choose an opening that exists, or leave this empty.
error-candidate-unknown = Choose a candidate who exists, or leave this empty.
error-same-person = Give coach and coachee each an address of their own.
error-commitments-both = Keep at least one promise on each side.
error-too-many-entries = Keep to { $most } at most.
error-start-range = Choose a start date between a year ago and two years from now.
error-unprintable = The text holds a letter or sign that cannot be printed; take it out, then send it again.
error-edited-meanwhile = Somebody changed this agreement while you were writing; open it again in a new tab and bring your changes over.

error-goal-from = Say that the goal comes from the coach or from the one coached, or leave it empty.
error-second-language = Choose another language than the one that binds, or none.
error-place = Choose a place from the list, or leave it empty.
error-notice-days = Write the notice in whole days, from 0 to { $most }.

error-proposal-open = Answer the proposal that is open for this line first.
error-proposal-same = That is what it says already; write what you would put differently.
error-proposal-answered = This proposal has its answer already; look at the text as it stands now.
error-proposal-own = You cannot answer your own proposal; you can take it back.
error-part-moved = This line was changed meanwhile; look at it as it stands now.
error-clause-locked = This stays as it is, so propose a change elsewhere. { $why }
error-clause-required = This one stays in every agreement; propose a change of its words instead.
error-last-promise = Keep at least one promise on each side; propose a change of this one instead.
error-reason-required = Say why, in a sentence or two.
error-comment-empty = Write what you want to say.
error-question-empty = Write your question.
error-open-proposals = Answer the open proposals first; then you can agree.
error-text-moved = The text was changed meanwhile; read it again, then agree.
error-ratings = Say how committed you are to this goal, from 1 to 5.
error-not-agreed = Signing opens once you both agree to the same text; see what is still open.

error-version-closed = This version is closed, so nothing in it can change any more.
error-lapsed = The time to sign this version is over; talk with the other side if you want to try again.
error-version-open = A new version is open already, so go on with that one.
error-not-in-force = Only an agreement that both have signed can be changed in a new version or ended.
error-stamping = Both have signed, and the document waits for its timestamp; come back when it is there.
error-timestamp-waiting = The timestamp authority has not answered yet; the document follows as soon as it does.
error-ended = Notice was given for this agreement, so it stays as it is until its last day.
error-ends-early = Choose a last day from { $earliest } on, within a year.
error-former = Somebody else is the coach now, so you can only read and download what you signed.
error-coach-same = Give the address of somebody else than the coach or the one coached.
error-address-same = Give an address that neither side has here yet.

error-scan-none = Choose the file with your scan.
error-scan-kind = Choose a PDF, a PNG or a JPEG.
error-scan-size = Choose a file of { $most } MB at most; scanning at a lower resolution helps.
error-scan-pixels = This picture is too large; scan it at a lower resolution.
error-scan-moved = Another scan came in meanwhile; look at it before you confirm it.

error-clause-key = Give this clause a title of its own, one that no other clause has.
error-clause-title = Keep at least one clause, with a title and a text.
error-locked-why = Say why it is locked; both sides read it.
error-clauses-moved = Somebody saved these clauses while you were writing; open them again in a new tab and bring your changes over.

error-consent = Tick that you agree to sign electronically, or choose to sign on paper.
error-code-form = Type the six digits of the code from your letter.
error-code-wrong = Type the code again exactly as it stands in the latest letter; this one is not right.
error-code-tries = That was one try too many for this code; ask for a new one.
error-code-none = This code has been used or is too old; ask for a new one.
error-codes-many = You asked for many codes in a short time; wait an hour and try again.
error-drawing-blank = Draw your signature a little larger, or type your name instead.
error-drawing-size = Clear the drawing and draw it again, or type your name instead.
error-busy = The other side was signing at the same moment; try again.
error-pdf-large = This file is larger than any document of ours; choose the sealed PDF that you got by letter.

error-rhythm-empty = Give at least one review, such as 30d or 6m.
error-rhythm-entry = Write each review as a number with d for days, m for months, q for quarters or y for years, such as 30d or 6m, instead of “{ $entry }”.
error-rhythm-endless = Say where the repetition “every { $entry }” ends, such as every 3m from 6m to 24m.
error-rhythm-none = Let a repetition end after it begins: from { $from } to { $to } there is no review.
error-rhythm-units = Count “every { $entry }” all in days, or all in months, quarters and years.
error-rhythm-clash = Keep “{ $first }” or “{ $second }”: they come to the same working day, and one review a day is enough.
error-rhythm-twice = Keep “{ $entry }” only once.
error-rhythm-late = Choose a review within { $last } months of the start instead of “{ $entry }”.
error-rhythm-many = Keep to { $most } reviews at most.

error-key-reused = This Idempotency-Key was sent with another request before; use a new key for a new request.
error-key-running = The first request with this Idempotency-Key is still being answered; wait a moment and send it again.
