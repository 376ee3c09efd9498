# The playbook as an organisation makes it its own.

notice-playbook-saved = Saved. It holds from now on; what was published, asked or signed keeps its words.
notice-playbook-added = Added. New openings can choose it from now on.
notice-playbook-retired = Retired. New openings are not offered it any more.
notice-playbook-restored = It is back, and new openings can choose it again.
notice-playbook-imported = The playbook is as the file has it.

## The list

playbook-intro =
    { $count ->
        [one] One promise.
       *[other] { $count } promises, from both sides.
    } Each is told in the ad, asked in the interview, signed in the agreement and looked back on at the reviews.
playbook-add = Add a promise
playbook-import = Upload a playbook
playbook-export = Download it as a file
playbook-own = Your own
playbook-changed = Worded by you
playbook-not-in = Not yet in { $languages }
playbook-retired = Retired
playbook-retired-head = Retired promises
playbook-retired-what = New openings are not offered these. Whatever uses one keeps it.
playbook-retired-still = Retired since. It stays here until you take it out.
playbook-stands-in = “{ $name }” is not worded in the language of this ad yet, so it is told in { $language }.

## One promise

playbook-language = Language
playbook-ad-short = And where there is room for one line:
playbook-edit = Change the wording
playbook-translate = Translate it
playbook-versions = How it was worded before
playbook-untold = Not in { $language } yet
playbook-untold-text = Until somebody translates it, readers of this language see it in another.
playbook-retire = Retire this promise
playbook-retire-what = New openings are no longer offered it. Openings, interviews and agreements that have it keep it, and you can bring it back.
playbook-restore = Bring this promise back
playbook-restore-what = New openings can then choose it again.

## The form

playbook-new = A promise of your own
playbook-new-lede = One promise, told four times. Word it in one language first; translations come after.
playbook-edit-title = The wording in { $language }
playbook-keeps = What was published, asked or signed keeps the words of its own day.
playbook-source = Under each field stands the wording in { $language }.
playbook-side = Whose promise it is
playbook-field-name = Name
playbook-field-ad-short = One short sentence
playbook-field-ad-full = The full wording
playbook-field-interview-say = What the interviewer says
playbook-field-interview-ask = The question
playbook-field-interview-probes = Questions to ask further
playbook-field-interview-listen-for = What to listen for
playbook-field-agreement-commitment = The promise that is signed
playbook-field-agreement-noticed-by = How one notices that it is kept
playbook-field-review-of-self = The question to whoever promised
playbook-field-review-of-other = The question to the other side
playbook-anchor = A score of { $n }
playbook-hint-name = A few words, for lists.
playbook-hint-short = Said to the reader of the ad, in one breath.
playbook-hint-full = Two or three sentences to the reader. Say what happens, and how often.
playbook-hint-say = In the interviewer’s own voice: what this promise means here.
playbook-hint-ask = About something the candidate has done, not about what they would do.
playbook-hint-lines = One on each line, eight at most.
playbook-hint-anchors = What one would hear at each score. The same for everybody, so that two interviewers mean the same by a 4.
playbook-hint-commitment = In the first person, to the other side: “I …”.
playbook-hint-noticed-by = Something both can see, such as “no working week without a conversation”.
playbook-hint-of-self = “Did you …?”
playbook-hint-of-other = “Did your coach …?” or “Did the person you coach …?”
playbook-preview = Show how it reads
playbook-save = Save this wording
playbook-save-over = Save my wording after theirs
playbook-leave = Leave it as it is

## Two people at once

playbook-moved = Somebody else has just saved another wording
playbook-moved-by = { $by } saved it on { $at }.
playbook-moved-what = Nothing of yours is lost: it still stands in the form. Compare the two, then save yours after theirs, or keep theirs.
playbook-moved-head = Where the two differ
playbook-moved-field = Text
playbook-theirs = Theirs, saved
playbook-mine = Yours, not saved yet
playbook-keep-theirs = Keep theirs

## Versions

playbook-act-built-in = As it came with Coachpact
playbook-act-added = Worded for the first time
playbook-act-worded = Worded anew
playbook-act-retired = Retired
playbook-act-restored = Brought back
playbook-by = { $by }, { $at }
playbook-begin-with = Begin again with this wording

## A file

playbook-import-lede = A TOML file as you download it here. First you see what it would change; nothing is taken before you say so.
playbook-import-file = Your file
playbook-import-hint = One megabyte at most.
playbook-import-text = Or put its text here
playbook-import-look = Show what would change
playbook-import-other = Another file
playbook-import-would = This is what would change
playbook-import-nothing = Nothing: the playbook already says all of this.
playbook-import-stays = What the file does not name stays as it is.
playbook-import-take = Take all of it
playbook-import-slips = Nothing is taken yet: mend this in the file first
playbook-step-new = new
playbook-step-translated = translated
playbook-step-worded = worded anew
playbook-step-retired = retired
playbook-step-restored = brought back
playbook-slip = Line { $line }:
playbook-slip-at = Line { $line }, { $place }:

## What must be mended

playbook-error-retired = “{ $key }” has been retired from the playbook; choose another promise.
playbook-error-moved = Somebody else has worded this since you read it; read it again and send your wording with its new revision.
playbook-error-book-moved = Somebody has changed the playbook in the meantime; look again at what would change.
playbook-error-last = Keep at least one promise on each side: a pact takes two.
playbook-error-key = Choose a name of a few letters or digits, other than “new” or “import”; a key is lower-case words with hyphens between them.
playbook-error-taken = There is a promise “{ $key }” already; choose another name.
playbook-error-anchors = Give five sentences, one for each score.
playbook-error-toml = Mend the TOML here ({ $detail }).
playbook-error-letters = Save the file as UTF-8; here are bytes that are no letters.
playbook-error-file-size = Keep the file to { $most } MB.
playbook-error-file-empty = Give the file at least one [[expectation]].
playbook-error-unknown = Take out “{ $name }”, or mend its spelling; it means nothing here.
playbook-error-no-table = Begin each promise with [[expectation]].
playbook-error-no-text = Write this as text between quotation marks.
playbook-error-yes-or-no = Write true or false.
playbook-error-shape = Mend how this is written ({ $detail }).
playbook-error-face = Add the face “{ $face }”; a promise needs all four.
playbook-error-no-language = Word it in at least one language.
playbook-error-twice = Name each promise once; this one stands further up, too.
playbook-error-side = Leave the side as it is; a promise does not change hands.
