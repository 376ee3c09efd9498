# The ad studio: what its page says, and the sentences that hold the shorter and the longer snippets together.

## In the snippets, by tone. What each side promises comes from the Playbook and is the same in every tone.

ad-line-warm = Here you have a coach beside you.
ad-turn-warm = It takes two.
ad-heading-coach-warm = What your coach promises you
ad-heading-coachee-warm = What we ask of you in return
ad-post-hook-warm = { $title }, { $city }: what your coach promises you, before you even apply.
ad-post-close-warm = Two sides, on one page. If you join us, you and your coach both sign it. Read the whole ad: { $url }
ad-x-hook-warm = { $title }, { $city }, with a coach beside you.
ad-apply-warm = Would you like to work like this? Apply here: { $apply }

ad-line-direct = You get a coach here.
ad-turn-direct = You promise something too.
ad-heading-coach-direct = What your coach owes you
ad-heading-coachee-direct = What you owe in return
ad-post-hook-direct = { $title }, { $city }: what your coach owes you, and what you owe in return.
ad-post-close-direct = If you join, you and your coach both sign for this. The whole ad: { $url }
ad-x-hook-direct = { $title }, { $city }. You get a coach.
ad-apply-direct = Apply here: { $apply }

ad-line-formal = This position comes with a coach.
ad-turn-formal = Something is asked in return.
ad-heading-coach-formal = What the coach promises
ad-heading-coachee-formal = What is asked in return
ad-post-hook-formal = { $title }, { $city }: a position in which coach and employee put their promises in writing.
ad-post-close-formal = Both sides are set down in an agreement that employee and coach sign. The full advertisement: { $url }
ad-x-hook-formal = { $title }, { $city }: a position with a coach.
ad-apply-formal = Applications are welcome at { $apply }

ad-fact-place = Place: { $value }
ad-fact-kind = Kind of work: { $value }
ad-fact-coach = Coach: { $value }
ad-fact-pay = Pay: { $value }
ad-fact-closes = Apply by: { $value }

## What can be chosen

studio-length = Length
studio-length-line = Line
studio-length-short = Short
studio-length-section = Section
studio-length-full = Full ad
studio-show = Show
studio-refreshed = The ad on this page follows your choice.
studio-no-answer = There is no answer just now. What you typed is still here; try again in a moment.
studio-tried = This is how the ad reads with these promises. The opening keeps its own until you use these.

## The snippet

studio-fold = On a phone, the first { $count } characters are in sight:
studio-weighted = Counted as X counts: a web address is 23 characters, an emoji 2.
studio-typed-language = What the work is was typed in another language ({ $language }) and stands here as it was typed.
studio-scarce = Too short: this channel asks for { $least } characters at least
studio-over = Too long for this channel; choose fewer promises or shorten the text
studio-carried-coach = The coach promises:
studio-carried-coachee = Asked in return:
studio-carried-none = nothing

## Changed by hand

studio-by-hand = Change the text by hand
studio-by-hand-hint = Your text is kept for this channel, language, tone and length. An empty line begins a new paragraph.
studio-keep = Keep this text
studio-keep-mine = Keep my text instead
studio-back = Go back to our text
studio-edited = Changed by { $name } on { $at }.
studio-diff = What was changed
studio-source-moved = The opening or its promises have changed since this text was written. This is what our text says differently now:
studio-take = Take the new text
studio-keep-own = Keep the text as it is
studio-theirs = { $name } kept another text on { $at }, while you were writing. Nothing is lost: that text is here, and yours is below.
studio-theirs-source = { $name } went back to our text on { $at }, while you were writing. Nothing is lost: yours is below.
studio-theirs-text = The text as it is kept now
studio-theirs-diff = How yours differs
studio-gone-head = No longer in the text
studio-gone-why = You decide. In the interview and the agreement these promises still come up.
studio-advice = This is advice, and you decide.
studio-use = “{ $instead }” for “{ $word }”

## Around it

studio-opening-head = In the opening itself
studio-public-by-hand = It was changed by hand, and goes out as it was changed.
studio-behind = What is public is not what would be published now.

notice-studio-kept = Your text is kept.
notice-studio-source = The ad is back to our text.
notice-studio-own = Your text stays as it is.
notice-studio-moved = Somebody changed this text meanwhile. Here it is.
