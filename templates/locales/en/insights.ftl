# Insights: figures over all agreements, for administrators.

insights-title = Insights
insights-lede = How coaching goes here, over all agreements and never over one. A figure appears once it is about at least { $smallest } coaches and { $smallest } people coached.
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
insights-days-text = from sending to both signatures: of { $of } agreements, half took longer and half took less
insights-held = of reviews were held on time: on their day, or before the next working day ({ $number } of { $of })
insights-signed-few = How many hires signed before their first day is shown once at least { $smallest } people, with { $smallest } different coaches, started in the year.
insights-held-few = How many reviews were held on time is shown once reviews of at least { $smallest } people, with { $smallest } different coaches, were due in the year.

insights-promises-head = Were promises kept?
insights-promises-text = What two people answer stays between them. Only shares are shown here. New answers count from the next day on, and only in groups of at least { $smallest } coaches and { $smallest } people coached; a promise with fewer is left out, of every total too.
insights-promises-few = How promises were kept is shown once at least { $smallest } coaches and { $smallest } people coached have answered about the same promise in the year. Until then it would say something about one of them.
insights-promise = Promise
insights-bar = As a picture
insights-answered = Both answered
insights-together = All of these
insights-own = Promises in their own words
insights-side-coach = What coaches promised
insights-side-coachee = What those coached promised
insights-apart-head = Where the two see it differently
insights-apart-text = Two answers that lie far apart are a reason to talk, and no one’s fault. Perhaps the promise needs clearer words.
insights-apart-share = { $percent }% seen differently
