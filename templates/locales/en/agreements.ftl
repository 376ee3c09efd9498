# Agreements, their doors, the ledger, the reviews, the home page, checking a document, the worked example.

## Words that the Rust code names

# In a list to choose from.
agreement-one-on-one-weekly = every week
agreement-one-on-one-fortnightly = every two weeks
agreement-one-on-one-monthly = every month

# Advice on goals, one sentence each.
goal-vague-measure = It has no measure yet: how will you both see that it is reached?
goal-vague-date = It has no date yet: by when is it reached?
goal-vague-best = “{ $phrase }” gives no direction. Goals that are specific and difficult work better.
goals-one-side = All goals come from { $name }. Goals that both of you set are usually harder, and both of you stand behind them.
goals-organisation = None of these goals comes from either of you. Goals that you set together are usually harder, and both of you stand behind them.
goals-none = There are no goals yet. Set them together, here or in one of the first conversations.

# Where the work is done, and what the law says there about language.
place-be-vlg = Flanders
place-be-wal = Wallonia
place-be-bru = Brussels
place-fr = France
place-elsewhere = Somewhere else
language-rule-be-vlg = In Flanders, documents between employer and employee must be in Dutch; otherwise they are void, though never to the employee’s harm (decree of 19 July 1973). This agreement is in { $language }. A hint, not legal advice.
language-rule-be-wal = In Wallonia, documents between employer and employee must be in French; otherwise they are void, though never to the employee’s harm (decree of 30 June 1982). This agreement is in { $language }. A hint, not legal advice.
language-rule-be-bru = In Brussels, documents for employees must be in Dutch or in French, whichever the employee speaks (coordinated laws of 18 July 1966, art. 52). This agreement is in { $language }. A hint, not legal advice.
language-rule-fr = In France, a document that lays duties on an employee must be in French; otherwise it cannot be held against the employee (law of 4 August 1994; Code du travail, art. L1321-6). This agreement is in { $language }. A hint, not legal advice.

## Checking a document: what was found, one sentence each

verify-whole = This is the coaching agreement between { $coach } and { $coachee }, and not a byte of it has changed since it was sealed.
verify-sealed-by = { $organisation } sealed it on { $at }.
verify-signed = { $name } signed it on { $at }.
verify-certificate-dates = The seal’s certificate was not valid when the document says it was sealed, so this seal shows nothing.
verify-ours = The seal was made here.
verify-not-ours = The seal was not made here but by someone else, with the certificate { $fingerprint }.
verify-unknown = The seal is whole, signer not known here: compare the certificate { $fingerprint } with the one the organisation gives you.
verify-damaged = This was one of our agreements, but it has been changed or cut short after it was sealed.
verify-foreign = This is not a coaching agreement that Coachpact sealed; choose the PDF that came with your letter.
verify-seal-broken = The seal does not match this file, so it has been changed after it was sealed.
verify-agreement-missing = The agreed text inside the file is missing or cannot be read, so what was signed cannot be shown.
verify-trail-broken = The record of events inside the file is missing or broken, so the signatures cannot be checked.
verify-signature-missing = The signature of at least one side is missing from the record inside the file.
verify-version = It is version { $version } of this agreement.
verify-replaces = It replaces an earlier version, which it names by its hash.
verify-chain-broken = The version that this one says it replaces is not in the record inside the file, so the line from version to version is broken.
verify-stamped = { $authority } put a timestamp on the seal on { $at }.
verify-no-timestamp = The seal carries no timestamp, so its time is that of the organisation’s own clock.

## The list of agreements

agreements-title = Agreements
agreements-lede = Who promised what to whom, and who waits for whom.
agreements-new = Draft an agreement
agreements-empty-title = Your agreements will stand here
agreements-empty-text = An agreement says what a coach and the one coached promise each other. It begins with the promises of the opening, and both sign it.
agreements-empty-own = As soon as you are the coach in an agreement, you find it here.

agreement-pair = { $coach } and { $coachee }
agreement-starts = Starts on { $date }
agreement-state-draft = Draft, not sent yet
agreement-state-undelivered = A letter did not reach { $name }
agreement-state-sent = Waits for { $coach } and { $coachee }
agreement-state-agreed = Agreed, waits for the signatures of { $coach } and { $coachee }
agreement-state-half-signed = Waits for { $name }
agreement-state-stamping = Signed by both, waits for its timestamp
agreement-state-signed = Signed by both
agreement-state-amending = In force, with a new version open
agreement-state-declined = Declined
agreement-state-withdrawn = Signature withdrawn
agreement-state-lapsed = Not signed in time
agreement-state-ended = Notice was given

## Drawing up an agreement

agreement-new-title = A new agreement
agreement-new-lede = Every promise here is a first proposal. Change it until it is something that side would say aloud.
agreement-edit-title = Change the agreement
agreement-edit-lede = Nothing has been sent yet, so everything can still change.
agreement-halves-head = Two people, and what each promises
agreement-halves-text = Empty a promise to leave it out. The last one on each side is for a promise of one’s own.
agreement-coach = The coach
agreement-coachee = The one coached
agreement-name = Name
agreement-job = What they do here
agreement-language = Language of letters
agreement-zone = Time zone
agreement-promises-coach = What the coach promises
agreement-promises-coachee = What the one coached promises
agreement-promise = Promise { $n }
agreement-promise-own = A promise of one’s own
agreement-goals-text = A goal works best when it is specific and not too easy, and when you set it together. Rows left empty are left out.
agreement-goal = Goal { $n }
agreement-difficulty-none = Not said
agreement-goal-from = Whose idea it is
agreement-goal-from-none = Neither of them
agreement-dates-head = When you talk and when you look back
agreement-start-date = Start date
agreement-start-date-hint = Reviews are counted from this day.
agreement-rhythm = Reviews
agreement-rhythm-hint = How long after the start: d for days, m for months, q for quarters, y for years, with a space in between. 30d 60d 6m means after 30 days, after 60 days and after 6 months. every 3m from 6m to 24m means every three months, from month 6 to month 24. At most 24 reviews, within five years.
agreement-rhythm-dates = With this, you look back on these days:
agreement-rhythm-none = The dates will stand here once you have saved a start date.
agreement-direction-head = Where it all leads
agreement-vision-hint = One sentence. The goals are tied to it.
agreement-terms-head = What else is agreed
agreement-binds = Language of the agreement
agreement-binds-hint = The fixed clauses come in this language. Your own texts stay as you write them.
agreement-second = A second language
agreement-second-hint = Stands at the end of the document, for information only.
agreement-second-none = None
agreement-second-too = also in { $language }, for information only
agreement-place = Where the work is done
agreement-place-hint = In some places the law asks for a language. We tell you; it is not legal advice.
agreement-notice-days = Notice to end it
agreement-notice-hint = In days. Whoever wants to end the agreement says so this long before.
agreement-clauses-read =
    { $count ->
        [one] Read the fixed clause
       *[other] Read the { $count } fixed clauses
    }
agreement-clauses-text = They come with every agreement. Both sides can propose changes to them, except where it says that they stay. Names in braces fill themselves in.
agreement-clauses-edit = Change them for every new agreement
agreement-leave = Leave it
agreement-save = Save this draft

## One agreement

agreement-side-coach = { $name }, the coach
agreement-side-coachee = { $name }, the one coached
agreement-signed-at = signed on { $at }
agreement-not-signed = not signed yet
agreement-now-draft = This is a draft. Nobody has been asked to sign yet.
agreement-now-sent = Sent on { $at }. { $coach } and { $coachee } read it now, and can propose changes to each other.
agreement-now-proposing =
    { $count ->
        [one] Both work on the text: one proposal waits for an answer.
       *[other] Both work on the text: { $count } proposals wait for an answer.
    }
agreement-now-one-agrees = { $name } agrees to this text. Now it waits for the other side.
agreement-now-agreed = Both agree to this text. Now it waits for their signatures.
agreement-now-half-signed = { $signed } has signed. Now it waits for { $open }.
agreement-now-stamping = Both have signed. The document waits for its timestamp and follows by itself.
agreement-now-signed = Both have signed. The document was sealed on { $at }.
agreement-now-amending = Version { $number } is open. Until both have signed it, what they signed before stays in force.
agreement-now-declined = { $by } declined this version on { $at }. Nobody can sign it any more.
agreement-now-withdrawn = { $by } withdrew their signature on { $at }. Nobody can sign this version any more.
agreement-now-lapsed = This version was not signed in time and lapsed on { $at }.
agreement-now-ended = { $by } gave notice. The last day is { $day }.
agreement-send-what = Each of them gets a letter with a link of their own, which nobody else ever sees. From then on, the two of them change it together: you can no longer change it for them.
agreement-send = Send it to both
agreement-edit = Change the draft
agreement-download = Download the signed document
agreement-invite-again = Send the invitation again
agreement-invite-again-hint = Whoever has not signed gets a new letter with a new link; the earlier link stops working.
agreement-ledger = Open the promise ledger
agreement-trail = Record of events
agreement-missing = The ad promises this, the agreement does not.
agreement-gap = In the ad, but not in this agreement:
agreement-missing-count =
    { $count ->
        [one] One promise of the ad is missing here. It is marked below; add it, or be sure that both know why it is gone.
       *[other] { $count } promises of the ad are missing here. They are marked below; add them, or be sure that both know why they are gone.
    }
agreement-goals-none = No goals are written down yet. Set them together in one of the first conversations.
agreement-talk = One-on-ones { $often }.
agreement-start = Start
agreement-passed = A day that had passed before both sides signed stays in the agreement; nobody is reminded of it.
agreement-facts-head = The facts
agreement-written-in = Language that binds
agreement-written-in-en = English
agreement-written-in-nl = Dutch
agreement-written-in-fr = French
agreement-written-in-de = German

## The ledger

ledger-title = Promise ledger
ledger-lede = The same promise at every station: as it was advertised, asked about, signed and looked back on.
ledger-ad = In the job ad
ledger-interview = In the interview
ledger-agreement = In the agreement
ledger-agreement-signed = In the agreement, signed by both on { $at }
ledger-agreement-open = In the agreement, not yet signed by both
ledger-reviews = At the reviews
ledger-coach = The coach, { $name }
ledger-coachee = The one coached, { $name }
ledger-not-told = Not in the ad
ledger-not-asked = Not asked
ledger-scored = Scored { $scores }
ledger-to-come =
    { $count ->
        [one] One review, on { $date }
       *[other] { $count } reviews, the first on { $date }
    }
ledger-so-far-kept = Kept, both say so
ledger-so-far-slipping = Slipping
ledger-so-far-broken = Broken, both say so
ledger-so-far-disputed = You see it differently
ledger-since-kept = Kept since { $date }
ledger-since-slipping = Slipping since { $date }
ledger-since-broken = Broken since { $date }
ledger-since-disputed = You see it differently since { $date }
ledger-mark-kept = kept
ledger-mark-slipping = slipping
ledger-mark-broken = broken
ledger-mark-disputed = seen differently
ledger-mark-open = open
ledger-review-held = held
ledger-review-answered = both have answered
ledger-between = How each promise was kept stays between the two. Here you see only whether both answered and whether a review was held.
ledger-between-us = How each promise was kept is read by you and { $name } alone, and only where you have both answered.
ledger-dates-head = The reviews
ledger-agreement-act = Read the agreement

## Reviews

reviews-title = Reviews
reviews-lede = The days on which a coach and the one coached look back on what they promised.
reviews-empty-title = Reviews will stand here
reviews-empty-text = Once both sides have signed an agreement, the days on which they look back come here by themselves.
reviews-empty-act = Go to the agreements
reviews-today = Today
reviews-coming = Coming
reviews-passed = In the past 30 days
reviews-in =
    { $days ->
        [0] Today
        [1] Tomorrow
       *[other] In { $days } days
    }
reviews-in-months = In about { $months } months
reviews-over = Passed
reviews-over-before = Passed before both had signed
reviews-last = The last one agreed: time to agree on what comes next

## The home page

home-title = What is next
home-lede = Hello { $name }. This needs you now.
home-lede-none = Hello { $name }. Nothing needs you at the moment.
home-lede-start = Hello { $name }. One promise goes through everything here.
home-score = The interview with { $name }
home-score-about = Score it by yourself first; you see the other scorecards later.
home-score-act = Score it
home-publish = The ad for { $title }
home-publish-about = Not public yet.
home-publish-act = Look at the ad
home-send = The agreement of { $coach } and { $coachee }
home-send-about = A draft, starts on { $date }.
home-send-act = Read and send
home-read-act = Read it
home-waits-head = Waiting for someone else
home-reviews-head = Reviews in the next 30 days
home-failed = Letters that could not be delivered
home-thread-label = How every hire goes
home-thread-ad = The ad
home-thread-ad-text = tells what both sides promise
home-thread-interview = The interview
home-thread-interview-text = asks about it
home-thread-agreement = The agreement
home-thread-agreement-text = is signed by both
home-thread-reviews = The reviews
home-thread-reviews-text = ask whether it was kept
home-begin = The first step is an opening. Its ad, script and agreement follow from the promises you choose there.
home-begin-own = When an interview, an agreement or a review needs you, it comes here.

## The page for checking a document

verify-title = Check a document
verify-lede = See whether a signed agreement is still as it was sealed, and who signed it. Nothing you choose here is kept.
verify-file = The PDF that came by letter
verify-act = Check this document
verify-another = Check another one
verify-verdict-intact = This document is whole
verify-verdict-altered = Do not rely on this document
verify-verdict-foreign = This is not one of our documents

## The worked example

example-title = Customer Success Coach
example-team = Customer Success
example-summary = You help customers get out of our software what they bought it for. You visit them, ask how they work, look at their figures with them and say plainly what could go better. There are about twenty of them, all in Belgium and the Netherlands, and you work from our office in Ghent.
example-team-vision = Within half a year, every customer can point to what they have gained with us.
example-city = Ghent
example-coach-title = Coach of the Customer Success team
example-goal-1 = Know what each of my twenty customers wants to reach this year
example-goal-1-measure = One page for each customer, read and approved by that customer
example-goal-2 = Three customers who hardly used our software use it every week
example-goal-2-measure = Half of their licences in weekly use, as the usage figures show
example-goal-own = Bring one customer a week to a colleague who can help them further
example-goal-own-measure = Ten introductions, each noted with what came of it
example-goal-own-reason = This one is mine: it is how I learn who does what here.
