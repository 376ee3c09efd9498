# What leads out of the house: public pages, feeds, what to paste elsewhere; and what the law asks an ad to say about pay.

out-benefits = What comes with the pay
out-benefits-hint = In a few words: insurance, days off, a bicycle. Some places ask for it in the ad.
out-region = State or province
out-region-hint = By its name or its code, such as Colorado or CO. In the United States and Canada, what an ad must say about pay depends on it.
out-any-job = Job
out-two-sides = Two sides, one page
out-side-coach = What your coach promises you
out-side-coachee = What we ask of you in return
out-read-all = Read the whole ad

## A job that is no longer open

out-gone-closed = This job was open until { $date }. Thank you for looking in.
out-gone-withdrawn = This job is no longer open. Thank you for looking in.
out-gone-others = These jobs are open
out-gone-none = No other job is open at the moment.

## Feeds, and what to paste elsewhere

out-feed-title = Open jobs at { $organisation }
out-feed-xml = All open jobs as XML
out-feed-json = All open jobs as a JSON feed
out-feed-hint = Give this address to job boards such as Indeed. What you withdraw leaves it by itself.
out-ways = Share it elsewhere
out-url = Address of the public page
out-snippet = For a page of your own
out-snippet-hint = Plain HTML, with both sides and a link to the public page. It takes on the look of the page you paste it into.
out-picture = See the picture that goes with a shared link

## What the law of a place asks an ad to say about pay

pay-law-head = Pay in the ad
pay-law-missing = { $place }, since { $since }: the ad does not give { $what }.
pay-law-employees = This holds for employers with { $count } employees or more.
pay-law-interview = It may also be told in another way, before the first interview at the latest.
pay-law-overdue = The date is the directive’s: { $place } did not have its own law ready in time.
pay-law-note = A hint with its source, not legal advice.
pay-law-add = Change the opening
pay-law-region = What an ad must say about pay differs here by state or province, and the opening does not say which.
pay-law-region-add = Add the state or province
pay-need-pay = the pay or its range
pay-need-range = the range of pay, from lowest to highest
pay-need-benefits = the benefits
pay-need-closing-date = the last day to apply
pay-need-and = { $first } and { $last }

## The places

pay-place-us-co = Colorado
pay-place-us-ca = California
pay-place-us-wa = Washington State
pay-place-us-ny = New York State
pay-place-us-hi = Hawaii
pay-place-us-dc = District of Columbia
pay-place-us-md = Maryland
pay-place-us-il = Illinois
pay-place-us-mn = Minnesota
pay-place-us-nj = New Jersey
pay-place-us-vt = Vermont
pay-place-us-ma = Massachusetts
pay-place-ca-bc = British Columbia
pay-place-ca-on = Ontario
pay-place-at = Austria
pay-place-sk = Slovakia
pay-place-lv = Latvia
pay-place-pl = Poland
pay-place-be = Belgium
pay-place-eu = European Union
