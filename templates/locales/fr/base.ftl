# Le cadre de toutes les pages.

nav-label = Navigation principale
nav-menu = Menu
nav-home = Accueil
nav-openings = Offres
nav-agreements = Accords
nav-reviews = Bilans
nav-playbook = Référentiel
nav-insights = Vue d’ensemble
nav-members = Membres
nav-settings = Paramètres
nav-mailbox = Boîte d’envoi
nav-sign-out = Se déconnecter

base-skip = Aller au contenu
base-role-admin = administration
base-role-recruiter = recrutement
base-role-interviewer = entretiens
base-role-coach = coaching

base-trial = Vous êtes en mode d’essai : aucun e-mail ne part. Tous restent dans la boîte d’envoi.
base-trial-link = Ouvrir la boîte d’envoi

base-foot = Coachpact : les deux côtés du coaching, noir sur blanc.
base-why = Pourquoi Coachpact existe
base-verify = Vérifier un document

base-optional = facultatif
base-email = Adresse e-mail
base-problems = À revoir avant de continuer
base-step = { $now } sur { $total }
base-copy = Copier
base-copied = Copié

base-signature = L’apparence de votre signature
base-signature-typed = Mon nom, comme je l’ai saisi ci-dessus
base-signature-drawn = Dessinée à la main
base-signature-name = Votre nom, comme vous signez
base-signature-pad = Dessinez ici votre signature. Si ce n’est pas possible, saisissez plutôt votre nom.
base-signature-hint = Dessinez à la souris, au stylet ou au doigt
base-signature-clear = Recommencer
