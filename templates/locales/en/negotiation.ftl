# Negotiating: a side’s own door, and what the members’ pages say about versions, notice and clauses.

## A side’s own door: the way in

door-link-title = Your agreement with { $other }
door-link-lede = Hello { $name }, here you can read what you and { $other } promise each other.
door-link-safe = You sign nothing by opening it.
door-link-act = Open your agreement
door-link-expired = Hello { $name }, this link no longer opens your agreement. A link only works for a while, so that your page stays private.
door-link-fresh = We can send you a new one, to the address the agreement has for you.
door-link-again = Send me a new link
door-link-sent-title = Look in your letters
door-link-sent = A new link is on its way, to the address the agreement has for you.
door-link-sent-nothing = Nothing after a few minutes? Look among the unwanted mail, or answer the last letter you got about this agreement.

## Where it stands

door-title = Your coaching agreement with { $other }
door-lede = What each of you promises. Nothing is signed until you both agree to the same text.
door-as-coach = the coach
door-as-coachee = the one coached
door-starts = starts on { $date }
door-step-read = read and change together
door-step-agreed = agreed by you, not yet by { $other }
door-step-sign = sign
door-step-code = your code
door-step-waiting = signed by you, not yet by { $other }
door-step-sealed = signed by both
door-mine-coach = You, the coach
door-mine-coachee = You, the one coached
door-theirs-coach = { $name }, your coach
door-theirs-coachee = { $name }, whom you coach
door-your-turn = your turn
door-not-agreed = not agreed yet
door-agrees = agrees to this text
door-signed-paper = signed on paper, to be confirmed

# Which language binds.
door-binds-en = The agreement is in English, and that is the text you sign.
door-binds-nl = The agreement is in Dutch, and that is the text you sign.
door-binds-fr = The agreement is in French, and that is the text you sign.
door-binds-de = The agreement is in German, and that is the text you sign.
# Said after it, where there is a second language.
door-second-en = The document also has it in English, for information only.
door-second-nl = The document also has it in Dutch, for information only.
door-second-fr = The document also has it in French, for information only.
door-second-de = The document also has it in German, for information only.

door-next-answer =
    { $count ->
        [one] { $name } proposes a change
       *[other] { $name } proposes { $count } changes
    }
door-next-answer-text = Accept, decline with a reason, or make a counter-proposal. Once no proposal is open any more, you can both agree.
door-next-answer-act =
    { $count ->
        [one] See the proposal
       *[other] See the first proposal
    }
door-next-waits = Waiting for { $name }
door-next-waits-text =
    { $count ->
        [one] Your proposal has no answer yet. You get a letter once { $name } has answered; meanwhile you can propose more changes or take this one back.
       *[other] { $count } of your proposals have no answer yet. You get a letter once { $name } has answered; meanwhile you can propose more changes or take these back.
    }
door-next-agreed = You agree to this text
door-next-agreed-text = Now it is up to { $name }. If anything changes after all, you are asked again.
door-next-you = { $name } agrees to this text
door-next-you-text = Now it is your turn. Read it, and say at the end that you agree, or propose what you would put differently.
door-next-read = Read it, and change what you would put differently
door-next-read-text = Under every line you can propose a change or say something about it, and { $name } can do the same. Is all of it right? Then say so at the end.
door-agreed-head = You both agree to this text
door-agreed-text = Now each of you signs at the end of this page, for yourself only. You can still propose a change; you and { $name } then agree once more.
door-next-sign = { $name } has signed
door-next-sign-text = Now it is your turn. You sign at the end of this page.
door-waiting-head = You have signed
door-waiting-text = Now it is up to { $other }. Once you have both signed, you each get the sealed document by letter, and you can download it here too.
door-scan-waits = Your scan is waiting for { $name }
door-scan-waits-text = Your signature counts once { $name } confirms that this is what you signed.
door-stamping-text = The document is only waiting for its timestamp. As soon as it has one, you each get the document by letter, and you can download it here too.
door-sealed-head = You have both signed
door-sealed-text = The document was sealed on { $at }. Keep it as it is, and its seal will keep showing that nothing was changed.
door-download = Download the document
door-ended-head = Notice was given: the last day is { $day }
door-ended-text = { $by } gave notice. What you both signed stays yours to keep.
door-closed-declined =
    { $who ->
        [you] You declined this version
       *[other] { $by } declined this version
    }
door-closed-withdrawn =
    { $who ->
        [you] You withdrew your signature
       *[other] { $by } withdrew their signature
    }
door-closed-lapsed = This version was not signed in time
door-closed-text = It was closed on { $at }, and nobody can sign it any more.
door-still-holds = What you both signed before still holds.
door-former-head = Somebody else is the coach now
door-former-text = What you and { $name } signed stays yours to keep.

## Versions

door-version-number = version { $number }
version-kind-first = Version { $number }, the first
version-kind-amendment = Version { $number }, a change
version-kind-replacement = Version { $number }, with a new coach
door-version-until = Until you have both signed this one, what you signed before stays in force.
door-version-current = Read what is in force now
door-version-sealed = sealed on { $at }
door-version-pdf = Download
door-versions = All { $count } versions
door-difference = What changes
door-difference-none = So far, nothing differs from what is in force.

## Proposals and remarks

door-you = You
door-gone = taken out:
door-new = put in:
door-because = Reason: { $reason }
door-from = from { $name }
door-from-you = from you
# What a change is about.
part-commitment = A promise
part-goal = A goal
part-clause = Something else agreed on
part-one-on-one = How often you talk
part-reviews = When you look back
part-notice = The notice to end it
door-clauses-head = What else you agree on
door-locked = This stays as it is. { $why }
door-required = Every agreement has this: the wording can change, but it cannot be left out.

door-propose = Propose a change
door-propose-change = Propose this
door-propose-add = Propose to add this
door-propose-counter = Propose this instead
door-propose-strike = Propose to leave it out
door-add-commitment = Propose another promise
door-add-goal = Propose a goal
door-add-clause = Propose something else to agree on
door-field-text-commitment = The promise
door-field-text-clause = The text
door-field-title-goal = The goal
door-field-title-clause = The title
door-field-reason = Why

door-you-propose-change = You propose:
door-you-propose-counter = You propose instead:
door-you-propose-add = You propose to add:
door-you-propose-strike = You propose to leave this out:
door-proposes-change = { $name } proposes:
door-proposes-counter = { $name } proposes instead:
door-proposes-add = { $name } proposes to add:
door-proposes-strike = { $name } proposes to leave this out:
door-not-answered = { $name } has not answered yet
door-answer-waits = Waiting for your answer
door-overtaken = The line has changed since, so this proposal no longer counts.
door-answer-accept = Accept this
door-answer-decline = Decline
door-answer-withdraw = Take it back
door-counter = Make a counter-proposal
door-decline-reason = Why not?
door-decline-act = Decline this proposal

door-comment = Say something about this
door-comment-whole = Say something about the whole
door-comment-label = What you want to say to { $name }
door-comment-act = Post this remark
door-notes-head = About the whole

door-settled =
    { $count ->
        [one] One settled proposal
       *[other] { $count } settled proposals
    }
door-you-proposed-change = You proposed to change “{ $about }”
door-you-proposed-add = You proposed to add “{ $about }”
door-you-proposed-strike = You proposed to leave out “{ $about }”
door-proposed-change = { $name } proposed to change “{ $about }”
door-proposed-add = { $name } proposed to add “{ $about }”
door-proposed-strike = { $name } proposed to leave out “{ $about }”
door-settled-accepted =
    { $who ->
        [you] accepted by you
       *[other] accepted by { $name }
    }
door-settled-declined =
    { $who ->
        [you] declined by you
       *[other] declined by { $name }
    }
door-settled-countered =
    { $who ->
        [you] you made a counter-proposal
       *[other] { $name } made a counter-proposal
    }
door-settled-withdrawn = taken back

## Agreeing

door-agree-head = Do you agree to this text?
door-agree-text = Agreeing is not signing yet. Once { $name } agrees to the same text, you can both sign. Would you put something differently? Propose that first.
door-agree-act = I agree to this text
door-take-back = I want to talk some more before I agree
door-ratings-head = How committed are you to each goal?
door-ratings-text = Answer for yourself, from 1 to 5. { $name } does the same. You see each other’s answers once you both agree, and they go into the document.
door-rating-1 = hardly
door-rating-2 = a little
door-rating-3 = moderately
door-rating-4 = largely
door-rating-5 = fully
door-rating-mine = how committed you are: { $rating } out of 5
door-rating-other = { $name }: { $rating } out of 5

## Signing

door-sign-head = Sign for yourself
door-code-text = To be sure that it is you, we send a six-digit code to { $email }. It works for { $minutes } minutes.
door-code-act = Send me a code
door-code-again = Send me a new code
door-code = The code from your letter
door-code-hint = Six digits, sent to { $email }, good for { $minutes } minutes.
door-code-late = No letter, or too late?
door-sign-button = Sign

door-paper-choose = I would rather sign on paper
door-paper-text = You print the agreement, sign it by hand and upload a scan of it here. { $name } then confirms it. Choosing paper puts you at no disadvantage.
door-paper-act = Sign on paper
door-paper-head = Sign on paper
door-paper-print = Print the agreement.
door-paper-print-act = Open the pages to print
door-paper-hand = Sign it by hand, at your name.
door-paper-upload = Scan or photograph all of it, and upload the file here. { $name } then confirms it.
door-scan = Your scan
door-scan-hint = One file: a PDF, a PNG or a JPEG.
door-scan-act = Upload my scan
door-scan-again = Upload another scan
door-scan-refused = { $name } did not confirm your scan. Reason: { $reason }
door-confirm-head = { $name } signed on paper
door-confirm-text = Look at the scan. If it is this text with the signature of { $name } under it, confirm that.
door-confirm-see = See the scan
door-confirm-act = Confirm that { $name } signed

act-refuse-head = Something is wrong with the scan
act-refuse-text = { $name } reads why, and can upload another one.
act-refuse-reason = What is wrong with it?
act-refuse-act = Send it back

## What else can be done

door-else-head = What else you can do
door-question-head = Ask a question
door-question-label = Your question
door-question-hint = It goes to the person at { $organisation } who looks after this agreement. { $name } does not see it.
door-question-act = Send my question
door-questions = What you asked before

act-amend-head = Open a new version
act-amend-text = You and { $name } then change the text, agree to it and sign again. Until you have both signed, this one stays in force.
act-amend-reason = Why a new version?
act-amend-act = Open a new version
act-decline-head = Decline this version
act-decline-text = Nobody can sign it after that. { $name } and { $organisation } read your reason. Would a change make it right for you? Then propose that instead.
act-decline-reason = Your reason
act-decline-act = Decline this version
act-withdraw-head = Withdraw my signature
act-withdraw-text = You can do so as long as { $name } has not signed. It closes this version. { $name } and { $organisation } read your reason.
act-withdraw-reason = Your reason
act-withdraw-act = Withdraw my signature

door-end-head = End this agreement
door-end-text = It is best to talk with { $name } first, but you can also end it on your own.
door-end-on = The last day
door-end-notice =
    { $days ->
        [0] You agreed on no notice, so it can be as early as { $earliest }.
        [one] You agreed on one day’s notice, so { $earliest } at the earliest.
       *[other] You agreed on { $days } days’ notice, so { $earliest } at the earliest.
    }
door-end-reason = Your reason
door-end-private = Keep this reason between { $name } and me
door-end-private-hint = { $organisation } is told that it ends and when, not why.
door-end-act = End this agreement

door-facts-head = About this text
door-sign-by = Sign before
door-sign-by-text = After that, this version lapses.
door-replaces = SHA-256 of the text it replaces

## Letters that do not arrive, versions, and what else members do

agreement-undelivered-head =
    { $count ->
        [one] A letter did not arrive
       *[other] { $count } letters did not arrive
    }
agreement-undelivered = The letter to { $name } ({ $kind }) could not be delivered, so { $name } does not know about it.
agreement-address-text = Is the address wrong? Correct it: the links sent to it stop working, and { $name } gets a new invitation.
agreement-address = The right address of { $name }
agreement-address-act = Correct it and send again
agreement-send-again = Send it again to { $name }
agreement-open-agreed = Have agreed to the text
agreement-open-signed = Have signed
agreement-open-nobody = Nobody yet
agreement-open-proposals = Proposals
agreement-open-count =
    { $count ->
        [0] None is waiting for an answer
        [one] One is waiting for an answer
       *[other] { $count } are waiting for an answer
    }
agreement-versions-head = Versions
version-state-open = open
version-state-in-force = in force
version-state-replaced = replaced
version-state-declined = declined
version-state-withdrawn = signature withdrawn
version-state-lapsed = not signed in time
version-state-ended = dropped when notice was given
agreement-else-head = What else you can do
agreement-amend-head = Open a new version
agreement-amend-text = Both get the text to change, agree to and sign again. Until they have, what they signed stays in force.
agreement-amend-reason = Why a new version? They both read this.
agreement-amend-act = Open a new version
agreement-replace-head = Somebody else becomes the coach
agreement-replace-text = The new coach and { $coachee } read a new version, change it, agree to it and sign it. Until then, { $coach } stays the coach.
agreement-replace-reason = Why? They both read this.
agreement-replace-act = Send it to the new coach
agreement-end-head = End this agreement
agreement-end-text = They both get a letter. Reviews after the last day are called off.
agreement-end-on = The last day
agreement-end-on-hint = If you leave this empty, it is the earliest day that the agreed notice allows.
agreement-end-reason = Your reason. They both read this.
agreement-end-act = End this agreement
agreement-revoke-head = Stop all links
agreement-revoke-text = For when a letter got into the wrong hands. Every link sent so far stops working, and every page opened with one closes. A new invitation brings new links.
agreement-revoke-act = Stop all links

## The clauses every agreement begins with

clauses-title = Clauses
clauses-lede = What every new agreement says besides promises and goals. Each language has its own.
clauses-language = Language of the clauses
clauses-saved = Edition { $version }, saved on { $at } by { $by }.
clauses-built-in = These are the built-in clauses.
clauses-later = What you save holds for agreements sent from then on.
clauses-placeholders = Names that fill themselves in
clauses-placeholder-organisation = the name of your organisation
clauses-placeholder-coach = the name of the coach
clauses-placeholder-coachee = the name of the one coached
clauses-placeholder-notice = the notice in days, as agreed
clauses-head = The clauses
clauses-text = Clear its title and text to remove a clause. The last row is for one of your own.
clauses-number = Clause { $n }
clauses-new = A clause of your own
clauses-clause-title = Title
clauses-clause-text = Text
clauses-required = It stays in every agreement
clauses-required-hint = Both sides can change its words, but not remove it.
clauses-locked = Its words stay as they are
clauses-locked-hint = For legal text. Neither side can propose a change.
clauses-why = Why it is locked
clauses-save = Save these clauses

## What an organisation sets for itself

settings-title = Settings
settings-lede = What holds for every agreement that is sent from now on.
settings-days-head = Links and time to sign
settings-link-days = How many days a link works
settings-link-days-hint = The link in a letter to a coach or a new hire. From 1 to 90 days; a fresh one can always be asked for.
settings-sign-days = How many days both sides have to sign
settings-sign-days-hint = After that, an agreement that was not signed by both lapses. From 7 to 365 days.
settings-send-head = When letters arrive
settings-send-text = Reminders, letters that gather what waits for somebody, and letters on something called off or lapsed leave between these hours, where their reader is. Codes, links, invitations and signed copies never wait.
settings-send-from = From which hour
settings-send-to = Until which hour
settings-send-to-hint = Full hours from 0 to 23. Reminders leave at the first of the two.
settings-save = Save these settings
settings-holidays-head = Holidays
settings-holidays-text = A review that falls on one of these days, or in a weekend, moves to the next working day when its agreement is sent. A change here moves no date of what is already sent.
settings-holidays-none = There are none yet: reviews keep clear of weekends alone.
settings-holidays-year =
    { $count ->
        [one] { $year }: one holiday
       *[other] { $year }: { $count } holidays
    }
settings-holidays-list = All holidays
settings-holidays-list-hint = A day and its name on each line, such as 2026-12-25 Christmas. What stands here takes the place of the list before.
settings-holidays-file = Or a calendar file
settings-holidays-file-hint = An .ics file of at most 1 MB; its all-day events take the place of the whole list, from a year ago to five years ahead.
settings-holidays-save = Save the holidays
holiday-unnamed = Holiday
notice-holidays-saved = The holidays are saved. What is already sent keeps its dates.
settings-clauses-head = Clauses
settings-clauses-text = The fixed texts that every agreement begins with: what coaching is here, what stays between the two, how it ends.
settings-clauses-act = Read and change the clauses
notice-settings-saved = Saved. What was sent before keeps its own dates.
error-send-hour = Choose a full hour from { $least } to { $most }.
error-send-window = Choose a later hour: at least { $least } hours after the first, on the same day.
error-holidays-line = Begin line { $line } with a day such as 2026-12-25, and put the name after it.
error-holidays-name = Give the day on line { $line } a name of 1 to 100 letters, without pictures or special signs.
error-holidays-event = Write the days of “{ $name }” into the list instead: they cannot be told from this file.
error-holidays-rule = Write the days of “{ $name }” into the list instead: only what comes back on one day every year can be read from a file.
error-holidays-many = Keep to { $most } days at most.
error-holidays-none = Choose a calendar with all-day events: this one has none from a year ago to five years ahead.
error-holidays-size = Choose a list or a calendar of at most { $most } MB; this one was not kept.
error-holidays-unreadable = Choose a calendar file (.ics) or a list of days as plain text; this file is neither.
error-link-days = Choose a number of days from { $least } to { $most }.
error-sign-days = Choose a number of days from { $least } to { $most }.
