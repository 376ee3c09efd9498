# L’accord de coaching lui-même. Ces textes font partie de ce que les deux parties signent.
# Chaque valeur tient sur une ligne : un retour à la ligne ici en deviendrait un dans le texte convenu.

## En-tête

document-title = Accord de coaching
document-between = Entre { $coach } (coach) et { $coachee } (personne accompagnée)
document-organisation = Chez { $organisation }
document-starts = Prend effet le { $date }
document-version = Version { $version }
document-amends = Cette version remplace celle qui a été signée et scellée le { $date }, et dont l’empreinte est { $hash }.
document-vision-organisation = Où { $organisation } veut aller
document-vision-team = Où notre équipe veut aller

# Un libellé et ce qu’il dit, pour tous les libellés ci-dessous qui n’ont pas de texte propre.
document-labelled = { $label } : { $text }

## Engagements

document-coach-promises = Moi, { $coach }, votre coach, je m’engage à ceci
document-coachee-promises = Moi, { $coachee }, que vous accompagnez, je m’engage à ceci
document-noticed-by = Ce qui le montre

## Objectifs

document-goals = Les objectifs que nous fixons ensemble
document-goal = Objectif
document-goal-measure = Comment nous le mesurons
document-goal-due = Échéance
document-goal-difficulty = Difficulté
document-difficulty-within-reach = à portée
document-difficulty-stretch = ambitieux
document-difficulty-hard = difficile
# Chaque ligne dessous : un nom, et une réponse par objectif, dans l’ordre de leurs numéros.
document-ratings = À quel point chacun de nous dit adhérer à chaque objectif, de 1 (à peine) à 5 (pleinement) :
document-rating-line = { $name } : { $rating }

## Tête-à-tête et bilans

document-one-on-one = Nos tête-à-tête
document-one-on-one-weekly = Nous nous voyons en tête-à-tête chaque semaine.
document-one-on-one-fortnightly = Nous nous voyons en tête-à-tête toutes les deux semaines.
document-one-on-one-monthly = Nous nous voyons en tête-à-tête chaque mois.
document-reviews = Quand nous faisons le bilan ensemble
document-review-day =
    { $n ->
        [one] Bilan après { $n } jour
       *[other] Bilan après { $n } jours
    }
document-review-month = Bilan après { $n } mois
# Pourquoi un bilan tombe un autre jour que ne le dit le rythme : $holidays sont des noms, comme Noël.
document-review-moved-weekend = Prévu le { $date }, déplacé en raison du week-end.
document-review-moved-holiday = Prévu le { $date }, déplacé en raison d’un jour férié ({ $holidays }).
document-review-moved-both = Prévu le { $date }, déplacé en raison du week-end et d’un jour férié ({ $holidays }).
document-review-passed = Ce jour était passé quand nous avons signé.

## Clauses

# Pourquoi une clause est verrouillée.
document-locked = Elle sépare cet accord du contrat de travail, et cela protège chacun de nous.
# Le préavis pour y mettre fin, comme un fait.
document-notice =
    { $days ->
        [0] Sans préavis
        [one] Préavis d’un jour
       *[other] Préavis de { $days } jours
    }

document-clause-purpose-title = Ce qu’est le coaching ici
document-clause-purpose-text = Ici, le coaching veut dire que nous travaillons ensemble aux objectifs et aux progrès de la personne accompagnée, { $coachee }, dans la direction que veulent prendre l’équipe et { $organisation }. { $coach } aide, questionne, écoute et pousse à avancer, mais ne peut pas faire le travail à la place de la personne accompagnée. Cela demande un effort de chacun de nous, et cet effort, nous nous le devons. Le coaching n’est pas une thérapie, et ce n’est pas le lieu où se décident le salaire ou une sanction : ces entretiens-là se tiennent à part, et nous le disons au moment où ils commencent.

document-clause-confidentiality-title = Ce qui reste entre nous, et ce qui n’y reste pas
document-clause-confidentiality-text = Ce que nous nous disons dans le cadre du coaching reste entre nous, sauf si la personne qui l’a dit accepte de le partager. Cette confidentialité ne peut pas être absolue. Si { $coach } dirige aussi le travail de la personne accompagnée, { $coach } ne peut pas oublier ce qui a été dit au moment d’une décision sur ce travail. { $coach } prévient donc à l’avance quand un élément de notre coaching va peser dans une telle décision, et { $coachee } choisit librement de quoi parler. Cet accord, ses dates et ce que nous nous sommes proposé à son sujet peuvent être lus par nous deux et par les personnes qui, chez { $organisation }, s’occupent des accords de coaching. Ce que nous écrivons pour un bilan n’est lu que par nous deux, et par aucun de nous avant que chacun ait répondu ; les autres voient seulement quand chacun de nous a répondu et si le bilan a eu lieu, et { $organisation } ne compte les réponses que là où personne ne peut être reconnu. Chacun de nous peut parler à d’autres lorsque la loi l’exige ou que la sécurité de quelqu’un est en jeu, et prévient d’abord l’autre chaque fois que c’est possible.

document-clause-logistics-title = Quand nous nous voyons
document-clause-logistics-text = Nous nous voyons en tête-à-tête aussi souvent que le prévoit cet accord, pendant les heures de travail et à un moment qui convient à chacun, et nous tenons les bilans aux dates indiquées ici. Chacun de nous préserve ces moments. Un tête-à-tête qui ne peut pas avoir lieu est reporté à une date proche ; il n’est pas supprimé.

document-clause-preparation-title = Comment nous nous préparons
document-clause-preparation-text = Chacun de nous se prépare. Chacun annonce ce dont il veut parler assez tôt pour que l’autre puisse y réfléchir, et dit ouvertement ce qu’est devenu ce que nous avions convenu la fois précédente. La personne qui doit déplacer un tête-à-tête le dit dès que possible, au plus tard un jour ouvré avant, sauf si une urgence l’en empêche, et propose aussitôt un autre moment.

document-clause-feedback-title = Comment nous nous donnons du feedback
document-clause-feedback-text = Nous nous donnons du feedback dans les deux sens, selon les mêmes règles. Il porte sur ce qui a été fait ou vu, jamais sur ce que l’autre est. Il vient vite, en privé et avec un exemple, et si possible avec une chose à essayer. La personne qui le reçoit écoute d’abord, peut poser des questions, peut voir les choses autrement, et dit ce qu’elle en fera. Chacun de nous peut demander du feedback à tout moment, et aucun de nous n’a à payer le prix d’un feedback sincère.

document-clause-disagreement-title = En cas de désaccord
document-clause-disagreement-text = Si l’un de nous voit une chose autrement ou a un motif de plainte, nous nous le disons d’abord, vite et simplement. Si cela ne suffit pas, chacun de nous peut demander à une troisième personne de chez { $organisation } de se joindre à nous, quelqu’un en qui chacun de nous a confiance. Si le désaccord demeure, les deux points de vue sont notés côte à côte. Aucun de nous ne reproche à l’autre un désaccord ou une plainte de bonne foi. Toute autre voie de réclamation, chez { $organisation } ou prévue par la loi, reste ouverte.

document-clause-change-title = Comment cet accord est revu, modifié et prend fin
document-clause-change-text = Nous revoyons cet accord ensemble aux dates indiquées ici, et nous y avons voix égale. Chacun de nous peut proposer une modification à tout moment. Une modification ne vaut qu’une fois que nous avons approuvé et signé un même nouveau texte ; ce qui a été signé avant est conservé tel quel, et la nouvelle version dit quelle version elle remplace. La date d’un bilan peut être déplacée sans nouvelle signature, et chacun de nous en reçoit l’information. Chacun de nous peut mettre fin à cet accord moyennant un préavis de { $notice } jours, en le faisant savoir par écrit à l’autre et à { $organisation } et en disant pourquoi, de préférence après en avoir parlé ; la personne qui y met fin peut en garder le motif entre nous deux. L’accord prend fin aussi quand l’un de nous quitte { $organisation }. Quand quelqu’un d’autre devient le coach, cette personne et { $coachee } signent une nouvelle version, et celle-ci prend alors fin.

document-clause-not-employment-title = Ce n’est pas le contrat de travail
document-clause-not-employment-text = Cet accord dit comment nous voulons travailler ensemble dans le cadre du coaching. Il n’est pas le contrat de travail et n’en fait pas partie. Il ne change rien au salaire, au temps de travail, à la fonction, au préavis ni à aucun autre droit ou devoir qui découle du contrat de travail, des règles en vigueur chez { $organisation } ou de la loi ; en cas de différence, ce sont eux qui priment. Un engagement non tenu est avant tout une raison de nous parler.

## Signatures et preuves

document-signatures = Signatures
document-the-coach = Le coach
document-the-coachee = La personne accompagnée
document-signature-typed = Signé par la saisie du nom
document-signature-drawn = Signé par une signature dessinée
document-signature-alt = Signature dessinée à la main : { $name }
document-signature-paper = Signé à la main, sur papier
document-signed-at = Signé le { $when }
document-identified = Identité établie par un lien personnel et un code à usage unique, tous deux envoyés à l’adresse e-mail de cette personne ; code confirmé le { $when }
document-identified-paper = Signé à la main, sur papier ; le scan a été transmis par un lien personnel envoyé à l’adresse e-mail de cette personne, et { $name } l’a confirmé le { $when }
document-evidence-title = Comment cet accord a été signé
document-evidence-intro = Les deux personnes ont approuvé le même texte, puis chacune l’a signé : par une signature électronique simple, ou à la main sur papier là où c’est indiqué. L’organisation a ensuite apposé son cachet électronique sur l’ensemble du document, de sorte que toute modification ultérieure puisse être décelée. Le document ne prétend à rien de plus : ce ne sont pas des signatures qualifiées, et l’identité des signataires n’a été vérifiée que de la manière décrite ici.
document-evidence-agreed = Texte approuvé le { $when }
document-evidence-consent = SHA-256 du consentement à la signature électronique
document-evidence-statement = SHA-256 de la déclaration de signature
document-evidence-identity = SHA-256 de la phrase qui dit comment cette personne a été identifiée
document-evidence-whole = Le document dans son ensemble
document-hash = SHA-256 du texte convenu
document-trail-head = Dernier maillon du journal des événements
document-timestamp = L’heure du cachet est confirmée par un horodatage émanant d’un tiers, { $authority }.
document-no-timestamp = L’heure du cachet est celle de l’horloge de l’organisation ; personne d’autre ne la confirme.
document-timestamp-missing = Un horodatage a été demandé, mais la réponse n’est pas venue à temps ; l’heure du cachet est donc celle de l’horloge de l’organisation.
document-trial = Cet accord est un essai : les e-mails n’ont pas été envoyés. Les liens et les codes pouvaient être lus sur l’ordinateur qui les a créés ; rien ici ne montre donc qui a signé.
document-page = Page { $page } sur { $pages }
document-binding-language = Le texte français est celui que nous avons convenu et signé. Toute traduction n’est donnée qu’à titre d’information.

# Le même texte dans une seconde langue, à la fin du document ; dit dans cette langue.
document-second-title = En français, à titre d’information
document-second-note = Nous avons signé cet accord dans une autre langue, et c’est ce texte-là qui fait foi. Celui-ci ne fait qu’aider à le lire. Ce que nous avons écrit nous-mêmes y figure comme nous l’avons écrit.

## Sur papier

document-paper-print = Pour signer à la main : imprimez toutes les pages, signez près de votre nom, numérisez-les ou photographiez-les toutes, et déposez le fichier sur votre page personnelle. L’empreinte, à la fin, montre de quel texte il s’agit.
document-paper-statement = Par ma signature manuscrite, je signe le texte convenu exactement tel qu’il figure ici.
document-paper-other = signe séparément

## Le consentement et la signature

document-consent = J’accepte de signer cet accord électroniquement. Rien ne m’y oblige : si je préfère signer sur papier, je le choisis sur cette page, et cela ne me porte aucun préjudice. Je peux retirer ce consentement à tout moment avant de signer, en fermant cette page sans signer ou en le faisant savoir à { $sender } ; ce que j’ai déjà signé reste valable. Dès que les deux signatures sont là, une copie PDF est envoyée à mon adresse e-mail, et je peux demander sans frais une copie papier à { $sender }. Pour lire et conserver l’accord, il me faut un navigateur web, cette adresse e-mail et un programme qui ouvre les fichiers PDF. Si mon adresse change, je le fais savoir à { $sender }. Ce consentement ne vaut que pour cette version de l’accord.
document-sign-statement = En appuyant sur « Signer », j’adopte ceci comme ma signature, et je signe le texte convenu exactement tel qu’il figure ici. J’y mets la même intention que dans ma signature sur papier.
