# Between the reviews: the agenda of the one-on-ones, and feedback either way.

## On a party’s page

between-head = Between the two of you
between-text = Only you and { $other } read this; nobody else at { $organisation } does.
between-talks = The agenda of your one-on-ones
between-to-talk =
    { $count ->
        [0] nothing to talk about yet
        [one] one thing to talk about
       *[other] { $count } things to talk about
    }
between-last = last talked on { $date }
between-feedback = Feedback, either way
between-feedback-text = It need not wait for a review.
between-unread =
    { $count ->
        [one] one to open
       *[other] { $count } to open
    }

## The agenda

talks-title = Your one-on-ones with { $other }
talks-next = For your next one-on-one
talks-text = You and { $other } see this same list, and nobody else at { $organisation } does. What is not done is here again next time.
talks-over = The agreement has ended. What is here stays as it is, for you both to read.
talks-empty = Nothing is on it yet.
talks-agreed = agreed at a review
talks-due = by { $date }
talks-added-mine = put here by you on { $at }
talks-added = put here by { $name } on { $at }
talks-carried =
    { $count ->
        [one] carried over once
       *[other] carried over { $count } times
    }
talks-done = done
talks-done-act = Done
talks-undone-act = Not done after all
talks-withdraw-act = Remove
talks-add-label = What do you want to talk about?
talks-add-hint = { $other } sees it at once.
talks-add-act = Put it on the agenda
talks-close-head = Have you talked?
talks-close-text = What is done is noted with this one-on-one; the rest moves on to the next agenda.
talks-close-act = We have talked
talks-left = Still open from before
talks-left-text = This was on your agenda with an earlier coach. Only you see it here.
talks-past = When you talked
talks-past-with = with { $name }
talks-past-none = nothing was marked as done

## Feedback

feedback-title = Feedback between you and { $other }
feedback-lede = At any time, either way. Only you and { $other } read it; nobody else at { $organisation } does.
feedback-give-head = Write to { $other }
feedback-guide = Say it soon, while you both remember the moment. Speak of what somebody did, never of what somebody is like; what went well counts as much as what did not.
feedback-label = What did you see, and what effect did it have?
feedback-hint = One specific moment, what came of it, and what you would like more of from { $other }, or differently.
feedback-promise = Is it about one of your promises?
feedback-promise-none = Not about a promise
feedback-give-text = { $other } gets a letter that says that you wrote, never what. Until { $other } opens it, you can change it or take it back; from then on it stays.
feedback-give-act = Give this to { $other }
feedback-from-mine = From you
feedback-from = From { $name }
feedback-none-mine = You have not written to { $other } yet.
feedback-none = { $name } has not written to you yet.
feedback-waits = { $name } wrote to you.
feedback-open-act = Open it
feedback-about = About this promise:
feedback-read = opened on { $at }
feedback-unread = not opened by { $name } yet
feedback-taken-in = { $name } took it in and thanks you ({ $at }).
feedback-taken-in-mine = You took it in and said thank you ({ $at }).
feedback-change-head = Change it
feedback-change-act = Save the change
feedback-take-back-act = Take it back
feedback-answer-label = A word back
feedback-answer-hint = Only if you like. Leave it empty and it simply says thank you; { $name } sees it here.
feedback-answer-act = I have taken it in, thank you

## What is said after an act

notice-agenda-added = It is on the agenda.
notice-agenda-done = Marked as done.
notice-agenda-undone = It is open again.
notice-agenda-withdrawn = It is off the agenda.
notice-talk-closed = This one-on-one is noted. What was not done is on the next agenda.
notice-talk-closed-before = This one-on-one was noted already, so it counts only once.
notice-feedback-given = It waits for the other side, who is told that you wrote.
notice-feedback-changed = Changed. The other side has not opened it yet.
notice-feedback-taken-back = Taken back. The other side never sees it.
notice-feedback-opened = Opened. From now on it stays as it is.
notice-feedback-answered = The other side sees that you took it in.

## What to mend

error-talks-unsigned = One-on-ones and feedback begin here once you have both signed; read and sign the agreement first.
error-talks-over = The agreement has ended, so this stays as it is; you can both still read it.
error-talks-many = You have noted several one-on-ones in one day already; go on tomorrow.
error-agenda-empty = Write what you want to talk about.
error-agenda-full = There are { $most } things on the agenda already; talk, and mark what is done or remove something first.
error-agenda-gone = This was removed meanwhile; look at the agenda as it stands now.
error-agenda-closed = This was done at an earlier one-on-one, so it stays as it is; put it on the agenda again if you want to talk about it again.
error-agenda-done = This is marked as done; mark it as not done first if you want to remove it.
error-agenda-owner = Only whoever does this marks it as done; ask about it when you talk.
error-feedback-empty = Write what you saw.
error-feedback-promise = Choose a promise of your agreement, or none.
error-feedback-many = That is a lot of feedback in one day; talk with each other, and go on tomorrow.
error-feedback-gone = This was taken back before it was opened, so there is nothing to read.
error-feedback-read = The other side has opened it, so it stays as it is; you can write something new.
error-feedback-unread = Open it first, then answer.
error-feedback-answered = You have answered this before, so your answer stays.

## The letter

letter-feedback-subject = { $other } has written feedback for you
letter-feedback-intro = { $other } has written feedback for you, as the two of you agreed at { $organisation }.
letter-feedback-open = What it says is for you alone, so it is in no letter. You open it on your own page:
letter-feedback-reply = If you answer this letter, only { $other } gets your answer.
letter-feedback-why = You get this letter because you and { $other } agreed to give each other feedback. Such a letter comes once an hour at most.
letter-kind-feedback = Feedback to open
