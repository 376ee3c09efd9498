# Reviews: the day, what each side answers, what the two conclude, and the letters about it.

## In the agreed text

document-review-added = Extra review { $n }
document-told = When a review has still not happened a week after its day, { $name } is told so, and is told nothing of what we say to each other.

## In lists

review-one-more = An extra review
review-moved = moved
review-weekend = on a weekend
review-weekend-said = That day falls on a weekend.
review-list-head = When you look back
review-differs = Since you signed, days were moved, called off or added. The days at the top of this page are the ones that count.
review-state-asks = { $name } proposes a change
review-state-asked = waiting for { $name }
review-state-held = held
review-state-cancelled = called off
review-state-both = ready to talk about
review-state-overdue = not held yet
review-state-mine = you have answered, { $name } not yet
review-state-other = { $name } has answered
review-answered-one = { $name } has answered
review-answered-both = both have answered
reviews-overdue = Not held yet
reviews-cancelled = Called off

## One review, for members

review-answers-head = Who has answered
review-answers-text = What they answer stays between the two of them.
review-own-door = You are the coach here. To answer, or to move this review, open your own page from your letter.

## One review, at a side’s own door

review-step-answer = both answer, each alone
review-step-talk = talk, and write down what you conclude
review-step-confirm = both confirm
review-step-held = held

review-early-head = You can answer from { $date } on
review-early-text = A review begins with each of you answering for yourself. Neither you nor { $name } sees what the other wrote until you have both submitted.
review-open-head = Answer for yourself
review-open-text = { $name } answers too. Neither of you sees what the other wrote until you have both submitted. You have until the end of { $date }.
review-waiting-head = Waiting for { $name }
review-waiting-text = Your answers are in. { $name } has until the end of { $date }; once both are in, you each see them side by side.
review-over-head = The time to answer is over
review-over-text = You could each answer until the end of { $date }. What only one of you wrote stays hidden from the other.
review-over-talk = You can still hold this review: talk with { $name }, write below what you concluded, and both confirm it.
review-both-head = You have both answered
review-both-text = Read both answers side by side and talk with { $name }. Then write down together what you conclude.
review-both-see = See both side by side
review-confirm-head = Is this what you concluded?
review-confirm-text = Read it, then agree to it or change it. Once you and { $name } both agree, the review is held.
review-confirm-see = See what was concluded
review-confirmed-head = You agree with what was concluded
review-confirmed-text = Now it is up to { $name }. If anything changes after all, you are asked again.
review-before-head = Before your time
review-before-text = Somebody else answered for this review before you took over. What was said stays between them and { $name }.
review-before-talk = You can still hold it: talk with { $name }, then write down what the two of you conclude.
review-held-head = This review was held
review-held-text = Both sides agreed to what was concluded on { $at }.
review-held-act = Download the record
review-held-talked = Both sides talked, without both having answered beforehand.
review-held-shortened = Where a sentence ends in “…”, all of it stands on your own page.
review-cancelled-head = This review is called off
review-cancelled-text = Neither of you needs to do anything more for it.
review-answered-at = answered on { $at }
review-not-answered = has not answered

review-next-reason = We chose this day at our last review.
review-next-move = You chose { $wished } as the day to look back again. The next review is still on { $date }.
review-next-add = You chose { $wished } as the day to look back again. No review is planned for that day yet.
review-next-act = Propose this day to { $name }

## The answers

review-promises-head = Was it kept?
review-promises-text = Give every promise a score as you saw it: your own promises and those of { $name }.
review-question-own = Did you keep this promise?
review-question-other = Did { $name } keep this promise?
review-question-goal = How far along is it?
review-anchor-promises-1 = not kept
review-anchor-promises-5 = fully kept
review-anchor-goals-1 = hardly begun
review-anchor-goals-5 = reached
review-words-promises = In one sentence
review-words-goals = In a few words
review-words-hint = Needed with a 1 or a 2.
review-change-head = What should change
review-change-label = What would you change?
review-change-hint = { $name } reads it once you have both submitted.
review-submit-text = You can save as often as you like, and nobody else sees it. Once you submit, your answers stay as they are, and { $name } reads them as soon as both are in.
review-save-act = Save for now
review-submit-act = Submit my answers
review-own-head = What you answered

## Side by side

review-both-title = Side by side
review-promised-mine = What you promised
review-promised = What { $name } promised
review-score = { $score } of 5
review-not-asked = not asked
review-apart = Seen differently
review-apart-count =
    { $count ->
        [one] You see one thing differently. Begin there.
       *[other] You see { $count } things differently. Begin there.
    }

## What the two conclude

review-outcome-head = What was concluded
review-outcome-write = Write down what you conclude
review-outcome-change = Change what was concluded
review-outcome-text = One of you writes it and you both confirm it. { $name } can change it too; after any change you are both asked again.
review-outcome-said = What you concluded
review-outcome-course = What becomes of the agreement?
review-course-keep = Keep it
review-course-amend = Amend it
review-course-keep-said = The agreement stays as it is.
review-course-amend-said = The agreement is to be amended.
review-outcome-next = When you look back again
review-outcome-next-hint = Leave it empty if the next review can stay where it is.
review-next-said = The next review is on { $date }.
review-outcome-act = Save this
review-action = Action { $n }
review-action-what = What will be done
review-action-whose = Who does it
review-action-when = By when
review-action-by = { $action }, by { $date }
review-whose-both = Both
review-written-mine = Written by you on { $at }
review-written-other = Written by { $name } on { $at }
review-other-agrees = { $name } agrees

review-note-head = A note for yourself
review-note-label = What you want to remember
review-note-hint = Only you ever see this: it is not shown to { $name } or to anyone at { $organisation }, and is in no document.
review-note-act = Keep this note

## The day

review-day-head = The day
review-move-head = Propose another day
review-move-text = { $name } gets a letter with both days and your reason. The review stays where it is until { $name } accepts.
review-move-act = Propose it to { $name }
review-move-on = The new day
review-move-reason = Why
review-cancel-head = Propose to call it off
review-cancel-text = { $name } gets a letter with your reason. The review stays as it is until { $name } accepts.
review-cancel-act = Propose it to { $name }
review-add-head = Propose an extra review
review-add-text = { $name } gets a letter with the day and your reason, and can accept or decline.
review-add-on = The day
review-add-act = Propose it to { $name }
review-asks-move-mine = You proposed to move this review from { $from } to { $on }.
review-asks-move = { $name } proposed to move this review from { $from } to { $on }.
review-asks-cancel-mine = You proposed to call off this review, planned for { $from }.
review-asks-cancel = { $name } proposed to call off this review, planned for { $from }.
review-asks-add-mine = You proposed an extra review on { $on }.
review-asks-add = { $name } proposed an extra review on { $on }.
review-history = What was proposed about the day
review-change-open = waiting for an answer
review-change-accepted = accepted
review-change-declined = declined
review-change-withdrawn = taken back

## Whoever is told when a review does not happen

agreement-told = Who is told when a review does not happen
agreement-told-name = Who is told when a review does not happen
agreement-told-hint = Somebody other than the two of them, and only if they want that. If a review has still not been held about a week after its day, this person hears that, and nothing else. Leave this empty and nobody is told.
agreement-told-email = Their email address

## What is said after an act

notice-check-in-submitted = Your answers are in, and stay as they are now.
notice-check-in-saved = Saved. Nobody else sees it; submit your answers when you are ready.
notice-note-kept = Your note is kept. Only you see it.
notice-outcome-written = Saved. Now you both confirm it.
notice-review-held = You have both confirmed it: this review was held.
notice-move-asked = Your proposal is on its way to the other side.
notice-move-asked-weekend = Your proposal is on its way to the other side. Note that the day falls on a weekend.
notice-change-accepted = Accepted. You both get a letter for your calendar.

## What to mend

error-review-unsigned = Reviews begin once you have both signed; read and sign the agreement first.
error-review-held = This review was held, so it stays as it is.
error-review-cancelled = This review is called off, so nothing about it can change; you can propose an extra one.
error-review-moved = The day of this review was changed meanwhile; look at it as it stands now.
error-review-not-held = There is no record to download yet; first you both confirm what you concluded.
error-check-in-submitted = Your answers were submitted before, so they stay as they are.
error-check-in-early = Come back on { $date }; from then on you can answer.
error-check-in-over = The time to answer is over; talk, and write down together what you concluded.
error-check-in-low = Say in one sentence what you saw; a low score needs it.
error-check-in-unknown = Answer only what the agreement holds; “{ $key }” is not part of it.
error-outcome-early = First you both answer, or the time to answer passes; then write down what you concluded.
error-outcome-none = Nothing is written down yet; first write what you concluded.
error-outcome-moved = The other side changed this while you were writing; read above how it stands now, then save yours if it still holds.
error-outcome-course = Choose whether you keep the agreement or amend it.
error-outcome-next = Choose a day after today.
error-move-same = It is on that day already; choose another one.
error-move-past = Choose today or a later day.
error-move-end = The agreement ends on { $last }; choose a day up to then.
error-move-far = Choose a day within { $years } years.
error-change-answered = This proposal has its answer already; look at the day as it stands now.
error-change-own = You cannot answer your own proposal; you can take it back.
error-change-late = The day that was proposed is no longer possible; decline it, or propose another one.
error-changes-many = That is a lot of proposals in one day; talk with each other, and go on tomorrow.
error-told-side = Name somebody other than the coach or the one coached, or leave it empty.

## Letters: a change to a review is asked for

letter-change-was = Planned for { $was }
letter-change-on = Proposed: { $on }
letter-change-weekend = Note that this day falls on a weekend.
letter-change-why = You get this letter because you and { $other } hold these reviews together.
letter-move-asked-subject-move = { $other } would like to move your review planned for { $was }
letter-move-asked-subject-cancel = { $other } would like to call off your review planned for { $was }
letter-move-asked-subject-add = { $other } would like an extra review on { $on }
letter-move-asked-move = { $other } would rather hold one of your reviews at { $organisation } on another day.
letter-move-asked-cancel = { $other } proposes to call off one of your reviews at { $organisation }.
letter-move-asked-add = { $other } proposes an extra review with you at { $organisation }.
letter-move-asked-answer = Nothing changes until you accept. On your own page you can accept, decline with a reason, or propose another day to { $other }:

## Letters: a change is declined, made, or a review comes in addition

letter-move-declined-subject = { $other } declined what you proposed for your review
letter-move-declined-move = { $other } declined the new day that you proposed for a review at { $organisation }.
letter-move-declined-cancel = You proposed to call off a review at { $organisation }; { $other } would rather keep it.
letter-move-declined-add = { $other } declined the extra review that you proposed at { $organisation }.
letter-move-declined-stays = So everything stays as it was. On your own page you can propose something else to { $other }:
letter-moved-subject = Moved: your review with { $other } is now on { $on }
letter-moved-intro = You and { $other } have agreed on another day for this review at { $organisation }:
letter-moved-was = It was on { $was }
letter-moved-on = Now it is on { $on }
letter-moved-calendar = This letter moves it in your calendar. Everything else is on your own page:
letter-added-subject = Extra review with { $other }, on { $on }
letter-added-intro = You and { $other } have agreed on an extra review at { $organisation }:
letter-added-calendar = This letter puts it in your calendar. Everything else is on your own page:
letter-cancelled-agreed = You and the other side agreed to call it off.

## Letters: a review was not held

letter-overdue-subject = Not held yet: your review with { $other } on { $review_date }
letter-overdue-first = The day of this review with { $other } at { $organisation } has passed, and the review is not recorded as held. You both get this same letter:
letter-overdue-again = A week later, this review with { $other } at { $organisation } is still not recorded as held. You both get this same letter:
letter-overdue-what = Have you talked? Then see what is still missing: your answers, what you concluded together, or a confirmation. If you have not, talk after all, propose another day, or propose to call it off. You do all of this on your own page:
letter-overdue-told-next = If it has not been held a week from now, { $name } is told so, as you agreed: only that, and nothing of what you say to each other.
letter-overdue-told = As you agreed, { $name } is now told that it was not held: only that, and nothing of what you say to each other.
letter-overdue-why = You get this letter because you and { $other } agreed on this review.
letter-overdue-named-subject = Not held: the review of { $coach } and { $coachee } on { $review_date }
letter-overdue-named = { $coach } and { $coachee } at { $organisation } agreed to look back together, and it has not happened:
letter-overdue-named-what = They were both told, twice, in the same words. What they say to each other stays between them, so this letter says nothing more.
letter-overdue-named-why = You get this letter because the agreement of { $coach } and { $coachee } names you as the person who is told when a review does not happen.

## The names of the kinds

letter-kind-move-asked = Change to a review asked for
letter-kind-move-declined = Change to a review declined
letter-kind-moved = Review moved
letter-kind-added = Extra review
letter-kind-overdue = Review not held

## The worked example

example-review-kept-coach = Every week, even in the busy ones.
example-review-kept-coachee = Most weeks; twice it had to give way.
example-review-change = Plan the harder conversations early in the week.
example-review-concluded = We both want to keep the rhythm, and to say it sooner when a week is too full.
example-review-action = Block the hour in both calendars for the coming quarter

## One’s own calendar

calendar-name = Reviews at { $organisation }
calendar-head = Your calendar
calendar-text = Subscribe your calendar to this address once, and it shows all your reviews on the right day: whatever is moved, added or called off follows by itself.
calendar-own = The address is yours alone: whoever has it sees when you look back, and with whom. So do not pass it on.
calendar-subscribe = Subscribe
calendar-copy = Copy the address
calendar-renew = Make a new address
calendar-renew-text = The address above then stops working everywhere. Subscribe your calendar to the new one afterwards.
calendar-none = Make an address that your calendar can subscribe to: it then shows all your reviews, each on the right day.
calendar-make = Make an address
notice-calendar = Your calendar has a new address. Any address you had before no longer works.
error-calendar-link = There is no calendar at this address. You will find yours on your own page, behind the link in your latest letter.
error-calendar-stopped = This calendar address was stopped. You will find the one that works on your own page, behind the link in your latest letter.
