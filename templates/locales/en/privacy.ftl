# What is kept about people, for how long, and how it is given out and erased.

## How long

retention-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
retention-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
retention-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
retention-own = We keep this for { $period } after the last contact; after that it is erased.
retention-note-us = In the United States employers have to keep applications for { $period }; after that they are erased.
retention-note-fr = In France this may be kept for { $period } after the last contact; after that it is erased.
retention-note-nl = In the Netherlands this is kept for { $period } after the last contact; after that it is erased.
retention-place-us = United States
retention-place-fr = France
retention-place-nl = Netherlands
retention-error-number = Write a whole number from 1 to { $most }.

## A candidate’s data

privacy-title = Data and privacy
privacy-lede = What is kept about { $name }, until when, and what you can do about it.
privacy-kept = Kept
privacy-kept-until = until { $date }
privacy-near = On { $date } everything about this candidate is erased. Record their consent or give a reason if it has to stay longer.
privacy-near-short = Erased on { $date }
privacy-contact-last = Last contact
privacy-why = Why so long
privacy-consent = Consent
privacy-consent-given = given on { $date }
privacy-extended = Extended
privacy-extended-until = until { $date }: { $reason }
privacy-hint = These are hints with their sources, not legal advice.
privacy-notice-see = What candidates read about this

privacy-longer = Keep it longer
privacy-consent-text = With their consent you may keep it for { $period } from the day they gave it. Ask for it in writing, and record the day here.
privacy-consent-on = Day of their consent
privacy-consent-act = Record the consent
privacy-withdraw-act = They have withdrawn their consent
privacy-extend-text = Without consent you need a reason, such as a claim that is still open.
privacy-until = Keep it until
privacy-reason = Reason
privacy-reason-hint = The candidate reads this in their export.
privacy-extend-act = Extend

privacy-export = Give it to the candidate
privacy-export-text = One file with everything: the script, notes, scores and what they rest on, later thoughts, decisions, letters and dates. What you may not read yourself before a debrief is left out until then.
privacy-export-act = Download the file

privacy-erase = Erase it now
privacy-erase-text = Interviews, notes, scorecards, decisions, letters and agreements that were never sent are erased for good. An agreement that was sent stays for its own time. The trail keeps that something was erased, and no name.
privacy-erase-early = The law here asks you to keep applications until the date above. Check whether you may erase this earlier.
privacy-erase-open = Erase everything about { $name } …
privacy-erase-sure = This cannot be taken back.
privacy-erase-act = Erase for good

privacy-error-consent = Give a day on which they had consented already: today or earlier.
privacy-error-until = Choose a day that is still to come, up to { $last }.
privacy-error-no-consent = There is no consent to withdraw; reload the page to see what holds.
notice-privacy-kept = Recorded. The date has been worked out again.
notice-privacy-erased = Everything about this candidate is erased.
notice-privacy-saved = Saved. Anything that is to be erased sooner because of this is announced first.

## The organisation’s settings

privacy-settings-title = How long data is kept
privacy-settings-lede = Candidates’ data is erased once its time is over. For agreements and for what was said at reviews you can set a time too.
privacy-settings-act = Set the times
privacy-candidates = Candidates
privacy-candidate-months = Months after the last contact
privacy-candidate-months-hint = From 1 to { $most }. Where the place of an opening has a rule of its own, that rule holds; see below.
privacy-contact = Whom candidates can ask
privacy-contact-hint = A name, an address or a phone number; it stands in the notice that candidates read.
privacy-together = Agreements and reviews
privacy-together-text = Left empty, they are kept: they are the two people’s proof of what they promised each other. With a number they are erased after so many years, signed documents included, so download what has to stay.
privacy-agreement-years = Years after an agreement’s last day
privacy-agreement-years-hint = From 1 to { $most }. Agreements that were sent and never signed count from the day they came to nothing.
privacy-check-in-years = Years after a review
privacy-check-in-years-hint = From 1 to { $most }. Check-ins, conclusions, private notes, agendas and feedback lose their words; that the review took place stays.
privacy-warned = It is announced { $days } days before a candidate’s data is erased, and { $long } days before agreements and what was said at reviews are. A shorter time counts from then on, too.
privacy-set = Last set on { $at } by { $by }.
privacy-save = Save
privacy-soon = Erased soon
privacy-soon-none = Nothing is due in the days ahead.
privacy-rules = Rules of places
privacy-rules-text = They go by the country of the opening and come before your own number of months.
privacy-rule = { $period } after the last contact, since { $since }.
privacy-rule-consent = With consent: { $period }.

## Before something is erased

privacy-home-candidate = { $name }: erased on { $date }
privacy-home-candidate-about = Everything about this candidate goes then. Keep it longer if there is a reason.
privacy-home-agreement = { $name }: erased on { $date }
privacy-home-agreement-about = This agreement ended long enough ago. Download the signed document if it has to stay.
privacy-home-said =
    { $name ->
        [one] { $name } review loses its words from { $date } on
       *[other] { $name } reviews lose their words from { $date } on
    }
privacy-home-said-about = Check-ins and conclusions are then as old as you wanted to keep them.
privacy-home-act = Have a look
privacy-agreement-near = On { $date } this agreement is erased with everything that belongs to it. Download the signed document if it has to stay.
privacy-said-near = On { $date } what you two said at this review is erased. That it took place stays.
privacy-said-erased = What was said at this review was erased on { $date }.
privacy-ledger-erased = The interview records were erased on { $date }

## What candidates read

privacy-letter = What we keep about you, why, and for how long
privacy-job = What we keep about candidates, and for how long
privacy-notice-title = Your data when you apply
privacy-notice-lede = What { $organisation } keeps about you, why and how long, and whom you can ask.
privacy-notice-who = Who keeps it
privacy-notice-who-text = { $organisation }, where you are applying. It decides what happens with your data and answers for it.
privacy-notice-what = What is kept
privacy-notice-what-text = Your name, email address, language and time zone; when you were interviewed and by whom; what you were asked; what your interviewers noted; their scores with what these rest on; what was decided and why; and which letters you got.
privacy-notice-why = Why
privacy-notice-why-text = To decide with you whether to go on together, to ask every candidate the same, and to be able to show afterwards that this was done fairly.
privacy-notice-long = How long
privacy-notice-long-text = If you agree to be kept in mind for longer, that is recorded with its date, and you can take it back at any time. If you are hired, your agreement is kept for a time of its own.
privacy-notice-consent = With your consent it may be { $period }.
privacy-notice-scores = How scores are made
privacy-notice-scores-text = By people. Each interviewer scores alone, from 1 to 5, and writes down what they heard or saw; then they compare. The program only counts: it ranks nobody and decides nothing.
privacy-notice-reads = Who reads it
privacy-notice-reads-text = The people who recruit for this opening, your interviewers and the coach you would work with. Nobody outside the organisation gets it for purposes of their own.
privacy-notice-yours = What you can ask for
privacy-notice-yours-text = A copy of everything, notes included; that mistakes are put right; that it is erased; that no more use is made of it. If you are not satisfied, you can turn to your data protection authority.
privacy-notice-ask = Whom to ask
privacy-notice-ask-text = Answer any letter you got from { $organisation } about your application.
