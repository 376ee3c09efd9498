# Candidates, their interviews, the scorecard and the debrief (the script itself stands in script.ftl).

## A new candidate

candidate-new-title = A new candidate
candidate-new-lede = Somebody you are going to talk with about this opening. The interview comes next.
candidate-name = Name
candidate-name-hint = As it should stand in an agreement later on.
candidate-email-hint = Nothing is sent now. If you go on together, the agreement goes to this address.
candidate-language = Language
candidate-language-hint = For the interview and for letters.
candidate-zone = Time zone
candidate-zone-hint = For the times in letters.
candidate-leave = Leave it
candidate-save = Add this candidate

## The page of a candidate

candidate-opening = Opening
candidate-interviews = Interviews
candidate-interviews-none = No interview is planned yet. Plan one, and its script stands here, minute by minute.
candidate-agreement = Agreement
candidate-agreement-text = If you go on together, both sides go into an agreement that you can change until you send it to { $name } and the coach.
candidate-agreement-act = Draft the agreement

## Planning an interview

interview-plan-title = Plan the interview
interview-plan-more = Plan another interview
interview-plan-text = Everyone gets the same questions. Until this interview begins it follows what you change for all; from then on it stays as it is.
interview-who = Who scores
interview-who-hint = Each scores alone first and sees the others’ cards only after submitting their own.
interview-when = Date and time
interview-when-hint = In your own time zone, { $zone }.
interview-length = How long it takes
interview-length-hint = The script divides the minutes for you.
interview-language = Language of the interview
interview-plan-act = Plan this interview
interview-no-time = Date still open
interview-state-open = Not all scorecards are in
interview-state-complete = All scorecards are in
interview-state-debriefed = Debrief is open

## The script on screen

interview-contents = The steps
interview-minutes = { $minutes } min
interview-about-coach = About what the coach promises
interview-about-coachee = About what we ask in return
interview-pdf = Script as PDF
interview-print = Script to print
interview-structured = Why the same questions for everyone

## The scorecard

scorecard-title = Your scorecard
scorecard-bare = This score has no note yet.
scorecard-bare-count =
    { $count ->
        [one] { $count } score has no note yet.
       *[other] { $count } scores have no note yet.
    }
scorecard-bare-text = Before you submit, write for each score what you heard or saw.
scorecard-freeze = Until you submit, only you see this card, and you can save it as often as you like. Once you submit, it stays as it is and you can read the cards of the others.
scorecard-save = Save
scorecard-submit = Submit my scorecard
scorecard-submitted = Your scorecard is submitted
scorecard-submitted-text = It stays as it is. You can read the cards of the others as they come in.
scorecard-compare = Compare the scorecards
scorecard-yours = Your score
scorecard-no-note = Scored without a note
scorecard-none = You do not score this interview. You can follow its script here.

## The debrief

debrief-title = Debrief
debrief-lede = All scores side by side, where you differ most first. Start with what each of you heard.
debrief-script = Script
debrief-waiting = Not every scorecard is in yet. Each one joins the others here once it is submitted.
debrief-complete = All scorecards are in. The debrief can be opened now.
debrief-ready = All scorecards are in
debrief-ready-text = When you open the debrief, everybody who works on this opening can read all cards, also those who did not score. It stays open.
debrief-open = Open the debrief
debrief-opened = The debrief is open
debrief-opened-text = Everybody who works on this opening can now read these cards.
debrief-same = All gave a { $score }
debrief-apart =
    { $count ->
        [one] { $count } point apart
       *[other] { $count } points apart
    }
debrief-no-score = No score
debrief-recommendations = Recommendations

candidates-title = Candidates
candidates-none-title = Nobody yet
candidates-none = The people you talk with for this opening will stand here.
candidates-add = Add a candidate
