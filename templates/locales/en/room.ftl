# The interview room: the plan, its letters, the live script with its notes, and the coach’s brief.

## The plan

room-plan = The plan
room-live = Live script
room-open = Open the script
room-when = { $date }, { $time } ({ $zone })
room-round-number =
    { $number ->
        [1] First interview
       *[other] Interview { $number }
    }
room-round = Name of this round
room-round-hint = If there are several, such as “Meet the team”. It stands in letters and calendars.
room-place = Where
room-place-hint = A room and its address, or the link of a video call.
room-tell = Write to the candidate
room-tell-hint = They read beforehand what the coach promises, what we ask in return, how the conversation goes and whom they meet. From then on they hear of every change.
room-people = Who takes part, and when it is where they are
room-person-coach = Interviews, and would be the coach
room-person-interviewer = Interviews
room-person-candidate = Candidate
room-told = Candidate
room-told-since = Told by letter since { $at }
room-told-not = Not told by letter
room-change = Change the plan
room-change-text = Whoever it concerns gets a letter, and their calendar follows. The script stays as it is.
room-change-act = Save and tell everyone
room-call-off = Call this interview off
room-call-off-text = It leaves the calendar of everyone who was invited, and they get a letter. This cannot be undone; plan another interview if you still want to meet.
room-call-off-act = Call it off
room-called-off = This interview was called off on { $at }.
room-state-off = Called off

notice-room-changed = The plan is saved. Whoever it concerns gets a letter.
notice-room-called-off = The interview is called off. Whoever was invited gets a letter.

room-error-tell-date = Give a date and time first: the letter to the candidate says when it is.
room-error-no-date = Give another date and time, or call the interview off below.
room-error-past = Choose a date and time that is still to come.
room-error-nobody = Choose at least one interviewer.
room-error-card-in = Leave everyone in whose scorecard is submitted.
room-error-over = All scorecards are in, so the plan of this interview stays as it is.
room-error-off = This interview was called off; plan another one on the candidate’s page.

## Letters to interviewers

letter-kind-interview = Interview planned
letter-kind-interview-changed = Interview changed
letter-kind-interview-off = Interview called off
letter-kind-outline = To the candidate: what to expect
letter-kind-outline-changed = To the candidate: interview changed
letter-kind-outline-off = To the candidate: interview called off

room-calendar = { $about }: { $round } ({ $opening })
room-letter-place = Where: { $place }
room-letter-with = Together with { $names }
room-letter-interview-subject = Interview with { $candidate } on { $day }
room-letter-interview-intro = You are going to interview { $candidate } for { $opening }.
room-letter-interview-changed-subject = Changed: your interview with { $candidate } on { $day }
room-letter-interview-changed-intro = Something has changed about your interview with { $candidate } for { $opening }. This is how it stands now:
room-letter-calendar = This letter carries an entry for your calendar. It stays right when something changes.
room-letter-script = Read the script once before you meet. During the conversation it takes you from step to step, keeps the time and saves your notes as you type.
room-letter-act = Open the script
room-letter-why = You get this letter because you are one of the interviewers for { $opening }. If the time does not suit you, answer this letter.
room-letter-interview-off-subject = Called off for you: interview with { $candidate } on { $day }
room-letter-off-off = Your interview with { $candidate } for { $opening } will not take place:
room-letter-off-taken = You no longer need to be at the interview with { $candidate } for { $opening }. The others go on without you:
room-letter-off-calendar = This letter takes it out of your calendar.
room-letter-off-why = You get this letter because you were invited to this interview.

## Letters to the candidate

room-letter-outline-subject = Your interview at { $organisation } on { $day }: what to expect
room-letter-outline-intro = We look forward to meeting you to talk about { $opening } at { $organisation }. Here is what will happen, so that nothing comes as a surprise.
room-letter-outline-changed-subject = Changed: your interview at { $organisation } on { $day }
room-letter-outline-changed-intro = Something has changed about your interview for { $opening } at { $organisation }. This is how it stands now:
room-letter-outline-off-subject = Called off: your interview at { $organisation } on { $day }
room-letter-outline-off-intro = Your interview for { $opening } at { $organisation } will not take place:
room-letter-outline-off-answer = If you would like to know how we go on from here, answer this letter, and a person will read it.
room-outline-with = You will meet { $names }
room-outline-sides = Two sides, told from the start
room-outline-sides-text = Coaching here takes two people. If you join us, you and your coach put your names to promises like these. In the interview you can ask whatever you want to know about our side.
room-outline-shape = How the conversation goes
room-outline-shape-sides = We tell you about both sides.
room-outline-shape-questions =
    { $count ->
        [one] We ask you one question about how you work, with room to think.
       *[other] We ask you { $count } questions about how you work, with room to think.
    }
room-outline-shape-exercise = We do a short exercise together. You explain something you know well, you say how it went, you get one piece of coaching, and you try it once more. How good the first try is does not count; what you do with the coaching does. You need not prepare anything.
room-outline-shape-yours = You ask us what you want to know before you would believe our promises. Awkward questions are welcome.
room-outline-shape-next = We tell you what happens next, and by when.
room-outline-same = Everyone who applies gets the same questions, in the same order. Each of us first writes down our own view, and only then do we compare.
room-outline-notes = We take notes during the conversation. They are about you, so you may ask us for a copy.
room-outline-answer = If the time does not suit you, or you need something to take part at your best, answer this letter. A person will read it.
room-outline-why = You get this letter because you applied for { $opening } at { $organisation }.

## The live script

room-back = Back
room-next = Next: { $title }
room-next-card = To your scorecard
room-whole = The whole script and the scorecard
room-yours = Your notes are saved as you type. Until the debrief, only you can read them.
room-saving = Saving …
room-saved = Saved at { $time }.
room-offline = No connection. Your notes are kept on this device and are saved as soon as it is back.
room-signed-out = You are signed out. Your notes are kept on this device: sign in again in another tab, and type on here.
room-stale = This page has been open too long. Your notes are kept on this device: reload the page, and they are saved.
room-closed = Notes can no longer be changed here. What you typed is kept on this device.

room-clock-step = This step: { $spent } of { $minutes } min
room-clock-all = In all: { $spent } of { $minutes } min
room-clock-over = { $spent }, over the { $minutes } min
room-clock-start = Start the clock
room-clock-pause = Pause the clock
room-clock-reset = Set to zero

room-note-opening = What they said or asked about the two sides
room-note-exercise-1 = The first try, and the moment you will coach
room-note-exercise-2 = What they noticed themselves
room-note-exercise-took-in = How they took it in
room-note-exercise-used = What changed the second time
room-note-questions = What they asked, and what was answered
room-note-close = What was agreed, and by when

room-kept =
    { $count ->
        [one] Another version of this note
       *[other] { $count } other versions of this note
    }
room-kept-text = These were written in another tab while a later edit was on its way. Only you see them.
room-take-back = Use this version
notice-room-kept = This note had been written in another tab too. The later edit stands, and the other version is kept below the note.
notice-room-taken-back = That version is the note now; the one before is kept.
room-error-place = Choose a place that this script has, such as opening, questions or close.
room-error-kept-gone = That version is the note already; reload the page to see it.
room-error-notes-wait = The notes of all can be read once the debrief is open.

room-keys = Keys
room-keys-on = Use these keys
room-key-next-sign = → or N
room-key-next = Next place
room-key-back-sign = ← or P
room-key-back = Back
room-key-note-sign = E
room-key-note = Write a note
room-key-leave-sign = Esc
room-key-leave = Leave the note
room-key-save-sign = Ctrl + Enter
room-key-save = Save the note and go on
room-key-score-sign = 1 to 5
room-key-score = Score this place
room-key-clock-sign = S
room-key-clock = Start or pause the clock

room-notes-all = Everyone’s notes
room-notes-lede = What each of you noted, place by place. They are the candidate’s personal data: they go along in an export.
room-notes-none = Nobody noted anything during this interview.

## The coach’s brief

brief-title = Before you coach: one page
brief-lede-interview = Read this before you meet { $candidate }. It takes three minutes.
brief-lede-review = Read this before you look back with { $other }. It takes three minutes.
brief-promises-interview = What you promise as the coach
brief-promises-review = What you promised { $other }
brief-feedback = One specific piece of feedback
brief-feedback-text = One piece can be used; five are only heard. Choose something that can change soon.
brief-feedback-1 = Name the moment: what was said or done, and when.
brief-feedback-2 = Say what it did: to you, to the work or to somebody else.
brief-feedback-3 = Give one thing to try next time.
brief-feedback-4 = Ask what they make of it, and wait for the answer.
brief-asks-interview = What { $candidate } may ask you
brief-asks-review = What { $other } is asked about you
brief-asks-text = Answer with something that really happened, also when it went badly. If you do not know, say so, and say by when you will.
brief-page = The same on one page, to have beside you:
brief-reminder = One page to read before you look back with { $other }: what you promised, how to give one specific piece of feedback, and what { $other } is asked about you.
brief-reminder-act = Read the page
brief-review-act = Open the review
