# Les pages des membres et des lecteurs, chacune sous son préfixe.

## Page d’erreur (sa phrase vient de common.ftl)

error-page-gone = Cette page n’existe pas
error-page-ours = Pardon, l’erreur vient de nous
error-page-not-now = Cela n’est pas passé
error-page-barred = Ce n’est pas possible maintenant
error-page-safe = Ce que vous avez enregistré avant est toujours là.
error-page-home = Aller à la page d’accueil
error-page-jobs = Voir les offres ouvertes
error-page-status = Statut { $status }

## Installation

setup-title = Bienvenue dans Coachpact
setup-what = Coachpact met par écrit les deux côtés du coaching : à quoi s’engage le coach, et ce qui est demandé en retour. Chaque engagement est suivi de l’annonce au premier entretien, puis à l’accord signé et aux bilans.
setup-organisation-head = Votre organisation
setup-organisation = Son nom
setup-vision = Sa raison d’être
setup-vision-hint = Une phrase. Les objectifs de chaque accord s’y rattachent.
setup-zone = Fuseau horaire
setup-language = Langue
setup-you-head = Vous
setup-you-text = Vous êtes la première personne chargée de l’administration ; vous ajouterez les autres membres plus tard.
setup-name = Votre nom
setup-email-hint = Vos liens de connexion arrivent à cette adresse.
setup-example = Commencer avec l’exemple complet
setup-example-hint = Un recrutement avec des personnes inventées, pour faire le tour.
setup-act = Installer et entrer

## Connexion

signin-title = Connexion
signin-lede = Nous vous envoyons un lien pour entrer. Pas besoin de mot de passe.
signin-act = M’envoyer le lien
signin-party = Vous avez reçu un e-mail au sujet de votre propre accord ? Utilisez le lien qu’il contient ; inutile de vous connecter ici.
signin-sent-title = Consultez vos e-mails
signin-sent = Si { $email } est l’adresse d’un membre, un lien est en route. Il fonctionne une seule fois, pendant { $minutes } minutes.
signin-sent-nothing = Rien après quelques minutes ? Regardez dans les courriers indésirables, ou vérifiez l’adresse et redemandez un lien.
signin-again = Redemander un lien
signin-trial = Vous êtes en mode d’essai : l’e-mail attend dans la boîte d’envoi.
signin-mailbox = Ouvrir la boîte d’envoi
signin-link-title = Bienvenue
signin-link-lede = Encore une étape, pour que personne d’autre ne puisse utiliser le lien de votre e-mail.
signin-link-act = Entrer

## Membres

members-title = Membres
members-lede = Qui travaille ici avec Coachpact, et ce que chaque personne peut faire.
members-add-head = Ajouter un membre
members-name = Nom
members-email-hint = Ses liens de connexion arrivent à cette adresse.
members-roles = Ses rôles ici
members-role-admin = Peut tout faire, et ajoute des membres.
members-role-recruiter = Rédige les offres et publie les annonces, voit toutes les candidatures et tous les accords.
members-role-interviewer = Ajoute des candidatures, mène et évalue ses propres entretiens.
members-role-coach = Rédige des accords, et suit ceux de ses propres accompagnements.
members-language = Langue
members-zone = Fuseau horaire
members-act = Ajouter ce membre

## Référentiel

playbook-title = Référentiel
playbook-coach = Les engagements du coach
playbook-coachee = Les engagements de la personne accompagnée
playbook-faces = Ses quatre visages
playbook-ad = Dans l’annonce
playbook-interview = En entretien
playbook-say = À dire :
playbook-ask = À demander :
playbook-probes = Pour creuser
playbook-listen-for = À repérer
playbook-anchors = Ce que l’on entend à chaque note, de 1 à 5
playbook-agreement = Dans l’accord
playbook-noticed-by = Ce qui le montre : { $what }
playbook-reviews = Aux bilans
playbook-asked-coach = Question au coach :
playbook-asked-coachee = Question à la personne accompagnée :

## Offres

openings-title = Offres
openings-lede = Les postes pour lesquels vous cherchez quelqu’un, avec les engagements des deux côtés.
openings-new = Rédiger une offre
openings-empty-title = Vos offres apparaîtront ici
openings-empty-text = Dites en quoi consiste le travail et choisissez les engagements de chaque côté. L’annonce s’écrit ensuite d’elle-même pour tous les canaux.
openings-empty-own = Dès que vous accompagnez quelqu’un ou menez des entretiens pour une offre, vous la trouvez ici.
openings-empty-playbook = Lire le référentiel
openings-public = La page de toutes les offres publiées

opening-state-draft = Pas encore publiée
opening-state-published = Publiée
opening-state-withdrawn = Retirée
opening-state-closed = Clôturée
opening-next-draft = Regardez l’annonce, et publiez-la quand les deux côtés sonnent juste.
opening-next-published = L’annonce est publiée. Ajoutez chaque personne que vous allez rencontrer.
opening-next-withdrawn = L’annonce n’est plus publiée. Les candidatures et les accords restent.
opening-next-closed = La date de clôture est passée. Les candidatures et les accords restent.
opening-see-ad = Voir l’annonce
opening-edit = Modifier l’offre
opening-candidates = Candidatures
opening-draft-agreement = Rédiger un accord
opening-from-home = en télétravail
opening-also-home = télétravail possible
opening-closes = clôture le { $date }

opening-new-title = Une nouvelle offre
opening-new-lede = En quoi consiste le travail, à quoi s’engage chaque côté et qui sera coach. L’annonce vient ensuite.
opening-edit-title = Modifier l’offre
opening-edit-lede = Une annonce publiée garde ses engagements tels quels jusqu’à ce que vous la republiiez.
opening-this = Cette offre
opening-work-head = Le travail
opening-title = Intitulé du poste
opening-title-hint = Tel que le chercherait une personne intéressée, au féminin et au masculin ou sous une forme neutre, sans salaire, lieu ni symboles.
opening-team = Équipe
opening-summary = En quoi consiste le travail
opening-summary-hint = Quelques paragraphes courts. Les engagements des deux côtés s’y ajoutent d’eux-mêmes.
opening-vision = Où va l’équipe
opening-vision-hint = Une phrase. Les objectifs de l’accord s’y rattachent.
opening-kind = Type de contrat
opening-language = Langue de l’annonce
opening-place-head = Lieu
opening-city = Ville
opening-city-hint = Vide seulement si tout se fait en télétravail.
opening-country = Pays
opening-country-hint = Deux lettres, comme BE.
opening-remote = Le travail peut se faire en télétravail
opening-pay-head = Salaire
opening-pay-text = Un montant ou une fourchette. À bien des endroits, l’annonce doit l’indiquer, et partout, les gens veulent le savoir.
opening-pay-min = De
opening-pay-max = À
opening-pay-none = Non indiqué
opening-currency = Monnaie
opening-currency-hint = Trois lettres, comme EUR.
opening-period = Période
opening-period-hint = À quoi correspond le montant.
opening-promises-head = Les engagements de chaque côté
opening-promises-text = Choisissez-en au moins un de chaque côté. Ce que vous choisissez ici revient en entretien, dans l’accord et aux bilans.
opening-promises-coach = Les engagements du coach
opening-promises-coachee = Ce que nous demandons en retour
opening-coach-head = Coach
opening-coach-text = Cela peut attendre ; l’accord en aura besoin.
opening-coach-none = Pas encore choisi
opening-coach-name = Nom du coach
opening-coach-email = Adresse e-mail du coach
opening-coach-title = Fonction du coach
opening-coach-language = Langue du coach
opening-coach-zone = Fuseau horaire du coach
opening-apply-head = Candidature
opening-apply-url = Où postuler
opening-apply-url-hint = Une adresse web, ou mailto: suivi d’une adresse e-mail.
opening-closes-on = Date de clôture
opening-closes-on-hint = Passé ce jour, l’annonce n’est plus publiée.
opening-closes-never = Aucune
opening-public = Page publique
opening-facts-head = En bref
opening-leave = Abandonner
opening-save = Enregistrer cette offre

## L’atelier d’annonces (les phrases de l’annonce elle-même sont dans common.ftl)

ad-title = Annonce
ad-choose = Utiliser ces engagements
ad-tone = Ton
ad-tone-warm = Chaleureux
ad-tone-direct = Direct
ad-tone-formal = Formel
ad-language = Langue
ad-channels = Où elle paraît
ad-channel-careers = Site carrières
ad-channel-linkedin = Offre LinkedIn
ad-channel-linkedin_post = Post LinkedIn
ad-channel-indeed = Indeed
ad-channel-x = X
ad-channel-plain = Texte brut
ad-count = { $count } caractères
ad-count-of = { $count } caractères sur { $limit }
ad-promises =
    { $count ->
        [one] { $count } engagement
       *[other] { $count } engagements, des deux côtés
    }
ad-fits = Longueur acceptée
ad-copy-text = Copier le texte
ad-copy-markdown = Copier en Markdown
ad-copy-html = Copier en HTML
ad-select = Sélectionner soi-même
ad-as-text = Texte
ad-as-markdown = Markdown
ad-as-html = HTML
ad-wording = À relire
ad-wording-none = Rien dans les mots choisis ne demande de relecture.
ad-word = « { $word } »
ad-instead = « { $word } » pourrait devenir « { $instead } »
ad-source = Source : { $source }
ad-advice = Ce sont des conseils, et c’est vous qui décidez. L’intitulé et la description sont relus aussi.
ad-advice-edit = Modifier les textes
ad-public-head = Votre page publique
ad-public-draft = Cette annonce n’est pas encore publiée.
ad-public-published = Cette annonce est publiée à l’adresse
ad-public-withdrawn = Cette annonce a été retirée et n’est plus publiée.
ad-public-closed = La date de clôture est passée ; l’annonce n’est donc plus publiée.
ad-publish-what = La page publique reprend le texte du site carrières, dans le ton chaleureux et dans la langue de l’offre. Ses engagements restent tels qu’ils sont aujourd’hui jusqu’à ce que vous republiiez.
ad-publish = Publier cette annonce
ad-publish-again = Republier dans son état actuel
ad-withdraw = Retirer cette annonce
ad-new-date = Choisir une nouvelle date

## Offres publiées

jobs-title = Offres ouvertes
jobs-lede = Chacune dit à quoi s’engage le coach, et ce qui est demandé en retour.
jobs-empty-title = Les offres ouvertes apparaîtront ici
jobs-empty-text = Il n’y en a pas pour le moment.
job-two-sides = Ce que chacun peut attendre de l’autre
job-facts = En bref
job-published = Publiée le
job-apply = Postuler à cette offre

## Boîte d’envoi d’un essai

mailbox-title = Boîte d’envoi
mailbox-lede = Les e-mails qui seraient partis, du plus récent au plus ancien. Personne ne les a reçus.
mailbox-empty-title = Les e-mails apparaîtront ici
mailbox-empty-text = Tant que vous êtes en mode d’essai, rien n’est envoyé. Envoyez un accord aux deux parties, et leurs e-mails arriveront ici.
mailbox-empty-act = Aller à la page d’accueil
mailbox-to = À { $to }
mailbox-from = De
mailbox-for = À
mailbox-at = Écrit le
mailbox-attachments = Pièces jointes
mailbox-bytes = ({ $size } ko)
mailbox-frame = L’e-mail : { $subject }

## Pourquoi Coachpact existe

why-title = Pourquoi le coaching se joue à deux, et pourquoi il vaut mieux l’écrire
why-lede = Ce qui plaide pour le coaching plutôt que pour la gestion de la performance, avec les chiffres et avec ce qu’ils ne montrent pas.
why-coach-head = Ce que doit un coach
why-coach-1 = Des échanges toute l’année, et de la confiance.
why-coach-2 = Des objectifs fixés ensemble, reliés à la direction que prend l’équipe.
why-coach-3 = Un coup de main quand le travail coince, et le droit de réessayer.
why-coachee-head = Ce qui est dû en retour
why-coachee-1 = De la curiosité, y compris pour ce qui dérange.
why-coachee-2 = De l’ouverture au feedback : le demander, et s’en servir.
why-coachee-3 = De l’initiative et de la ténacité, les jours entre deux échanges.
why-word-head = Un mot qui dit qui fait le travail
why-word-1 = Gérer la performance de quelqu’un, c’est la prendre en charge à sa place. Il ne reste alors à l’autre qu’à attendre un verdict, souvent une fois par an. La place d’un coach est à côté du travail : regarder avec l’autre, questionner, montrer, et laisser l’action à qui elle revient.
why-word-2 = Ce n’est pas le choix de la facilité. Il demande plus au coach, qui doit continuer à parler quand la semaine est pleine, et plus à la personne accompagnée, qui ne peut plus s’en remettre à quelqu’un d’autre pour progresser. Aucun des deux ne peut compenser ce que l’autre ne fait pas.
why-figures-head = Ce que disent les chiffres
why-cost = 960 à 1 200 milliards de dollars
why-cost-text = Ce que coûtent chaque année aux États-Unis, selon une estimation de Gallup, les personnes qui ne se sentent pas impliquées dans leur travail (Harter, 2017).
why-share = 71 %
why-share-text = La part des millennials américains qui ne se sentent pas impliqués dans leur travail (Gallup, 2016), dans ce qui est là-bas la plus nombreuse des générations vivantes (Fry, 2016).
why-goals = d = 0,42 à 0,80
why-goals-text = L’avance, en écarts types, des objectifs précis et difficiles sur « faites de votre mieux » ; et les objectifs que l’on contribue à fixer tendent à motiver davantage (Locke & Latham, 2002).
why-but-head = Ce que les chiffres ne disent pas
why-but-figures = Les deux premiers sont américains, datent d’une dizaine d’années et viennent surtout d’une entreprise qui vend du conseil sur le sujet. Les 71 % comptent toutes les personnes qui, selon sa mesure, ne sont pas engagées dans leur travail, et pas seulement celles qui y sont malheureuses. Ils montrent l’ampleur de la question. Ils ne montrent pas que le coaching est la réponse.
why-but-goals = Fixer des objectifs ensemble n’a rien de magique. À difficulté égale, avoir son mot à dire n’ajoutait pas grand-chose (Latham & Steele, 1983). Cela aide parce que les gens qui ont leur mot à dire choisissent des objectifs plus difficiles et s’y tiennent. Et aucun objectif ne fait grand-chose sans adhésion, sans feedback et sans un peu de soin quand le travail est complexe.
why-but-proof = Personne n’a encore testé toute cette chaîne, de l’annonce au bilan, comme un seul ensemble. Coachpact s’appuie sur ce que l’on sait de ses maillons.
why-early-head = Pourquoi cela commence dans l’annonce
why-early-1 = Quiconque prend un poste croit que quelque chose lui a été promis. Si rien n’est écrit, chacun s’en souvient à sa façon : dans une étude, 55 % des managers estimaient que leur employeur avait manqué à sa parole (Robinson & Rousseau, 1994), et cela arrive davantage là où les personnes qui arrivent doivent se débrouiller seules (Robinson & Morrison, 2000). Dire d’avance ce qu’est vraiment un poste fonctionne parce que cela paraît honnête, et d’autant mieux qu’on le redit après l’arrivée (Earnest, Allen & Landis, 2011).
why-early-2 = Ici, un même engagement traverse donc tout : l’annonce le dit, le premier entretien l’aborde, les deux côtés le signent, et chaque bilan demande aux deux s’il a été tenu.
why-sources-head = Sources
