# The scorecard, the debrief, questions of one's own, exercises, versions of a script, and who is hired.

## Scorecard

card-evidence-missing = Write what you heard or saw; a score counts only with it.
card-late = The debrief is open, so a score given now would no longer be given alone. Write what you saw as a later thought in the debrief.

## Debrief

debrief-not-open = The debrief is not open yet. Open it first; then this has its place.
debrief-accord = How far you agree
debrief-accord-figure = On average two of you are { $difference } apart on a scale from 1 to 5.
debrief-accord-same = You gave the same scores. Ask once whether you also heard the same things.
debrief-accord-close = You saw much the same. Talk only about the scales that stand first.
debrief-accord-near = You differ by about a step, which is usual. Begin with the scales that stand first, and with what each of you heard.
debrief-accord-apart = You are far apart. You may have heard different things, or read the anchors differently: read the evidence aloud before anybody argues.
debrief-accord-how = The mean absolute difference over every pair among { $raters } raters and over every scale: 0 is the same everywhere, 4 as far apart as can be.
debrief-picture = Scores from 1 to 5: { $scores }
debrief-addenda = Later thoughts
debrief-addenda-text = Submitted scorecards stay as they are. What comes up afterwards stands here, with your name and the time.
debrief-add = What came up later
debrief-add-act = Add this
debrief-decide = The decision
debrief-decide-again = Decide anew
debrief-decide-act = Record the decision
debrief-outcome = Decision
debrief-outcome-missing = Choose what was decided.
debrief-outcome-hired = Hired
debrief-outcome-on-hold = On hold
debrief-outcome-not-hired = Not hired
debrief-reason = Reason
debrief-reason-hint = In terms of the scales and what was heard. The candidate may ask for it.
debrief-decided = Decided by { $by }, { $at }
debrief-earlier = Earlier decisions

## Questions of one's own

question-page = Questions and exercise
question-page-lede = What every candidate for this opening is asked beside the playbook, in the same words and the same order.
question-own = Questions of your own
question-own-text = They stand after those of the playbook, each with a score of its own. What should not be asked is pointed out; you decide.
question-none = None yet. The script asks what the playbook has for the chosen promises.
question-text = Question
question-text-hint = As it is said to the candidate.
question-listen = Listen for
question-listen-hint = One thing a line.
question-add = Add this question
question-retire = Ask it no more
question-source = { $source }. A hint, not legal advice.
question-most = There are ten questions already, and an hour has no time for more. Take one away first.
question-too-short = With { $count } questions this length leaves no minute for each. Choose a longer one.
question-title = A question of our own, { $n }
question-anchor-1 = No example, or one that is about something else.
question-anchor-2 = General words; what they did themselves stays open.
question-anchor-3 = One example with what they did themselves.
question-anchor-4 = A precise example with what they did and what came of it.
question-anchor-5 = A precise example with what came of it, what they learnt and what they do differently since.

question-kind-age = Age
question-kind-family = Family
question-kind-pregnancy = Pregnancy
question-kind-religion = Religion
question-kind-origin = Origin
question-kind-citizenship = Citizenship
question-kind-health = Health and disability
question-kind-arrests = Arrests and convictions
question-kind-union = Union
question-kind-politics = Politics
question-kind-orientation = Orientation and gender
question-kind-finances = Money at home
question-kind-photo = Photo
question-kind-body = Height and weight
question-kind-pay = Earlier pay

## Versions of the script

question-versions = Versions
question-versions-text = Once the first interview has begun, everyone is asked by the same version. A change makes the next one, for interviews that have not begun.
question-versions-none = The first version is made when the first interview is planned.
question-version = Version { $n } of the questions
question-version-asked = Asked of { $names }
question-version-nobody = Asked of nobody any more
question-pending = The playbook or this opening has changed since the questions were fixed. Interviews go on with the questions as they were, so that everyone is asked the same.
question-renew = Take the changes up for interviews to come
question-changes =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
question-change-added = Added
question-change-gone = Taken out
question-change-changed = Changed
question-change-order = Another order

## Exercises

exercise-page = The exercise
exercise-page-text = Tried once, coached on one point, tried again: choose one that is like the work. Everyone gets the same.
exercise-general = The general one: explaining something one knows well, twice.
exercise-general-name = The general one, for any role
exercise-choose = Choose by kind of role
exercise-role = Kind of role
exercise-choose-act = Use this exercise
exercise-own = One of your own
exercise-own-act = Use my exercise
exercise-title = Name
exercise-setup = What to have ready
exercise-say = What is said to the candidate
exercise-time = Time
exercise-coaching = What one piece of coaching could be
exercise-redo = What shows at the second try that it was used
exercise-step-title = Feedback, and again: { $title }
exercise-coach-say = Thank you. Here is one thing I would try. At the moment when you …, this is what it did: … Try … instead. What do you make of that?
exercise-coach-example = For instance: { $example }
exercise-again-say = Now do it once more, and try that one thing.

## Hired

hired-themes = To work on
hired-themes-choose = Themes to work on, if hired
hired-themes-hint = At most five. They go to the coach by their names alone, without scores and notes, and become goals once the coach has seen them.
hired-themes-most = Choose at most { $most } themes; with more, none is one.
hired-agreement = Draft the agreement
hired-goal = Grow in: { $theme }
hired-form-coach = You are the coach: these themes from the debrief stand below as goals for you both to make whole. Change them or take them out as you see fit.
hired-form-shows = Themes from the debrief. { $coach } sees them before they enter: once the draft is saved, you can take them up there.
hired-form-waits = Themes from the debrief. { $coach } sees them before they enter, and takes them up in the draft.
hired-draft-coach = Themes to work on, chosen in the debrief. Take them up as goals if you stand behind them.
hired-draft-shows = Themes to work on, chosen in the debrief. { $coach } has no account here: show them these themes, and take them up once they agree.
hired-draft-waits = Themes to work on, chosen in the debrief. They wait for { $coach }, who takes them up here.
hired-take-coach = Take them up as goals
hired-take-shows = { $coach } has seen them: take them up as goals
hired-coach-first = { $coach } sees these themes first and takes them up with their own account.

## Notices

notice-question-added = The question is added.
notice-question-retired = The question is asked no more.
notice-exercise-chosen = The exercise is chosen.
notice-version-made = Interviews to come ask by the newest version.
notice-decided = The decision is recorded.
notice-hired = The decision is recorded. Here is the agreement to draw up.
notice-themes-taken = The themes stand in the draft as goals. Give each a measure and a date together.
