## Wording advice

wording-kind-gender-masculine = Words linked to men
wording-kind-gender-feminine = Words linked to women
wording-kind-age = Words linked to an age
wording-kind-management = Management instead of coaching
wording-kind-jargon = Jargon
wording-kind-long-sentence = Long sentence
wording-kind-title-gender = Whom the title speaks to
wording-kind-unsafe = Better left out
wording-kind-organisation = Your organisation’s own list
wording-reads =
    { $mean ->
        [one] Sentences here have { $mean } word on average; the longest has { $longest }. Up to { $limit } is easy to follow.
       *[other] Sentences here have { $mean } words on average; the longest has { $longest }. Up to { $limit } is easy to follow.
    }
wording-share = { $share } per 100 words
wording-validated = a study stands behind this list
wording-seems = This looks like a text in another language ({ $language }), so most of the advice may miss it.

## The organisation’s own words

wording-own-title = Our own words in ads
wording-own-lede = What wording advice passes over in your ads, and what it points out besides.
wording-own-act = Our own words
wording-own-language = Language of the ads
wording-own-leave = Leave it
wording-own-save = Save these words
wording-allow-head = What may stand
wording-allow-text = Wording advice says nothing about these words and phrases.
wording-allow-label = Words and phrases
wording-allow-hint = One on each line. A star at the end lets the word go on: “lead*” is also “leader”.
wording-deny-head = What we would rather not write
wording-deny-text = Wording advice points these out, with what you would write instead and why.
wording-deny-number = Word { $n }
wording-deny-words = Word or phrase
wording-deny-suggestion = What to write instead
wording-deny-reason = Why
wording-deny-more = Save, and there is room for more.
wording-error-line = Write a word or a phrase on line { $line }; there are only signs on it.
wording-error-words = Write the word or phrase that this is about.
wording-error-twice = This stands in your lists already; keep it in one place.
wording-error-moved = Somebody else has saved these words meanwhile. Look at theirs in another window, then save yours again.
notice-wording-saved = Your words are saved. Wording advice goes by them from now on.
