### The script of a first interview. Texts under -say are spoken by the interviewer,
### texts under -do are for the interviewer's eyes. Quotation marks are added by the page.

## The page

script-title = First interview with { $candidate }: { $opening }
script-subtitle = Both sides of the agreement, told at the start: what the coach gives and what is asked in return.
script-step-of = Step { $step } of { $steps }
script-structured-note = Everyone gets the same questions, in the same order, on the same scale. That way you compare answers and not impressions, and the interview tells you more about the work to come than a free conversation does (.42 against .19 in Sackett and colleagues, 2022).

## Minutes

script-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
script-total-minutes =
    { $minutes ->
        [one] { $minutes } minute in all
       *[other] { $minutes } minutes in all
    }
script-minutes-left =
    { $minutes ->
        [one] { $minutes } minute left
       *[other] { $minutes } minutes left
    }

## Opening

script-opening-title = Welcome, and both sides
script-opening-say-1 = Welcome, and thank you for being here. We will talk through a few questions, do one short exercise together, and keep time for what you want to know from us. Everyone who applies gets the same questions. I take notes as we go, so that later we look at what you said and not at what I happen to remember. They are about you, so you may ask us for a copy.
script-opening-say-2 = Coaching here takes two people. Your coach takes on a number of things, and we ask a number of things of you. I would like you to hear both before you decide anything, because if you join us, this is what the two of you will put your names to.
script-opening-both = Here are the two sides. Stop me wherever you want to know more.
script-coach-promises = What your coach promises
script-coachee-promises = What we ask of you in return

## Labels in every step

script-say = Say
script-ask = Ask
script-do = Do
script-probes = Ask further
script-listen-for = Listen for
script-anchors = What each score looks like
script-score = Score
script-evidence = What you heard or saw
script-evidence-hint = Note what was said or done, in their own words where you can. A score counts only with what it rests on.

## Feedback, and again

script-exercise-title = Feedback, and again
script-exercise-purpose = This is the centre of the interview. Coachability means three things: asking for feedback, taking it in and using it. A story about the past cannot show you that. Doing the same thing twice, with one piece of coaching in between, can. Score what happens with the feedback; how good the first try was does not count.
script-exercise-move-of = Move { $move } of { $moves }

script-exercise-1-title = The first try
script-exercise-1-say = Choose something you know well, from work or from outside it. Explain it to me in three minutes, as you would to someone who is new to it. Take a moment to think first.
script-exercise-1-do = Keep the time and do not interrupt. Look for one thing that could be clearer, and note the moment you noticed it. Give every candidate the same exercise.

script-exercise-2-title = Their own view first
script-exercise-2-say = Before I say anything: how did that go? What would you do differently?
script-exercise-2-do = Wait, and let a silence be. Note what they see for themselves and whether they name something to change. Do not agree, disagree or help yet.

script-exercise-3-title = One piece of coaching
script-exercise-3-say = Thank you. Here is one thing I would try. When you said …, I lost you, because … Try … instead. What do you make of that?
script-exercise-3-do = Give one piece of coaching, so that it can be used. Name the moment, what it did to you as a listener, and what to try. Choose something that can change within two minutes. Let them respond, then score how they took it in.

script-exercise-4-title = Once more
script-exercise-4-say = Now explain it again, in two minutes, and try that one thing.
script-exercise-4-do = Watch the point you coached. If the second try is better for another reason, that does not count here. Say what you saw change, thank them, and score how they used it.

script-exercise-took-in-title = Took it in
script-exercise-took-in-1 = Argues against it or explains it away, and does not come back to it.
script-exercise-took-in-2 = Hears it out and says “okay” or “thanks”, but cannot say what the point was.
script-exercise-took-in-3 = Can repeat the point in their own words when asked, and asks nothing about it.
script-exercise-took-in-4 = Puts it in their own words unasked and asks a question about it.
script-exercise-took-in-5 = Asks until it is clear, links it to a moment in the first try and says what will change.

script-exercise-used-title = Used it
script-exercise-used-1 = Second try runs like the first; the coached point does not appear.
script-exercise-used-2 = Mentions the point or starts with it, then falls back into the first way.
script-exercise-used-3 = Applies the point in one place and misses it in another where it was needed.
script-exercise-used-4 = Applies the point from start to finish; the change can be heard.
script-exercise-used-5 = Applies it from start to finish, adapts it on the way and says what it changed and what is still open.

## The candidate's questions

script-questions-title = The candidate’s questions
script-questions-say = Now the other way round. You have heard what your coach would promise you. What do you want to know before you would believe it? Awkward questions are welcome.
script-questions-do = Answer with something that really happened, also when it went badly. If you do not know, say so, and say who will answer and by when. Note each question and the promise it is about; this step has no score of its own. If nothing comes up, offer one of the examples.
script-questions-examples = For instance
script-questions-example-1 = How often would we talk, and what happens in a week when you have no time?
script-questions-example-2 = When did you last change your mind because of someone you coach?
script-questions-example-3 = Has coaching someone ever not worked out? What did you do then?

## Close

script-close-title = What happens next
script-close-say = Is there anything you wanted to say that did not come up? Then this is what happens next. Each of us first writes down our own view, and only then do we compare. You will hear from us by …, also if the answer is no. If we go on together, both sides you heard today go into an agreement that you can still change before you sign. Thank you for your time, and for trying something new in front of us.
script-close-do = Name a real day, and keep it. Then score alone, straight away, while you remember it well. Hand in your scorecard before you talk to the other interviewers. From then on it is fixed; what you think of later you say in the debrief.

## What is not to be asked

script-not-asked-title = What not to ask
script-not-asked-intro = Leave these out, also in small talk and on the way to the door. If the candidate brings one up, do not write it down and go back to the script.
script-not-asked-1 = Age, date of birth or year of graduation. You may ask whether someone has reached an age the law sets for this work.
script-not-asked-2 = Partner, children, plans for a family or care at home. You may give the hours and the travel and ask whether they are possible.
script-not-asked-3 = Pregnancy, now or later.
script-not-asked-4 = Religion or belief. You may name the working days and ask whether they are possible.
script-not-asked-5 = Origin, ethnicity, birthplace or mother tongue. You may ask how well someone speaks a language the work needs.
script-not-asked-6 = Citizenship or nationality. You may ask whether someone has the right to work here.
script-not-asked-7 = Disability, illness or health. You may describe the tasks, ask whether someone can do them, with adjustments if needed, and ask what they need for this interview.
script-not-asked-8 = Arrests. A check that the law requires for the job runs outside the interview.
script-not-asked-9 = Membership of a trade union.
script-not-asked-10 = Political views.
script-not-asked-11 = Sexual orientation or gender identity.
script-not-asked-12 = Money at home: debts, loans, property.
script-not-asked-13 = A photo, height or weight.
script-not-asked-14 = Present or earlier pay; EU rules forbid the question. You may name the range for this job and ask what someone expects.
script-not-asked-note = This list is a help and not legal advice. The rules differ from place to place; when in doubt, ask someone who knows yours.

## Recommendation

script-recommendation = Your recommendation
script-recommendation-strong-yes = Strong yes
script-recommendation-yes = Yes
script-recommendation-no = No
script-recommendation-strong-no = Strong no
script-recommendation-no-decision = No decision
script-quoted = “{ $text }”
