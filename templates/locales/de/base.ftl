# Der Rahmen jeder Seite.

nav-label = Hauptmenü
nav-menu = Menü
nav-home = Start
nav-openings = Stellen
nav-agreements = Vereinbarungen
nav-reviews = Rückblicke
nav-playbook = Playbook
nav-insights = Einblicke
nav-members = Mitglieder
nav-settings = Einstellungen
nav-mailbox = Postfach
nav-sign-out = Abmelden

base-skip = Zum Inhalt
base-role-admin = Administration
base-role-recruiter = Recruiting
base-role-interviewer = Interviews
base-role-coach = Coaching

base-trial = Sie probieren Coachpact gerade aus: Es wird keine E-Mail verschickt. Alles liegt im Postfach.
base-trial-link = Postfach öffnen

base-foot = Coachpact: beide Seiten des Coachings, schwarz auf weiß.
base-why = Warum es das gibt
base-verify = Dokument prüfen

base-optional = freiwillig
base-email = E-Mail-Adresse
base-problems = Hier stimmt noch etwas nicht
base-step = { $now } von { $total }
base-copy = Kopieren
base-copied = Kopiert

base-signature = So sieht Ihre Unterschrift aus
base-signature-typed = Mein Name, wie oben geschrieben
base-signature-drawn = Von Hand gezeichnet
base-signature-name = Ihr Name, wie Sie unterschreiben
base-signature-pad = Ein Feld, in das Sie Ihre Unterschrift zeichnen. Geht das nicht, schreiben Sie stattdessen Ihren Namen.
base-signature-hint = Zeichnen Sie mit Maus, Stift oder Finger
base-signature-clear = Neu beginnen
