# Het kader van elke pagina.

nav-label = Hoofdmenu
nav-menu = Menu
nav-home = Start
nav-openings = Vacatures
nav-agreements = Overeenkomsten
nav-reviews = Terugblikken
nav-playbook = Playbook
nav-insights = Inzichten
nav-members = Leden
nav-settings = Instellingen
nav-mailbox = Postvak
nav-sign-out = Afmelden

base-skip = Naar de inhoud
base-role-admin = beheerder
base-role-recruiter = recruiter
base-role-interviewer = interviewer
base-role-coach = coach

base-trial = Je bent aan het proberen: er vertrekt geen enkele brief. Alles wordt in het postvak bewaard.
base-trial-link = Open het postvak

base-foot = Coachpact: de twee kanten van coaching, op papier.
base-why = Waarom dit bestaat
base-verify = Een document nakijken

base-optional = mag leeg blijven
base-email = E-mailadres
base-problems = Kijk hier nog eens naar
base-step = { $now } van { $total }
base-copy = Kopieer
base-copied = Gekopieerd

base-signature = Hoe je handtekening eruitziet
base-signature-typed = Mijn naam, zoals hierboven getypt
base-signature-drawn = Met de hand getekend
base-signature-name = Je naam, zoals je tekent
base-signature-pad = Hier teken je je handtekening. Lukt tekenen niet, typ dan je naam.
base-signature-hint = Teken met je muis, pen of vinger
base-signature-clear = Opnieuw
