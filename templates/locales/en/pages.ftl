# The pages of members and readers, each under its own prefix.

## Error page (its sentence comes from common.ftl)

error-page-gone = This page is not here
error-page-ours = Sorry, that was us
error-page-not-now = That did not go through
error-page-barred = That cannot be done now
error-page-safe = What you saved before is still there.
error-page-home = Go to the home page
error-page-jobs = See the open jobs
error-page-status = Status { $status }

## Set-up

setup-title = Welcome to Coachpact
setup-what = Coachpact puts both sides of coaching in writing: what a coach promises, and what is asked in return. Every promise goes along from the job ad to the first interview, the signed agreement and the reviews.
setup-organisation-head = Your organisation
setup-organisation = Its name
setup-vision = What it is for
setup-vision-hint = One sentence. Goals in every agreement are tied to it.
setup-zone = Time zone
setup-language = Language
setup-you-head = You
setup-you-text = You are the first administrator, and you add the other members later.
setup-name = Your name
setup-email-hint = Your sign-in links come to this address.
setup-example = Start with the worked example
setup-example-hint = One hire with invented people, to look around in.
setup-act = Set up and go in

## Sign-in

signin-title = Sign in
signin-lede = We send you a link to come in with. You need no password.
signin-act = Send me the link
signin-party = Did you get a letter about your own agreement? Then use the link in that letter; you need not sign in here.
signin-sent-title = Look in your letters
signin-sent = If { $email } belongs to a member, a link is on its way there. It works once, for { $minutes } minutes.
signin-sent-nothing = Nothing after a few minutes? Look among the unwanted mail, or check the address and ask again.
signin-again = Ask again
signin-trial = You are trying this out, so the letter waits in the mailbox.
signin-mailbox = Open the mailbox
signin-link-title = Good to see you
signin-link-lede = One more step, so that only you can use the link from your letter.
signin-link-act = Come in

## Members

members-title = Members
members-lede = Who works with Coachpact here, and what each of them can do.
members-add-head = Add a member
members-name = Name
members-email-hint = Their sign-in links go to this address.
members-roles = What they do here
members-role-admin = Can do everything, and adds members.
members-role-recruiter = Writes openings and publishes ads, sees all candidates and agreements.
members-role-interviewer = Adds candidates, and holds and scores their own interviews.
members-role-coach = Drafts agreements, and follows those of the people they coach.
members-language = Language
members-zone = Time zone
members-act = Add this member

## Playbook

playbook-title = Playbook
playbook-coach = What the coach promises
playbook-coachee = What the one coached promises
playbook-faces = Its four faces
playbook-ad = In the job ad
playbook-interview = In the interview
playbook-say = Say:
playbook-ask = Ask:
playbook-probes = Ask further
playbook-listen-for = Listen for
playbook-anchors = What each score sounds like, from 1 to 5
playbook-agreement = In the agreement
playbook-noticed-by = Noticed by: { $what }
playbook-reviews = At the reviews
playbook-asked-coach = The coach is asked:
playbook-asked-coachee = The one coached is asked:

## Openings

openings-title = Openings
openings-lede = The jobs you look for people for, each with what both sides promise.
openings-new = Write an opening
openings-empty-title = Your openings will stand here
openings-empty-text = Say what the work is and choose what each side promises. The job ad then writes itself for every channel.
openings-empty-own = As soon as you coach or interview for an opening, you find it here.
openings-empty-playbook = Read the Playbook
openings-public = The page with all public jobs

opening-state-draft = Not public yet
opening-state-published = Public
opening-state-withdrawn = Withdrawn
opening-state-closed = Closed
opening-next-draft = Look at the ad, and publish it when both sides read well.
opening-next-published = The ad is public. Add each candidate you are going to talk with.
opening-next-withdrawn = The ad is no longer public. Candidates and agreements stay.
opening-next-closed = The closing date has passed. Candidates and agreements stay.
opening-see-ad = Look at the ad
opening-edit = Change the opening
opening-candidates = Candidates
opening-draft-agreement = Draft an agreement
opening-from-home = from home
opening-also-home = also from home
opening-closes = closes { $date }

opening-new-title = A new opening
opening-new-lede = What the work is, what each side promises and who will coach. The ad comes next.
opening-edit-title = Change the opening
opening-edit-lede = An ad that is public keeps its promises as they were until you publish it again.
opening-this = This opening
opening-work-head = The work
opening-title = Title
opening-title-hint = As a reader would say it, without pay, place or symbols.
opening-team = Team
opening-summary = What the work is
opening-summary-hint = A few short paragraphs. What each side promises comes by itself.
opening-vision = Where the team is going
opening-vision-hint = One sentence. The goals in the agreement are tied to it.
opening-kind = Kind of work
opening-language = Language of the ad
opening-place-head = Place
opening-city = City
opening-city-hint = Empty only when all is from home.
opening-country = Country
opening-country-hint = Two letters, such as BE.
opening-remote = The work can be done from home
opening-pay-head = Pay
opening-pay-text = One amount or a range. Many places ask for it in the ad, and readers everywhere want to know.
opening-pay-min = From
opening-pay-max = Up to
opening-pay-none = Not given
opening-currency = Currency
opening-currency-hint = Three letters, such as EUR.
opening-period = Each
opening-period-hint = What the amount is for.
opening-promises-head = What each side promises
opening-promises-text = Choose at least one on each side. What you choose here comes back in the interview, the agreement and the reviews.
opening-promises-coach = What the coach promises
opening-promises-coachee = What we ask in return
opening-coach-head = Coach
opening-coach-text = You can leave this for later; the agreement needs it.
opening-coach-none = Not chosen yet
opening-coach-name = Name of the coach
opening-coach-email = Email address of the coach
opening-coach-title = What the coach does here
opening-coach-language = Language of the coach
opening-coach-zone = Time zone of the coach
opening-apply-head = Applying
opening-apply-url = Where to apply
opening-apply-url-hint = A web address, or mailto: and an email address.
opening-closes-on = Closing date
opening-closes-on-hint = After this day the ad is no longer public.
opening-closes-never = None
opening-public = Public page
opening-facts-head = The facts
opening-leave = Leave it
opening-save = Save this opening

## The ad studio (the ad’s own sentences stand in common.ftl)

ad-title = Job ad
ad-choose = Use these promises
ad-tone = Tone
ad-tone-warm = Warm
ad-tone-direct = Direct
ad-tone-formal = Formal
ad-language = Language
ad-channels = Where it is shown
ad-channel-careers = Careers page
ad-channel-linkedin = LinkedIn job
ad-channel-linkedin_post = LinkedIn post
ad-channel-indeed = Indeed
ad-channel-x = X
ad-channel-plain = Plain text
ad-count = { $count } characters
ad-count-of = { $count } of { $limit } characters
ad-promises =
    { $count ->
        [one] { $count } promise
       *[other] { $count } promises, from both sides
    }
ad-fits = It fits
ad-copy-text = Copy the text
ad-copy-markdown = Copy as Markdown
ad-copy-html = Copy as HTML
ad-select = Select it yourself
ad-as-text = Text
ad-as-markdown = Markdown
ad-as-html = HTML
ad-wording = Worth another look
ad-wording-none = Nothing in the wording asks for another look.
ad-word = “{ $word }”
ad-instead = “{ $word }” could be “{ $instead }”
ad-source = Source: { $source }
ad-advice = This is advice, and you decide. The title and the description are read along.
ad-advice-edit = Change the texts
ad-public-head = Your public page
ad-public-draft = This ad is not public yet.
ad-public-published = This ad is public at
ad-public-withdrawn = This ad was withdrawn and is no longer public.
ad-public-closed = The closing date has passed, so the ad is no longer public.
ad-publish-what = The public page carries the careers text in the warm tone and in the language of the opening. Its promises stay as they are today until you publish again.
ad-publish = Publish this ad
ad-publish-again = Publish again as it is now
ad-withdraw = Withdraw this ad
ad-new-date = Choose a new date

## Public jobs

jobs-title = Open jobs
jobs-lede = Each of these says what your coach promises you, and what is asked of you in return.
jobs-empty-title = Open jobs will stand here
jobs-empty-text = There are none at the moment.
job-two-sides = What you can expect of each other
job-facts = The facts
job-published = Published on
job-apply = Apply for this job

## Mailbox of a trial

mailbox-title = Mailbox
mailbox-lede = The letters that would have gone out, newest first. Nobody has received them.
mailbox-empty-title = Letters will stand here
mailbox-empty-text = While you try this out, nothing is sent. Send an agreement to both sides, and their letters come here.
mailbox-empty-act = Go to the home page
mailbox-to = To { $to }
mailbox-from = From
mailbox-for = To
mailbox-at = Written on
mailbox-attachments = Attached
mailbox-bytes = ({ $size } kB)
mailbox-frame = The letter: { $subject }

## Why this exists

why-title = Why coaching takes two, and why it should be in writing
why-lede = The case for coaching instead of performance management, with its figures and with what they do not show.
why-coach-head = What a coach owes
why-coach-1 = Conversation all year round, and trust.
why-coach-2 = Goals set with the other, tied to where the team is going.
why-coach-3 = A hand where work gets stuck, and room to try again.
why-coachee-head = What is owed in return
why-coachee-1 = Curiosity, also about what is uncomfortable.
why-coachee-2 = Coachability: asking for feedback and using it.
why-coachee-3 = Drive, in the days between two conversations.
why-word-head = A word that says who does the work
why-word-1 = Whoever manages performance takes charge of it. That leaves the other person little to do but wait for a verdict, often a yearly one. A coach stands beside the work instead: looks along, asks, shows, and leaves the doing where it belongs.
why-word-2 = That is not the softer choice. It asks more of the coach, who has to keep talking when the week is full, and more of the coachee, who can no longer leave growth to someone else. Neither side can make up for the other.
why-figures-head = What the figures say
why-cost = $960 billion to $1.2 trillion
why-cost-text = What Gallup reckons people who do not feel involved in their work cost the United States each year (Harter, 2017).
why-share = 71%
why-share-text = The share of American millennials who do not feel involved in their work (Gallup, 2016), in what is the largest living generation there (Fry, 2016).
why-goals = d = 0.42 to 0.80
why-goals-text = How far specific and difficult goals outdo “do your best”, in standard deviations, and goals that people help to set tend to motivate them more (Locke & Latham, 2002).
why-but-head = What the figures do not say
why-but-figures = The first two are American, about ten years old, and come mostly from a firm that sells advice on the subject. The 71% counts everyone who is not engaged by that firm’s measure, not only people who are unhappy. They show how large the question is. They do not show that coaching is the answer.
why-but-goals = Setting goals together does not work by magic. When goals were equally hard, having a say added little (Latham & Steele, 1983). It helps because people who have a say pick harder goals and stand behind them. And no goal does much without commitment, feedback, and some care with complex work.
why-but-proof = Nobody has yet tested this whole chain, from ad to review, as one thing. Coachpact rests on what is known about its parts.
why-early-head = Why it starts in the job ad
why-early-1 = Everyone who takes a job believes that something was promised. When nothing is written down, both sides remember it differently: in one study, 55% of managers felt that their employer had broken its word (Robinson & Rousseau, 1994), and it happens more where newcomers are left to find their own way (Robinson & Morrison, 2000). Telling people beforehand what a job is really like works because it comes across as honest, and it works best when it is told again after they start (Earnest, Allen & Landis, 2011).
why-early-2 = So here one promise goes through everything: the ad tells it, the first interview asks about it, both sides sign it, and every review asks both whether it was kept.
why-sources-head = Sources
