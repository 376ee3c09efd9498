# The frame of every page.

nav-label = Main
nav-menu = Menu
nav-home = Home
nav-openings = Openings
nav-agreements = Agreements
nav-reviews = Reviews
nav-playbook = Playbook
nav-insights = Insights
nav-members = Members
nav-settings = Settings
nav-mailbox = Mailbox
nav-sign-out = Sign out

base-skip = Skip to the page
base-role-admin = administrator
base-role-recruiter = recruiter
base-role-interviewer = interviewer
base-role-coach = coach

base-trial = You are trying this out: no letter is sent. Each one is kept in the mailbox.
base-trial-link = Open the mailbox

base-foot = Coachpact: the two sides of coaching, in writing.
base-why = Why this exists
base-verify = Check a document

base-optional = optional
base-email = Email address
base-problems = Something here needs another look
base-step = { $now } of { $total }
base-copy = Copy
base-copied = Copied

base-signature = How your signature looks
base-signature-typed = My name as typed above
base-signature-drawn = Drawn by hand
base-signature-name = Your name, as you sign
base-signature-pad = A place to draw your signature. If you cannot draw here, type your name instead.
base-signature-hint = Draw with your mouse, pen or finger
base-signature-clear = Start again
