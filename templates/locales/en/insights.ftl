# Insights: figures over all agreements, for administrators.

insights-title = Insights
insights-lede = How coaching goes here, over all agreements and never over one. A figure stands here once at least { $smallest } coaches and { $smallest } people coached are behind it.
insights-years = Year
insights-percent = { $percent }%

insights-signing-head = Signing and looking back
insights-signed = of hires had an agreement signed by both before their first day ({ $number } of { $of })
insights-days =
    { $days ->
        [0] The same day
        [one] { $days } day
       *[other] { $days } days
    }
insights-days-text = from sending to both signatures: half of { $of } took longer, half less
insights-held = of reviews were held in time: on their day, or before the next working day ({ $number } of { $of })
insights-signed-few = How many hires sign before their first day will stand here once the first day of at least { $smallest } people with { $smallest } coaches has come this year.
insights-held-few = How many reviews are held in time will stand here once the reviews of at least { $smallest } people with { $smallest } coaches were due this year.

insights-promises-head = Were promises kept?
insights-promises-text = What two people answer stays between them. Only shares come here, day by day and in groups of at least { $smallest } coaches and { $smallest } people coached; a promise with fewer is left out, of every sum too.
insights-promises-few = How promises were kept will stand here once at least { $smallest } coaches and { $smallest } people coached have both answered about the same promise this year. Until then it would say something about one of them.
insights-promise = Promise
insights-bar = As a picture
insights-answered = Both answered
insights-together = These together
insights-own = Promises in their own words
insights-side-coach = What coaches promised
insights-side-coachee = What those coached promised
insights-apart-head = Where the two see it differently
insights-apart-text = Two answers that lie far apart are a reason to talk, and no one’s fault. Perhaps the promise needs clearer words.
insights-apart-share = { $percent }% seen differently
