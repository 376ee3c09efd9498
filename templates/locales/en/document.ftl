# The coaching agreement itself. These texts become part of what both sides sign.
# Each value is one line: a line break here would become a line break in the agreed text.

## Head

document-title = Coaching agreement
document-between = Between { $coach } (coach) and { $coachee } (coachee)
document-organisation = At { $organisation }
document-starts = Starts on { $date }
document-version = Version { $version }
document-amends = This version replaces the one that was signed and sealed on { $date }, with the hash { $hash }.
document-vision-organisation = Where { $organisation } wants to go
document-vision-team = Where our team wants to go

# A label with what it says, for every label below that has no text of its own.
document-labelled = { $label }: { $text }

## Promises

document-coach-promises = I, { $coach }, as your coach, promise you this
document-coachee-promises = I, { $coachee }, as the person you coach, promise you this
document-noticed-by = Noticed by

## Goals

document-goals = The goals we set together
document-goal = Goal
document-goal-measure = How we measure it
document-goal-due = No later than
document-goal-difficulty = How hard it is
document-difficulty-within-reach = within reach
document-difficulty-stretch = a stretch
document-difficulty-hard = hard
# Each line below it: a name, and an answer for each goal by its number.
document-ratings = How committed each of us is to each goal, by their own account, from 1 (hardly) to 5 (fully):
document-rating-line = { $name }: { $rating }

## Conversations and reviews

document-one-on-one = Our one-on-ones
document-one-on-one-weekly = We talk one on one every week.
document-one-on-one-fortnightly = We talk one on one every two weeks.
document-one-on-one-monthly = We talk one on one every month.
document-reviews = When we look back together
document-review-day =
    { $n ->
        [one] Review after { $n } day
       *[other] Review after { $n } days
    }
document-review-month =
    { $n ->
        [one] Review after { $n } month
       *[other] Review after { $n } months
    }
# Why a review is on another day than the rhythm says: $holidays are names, such as Christmas.
document-review-moved-weekend = Moved from { $date }, because of the weekend.
document-review-moved-holiday = Moved from { $date }, because of { $holidays }.
document-review-moved-both = Moved from { $date }, because of the weekend and { $holidays }.
document-review-passed = This day had passed when we signed.

## Clauses

# Why a clause is locked.
document-locked = It keeps this agreement apart from the employment contract, and that protects both of us.
# The notice to end it, as a fact.
document-notice =
    { $days ->
        [0] No notice
        [one] One day’s notice
       *[other] { $days } days’ notice
    }

document-clause-purpose-title = What coaching is here
document-clause-purpose-text = Coaching here means that we work together on the goals and the growth of { $coachee }, in the direction in which the team and { $organisation } want to go. { $coach } helps, asks, listens and pushes, but cannot do the work for { $coachee }. It takes effort from both of us, and we owe each other that effort. Coaching is not therapy, and it is not the place where pay is set or discipline is decided: such conversations are held separately, and we say so when they start.

document-clause-confidentiality-title = What stays between us, and what does not
document-clause-confidentiality-text = What we tell each other in coaching stays between us, unless the one who told it agrees to share it. This cannot be absolute. If { $coach } also leads the work of { $coachee }, { $coach } cannot forget what was said when deciding about that work. So { $coach } says beforehand when something from our coaching will weigh in such a decision, and { $coachee } is free to choose what to bring up. This agreement, its dates and what we proposed to each other about it can be read by both of us and by the people at { $organisation } who look after coaching agreements. What we write in a review is read by the two of us alone, and by neither before both have answered; others see only when each of us answered and whether the review was held, and { $organisation } counts answers only where nobody can be told apart. Each of us may speak to others where the law requires it or someone’s safety is at risk, and tells the other first wherever that is possible.

document-clause-logistics-title = When we meet
document-clause-logistics-text = We talk one on one as often as this agreement says, during working hours and at a time that suits us both, and we hold the reviews on the dates listed here. Each of us protects these moments. A conversation that cannot take place is moved to a date close by, not dropped.

document-clause-preparation-title = How we prepare
document-clause-preparation-text = Each of us comes prepared. Each of us shares what they want to talk about in time for the other to think about it, and says openly what came of what we agreed last time. Whoever needs to move a conversation says so as early as possible, at the latest one working day before, unless something urgent makes that impossible, and proposes a new time at once.

document-clause-feedback-title = How we give feedback
document-clause-feedback-text = We give each other feedback in both directions, by the same rules. It is about what was done or seen, never about who someone is. It comes soon, in private and with an example, and where possible with one thing to try. Whoever receives it listens first, may ask questions, may see it differently, and says what they will do with it. Each of us may ask for feedback at any time, and neither of us pays a price for giving it honestly.

document-clause-disagreement-title = When we disagree
document-clause-disagreement-text = If one of us sees something differently or has a complaint, we first say so to each other, soon and plainly. If that does not help, each of us may ask a third person at { $organisation } to join us, someone we both trust. Where we still disagree, both views are written down next to each other. Neither of us holds it against the other that they disagreed or complained in good faith. Every other way to complain, within { $organisation } or by law, stays open.

document-clause-change-title = How this agreement is reviewed, changed and ended
document-clause-change-text = We review this agreement together on the dates listed here, and both of us have an equal say. Each of us may propose a change at any time. A change holds only once both of us have agreed to one new text and signed it; what was signed before is kept as it was, and the new version says which version it replaces. A single review date may be moved without signing again, and both of us are told. Each of us may end this agreement with a notice of { $notice } days, by telling the other and { $organisation } in writing and saying why, preferably after a conversation; whoever ends it may keep the reason between the two of us. It also ends when one of us leaves { $organisation }. When someone else becomes the coach, the new coach and { $coachee } sign a new version, and this one ends then.

document-clause-not-employment-title = Not the employment contract
document-clause-not-employment-text = This agreement says how we want to work together as coach and coachee. It is not the employment contract and not a part of it. It does not change pay, working time, position, notice or any other right or duty under the employment contract, the rules of { $organisation } or the law; where they differ, those come first. A promise that was not kept is, first of all, a reason for us to talk.

## Signatures and evidence

document-signatures = Signatures
document-the-coach = The coach
document-the-coachee = The coachee
document-signature-typed = Signed with a typed name
document-signature-drawn = Signed with a drawn signature
document-signature-alt = The signature of { $name }, drawn by hand
document-signature-paper = Signed by hand on paper
document-signed-at = Signed on { $when }
document-identified = Identified by a personal link and a one-time code, both sent to this person’s own email address; code confirmed on { $when }
document-identified-paper = Signed by hand on paper; the scan was uploaded through a personal link sent to this person’s own email address, and { $name } confirmed it on { $when }
document-evidence-title = How this agreement was signed
document-evidence-intro = Both people agreed to the same text, and then each of them signed it: with a simple electronic signature, or by hand on paper where it says so. The organisation then put its electronic seal on the whole document, so that any later change can be detected. It claims nothing more: these are not qualified signatures, and who signed was checked only as it is told here.
document-evidence-agreed = Agreed to this text on { $when }
document-evidence-consent = SHA-256 of the consent to sign electronically
document-evidence-statement = SHA-256 of the signing statement
document-evidence-identity = SHA-256 of the sentence that tells how this person was identified
document-evidence-whole = The document as a whole
document-hash = SHA-256 of the agreed text
document-trail-head = Last link in the record of events
document-timestamp = The time of the seal is confirmed by a timestamp of { $authority }, another party than the organisation.
document-no-timestamp = The time of the seal is that of the organisation’s own clock; nobody else confirms it.
document-timestamp-missing = A timestamp authority was asked and gave no answer in time, so the time of the seal is that of the organisation’s own clock.
document-trial = This agreement is a trial: letters were not sent. Links and codes could be read on the computer that made them, so nothing here shows who signed.
document-page = Page { $page } of { $pages }
document-binding-language = The English text is the one we agreed on and signed. A translation is for information only.

# The same text in a second language, at the end of the document; said in that language.
document-second-title = In English, for information only
document-second-note = We signed this agreement in another language, and that text counts. This one only helps to read it. What the two of us wrote ourselves stands as we wrote it.

## On paper

document-paper-print = To sign by hand: print all pages, sign at your name, scan or photograph all of them, and upload the file on your own page. The hash at the end shows which text it is.
document-paper-statement = With my signature by hand, I sign the agreed text exactly as it stands here.
document-paper-other = signs separately

## Consent and the act of signing

document-consent = I agree to sign this agreement electronically. I do not have to: if I would rather sign on paper, I choose that on this page, with no disadvantage to me. I can withdraw this consent at any time before I sign, by closing this page without signing or by telling { $sender }; what I have already signed stays valid. Once both of us have signed, a PDF copy is sent to my email address, and I can ask { $sender } for a copy on paper at no cost. To read and keep it, I need a web browser, this email address and a program that opens PDF files. If my address changes, I tell { $sender }. This consent is for this version of the agreement only.
document-sign-statement = By pressing Sign, I adopt this as my signature, and I sign the agreed text exactly as it stands here. I mean it as I would mean my signature on paper.
