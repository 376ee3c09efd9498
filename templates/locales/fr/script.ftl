### Le guide d’un premier entretien. Les textes en -say sont dits par la personne qui mène l’entretien,
### les textes en -do ne sont que pour elle. Les guillemets sont ajoutés par la page.

## La page

script-title = Premier entretien avec { $candidate } : { $opening }
script-subtitle = Les deux côtés de l’accord, dits d’emblée : ce que donne le coach et ce qui est demandé en retour.
script-step-of = Étape { $step } sur { $steps }
script-structured-note = Tout le monde répond aux mêmes questions, dans le même ordre, sur la même échelle. Vous comparez ainsi des réponses et non des impressions, et l’entretien en dit plus sur le travail à venir qu’une conversation libre (0,42 contre 0,19 chez Sackett et ses collègues, 2022).

## Minutes

script-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
script-total-minutes =
    { $minutes ->
        [one] { $minutes } minute au total
       *[other] { $minutes } minutes au total
    }
script-minutes-left =
    { $minutes ->
        [one] { $minutes } minute restante
       *[other] { $minutes } minutes restantes
    }

## Ouverture

script-opening-title = Bienvenue, et les deux côtés
script-opening-say-1 = Bienvenue, et merci d’être là. Nous allons parcourir quelques questions, faire ensemble un court exercice, et garder du temps pour ce que vous voulez savoir de nous. Toutes les personnes qui postulent répondent aux mêmes questions. Je prends des notes au fur et à mesure, pour que nous regardions plus tard ce que vous avez dit et non ce dont je me souviens par hasard. Elles parlent de vous, vous pouvez donc nous en demander une copie.
script-opening-say-2 = Ici, le coaching se fait à deux. Votre coach prend un certain nombre de choses à sa charge, et nous vous en demandons un certain nombre aussi. Je voudrais que vous entendiez les deux avant de décider quoi que ce soit, car si vous nous rejoignez, c’est ce que vous signerez, votre coach et vous.
script-opening-both = Voici les deux côtés. Arrêtez-moi dès que vous voulez en savoir plus.
script-coach-promises = À quoi s’engage votre coach
script-coachee-promises = Ce que nous vous demandons en retour

## Les libellés de chaque étape

script-say = À dire
script-ask = À demander
script-do = À faire
script-probes = Pour creuser
script-listen-for = À repérer
script-anchors = À quoi ressemble chaque note
script-score = Note
script-evidence = Ce que vous avez entendu ou vu
script-evidence-hint = Notez ce qui a été dit ou fait, avec les mots de la personne si possible. Une note ne compte qu’avec son observation.

## Un feedback, puis un nouvel essai

script-exercise-title = Un feedback, puis un nouvel essai
script-exercise-purpose = C’est le cœur de l’entretien. L’ouverture au feedback, c’est trois choses : le demander, l’accueillir et s’en servir. Un récit du passé ne peut pas vous le montrer. Faire deux fois la même chose, avec un conseil de coaching entre les deux, le peut. Évaluez ce que devient le feedback ; la qualité du premier essai ne compte pas.
script-exercise-move-of = Temps { $move } sur { $moves }

script-exercise-1-title = Le premier essai
script-exercise-1-say = Choisissez un sujet que vous connaissez bien, dans votre travail ou ailleurs. Expliquez-le-moi en trois minutes, comme à quelqu’un qui le découvre. Prenez d’abord un moment pour réfléchir.
script-exercise-1-do = Surveillez le temps et n’interrompez pas. Cherchez une chose qui pourrait être plus claire, et notez le moment où vous l’avez remarquée. Donnez le même exercice à tout le monde.

script-exercise-2-title = D’abord son propre regard
script-exercise-2-say = Avant que je dise quoi que ce soit : comment cela s’est-il passé ? Que feriez-vous autrement ?
script-exercise-2-do = Attendez, et laissez durer le silence. Notez ce que la personne voit par elle-même, et si elle cite une chose à changer. Pour l’instant, ni approbation, ni objection, ni aide.

script-exercise-3-title = Un seul conseil
script-exercise-3-say = Merci. Voici une chose que j’essaierais. Quand vous avez dit …, je n’ai plus réussi à suivre, parce que … Essayez plutôt … Qu’en pensez-vous ?
script-exercise-3-do = Donnez un seul conseil, de façon qu’il puisse servir. Nommez le moment, l’effet qu’il a eu sur vous à l’écoute, et ce qu’il y a à essayer. Choisissez une chose qui peut changer en deux minutes. Laissez la personne réagir, puis notez comment elle l’a accueilli.

script-exercise-4-title = Encore une fois
script-exercise-4-say = Maintenant, expliquez-le de nouveau, en deux minutes, et essayez cette seule chose.
script-exercise-4-do = Observez le point sur lequel portait votre conseil. Si le second essai est meilleur pour une autre raison, cela ne compte pas ici. Dites ce que vous avez vu changer, remerciez la personne, et notez comment elle s’en est servie.

script-exercise-took-in-title = L’accueil du feedback
script-exercise-took-in-1 = Le conteste ou l’écarte par une explication, et n’y revient pas.
script-exercise-took-in-2 = L’écoute et répond « d’accord » ou « merci », mais ne peut pas dire quel était le point.
script-exercise-took-in-3 = Peut redire le point avec ses propres mots quand on le demande, sans poser de question à son sujet.
script-exercise-took-in-4 = Le redit spontanément avec ses propres mots et pose une question à son sujet.
script-exercise-took-in-5 = Questionne jusqu’à ce que ce soit clair, relie le point à un moment du premier essai et dit ce qui va changer.

script-exercise-used-title = L’usage du feedback
script-exercise-used-1 = Le second essai se déroule comme le premier ; le point n’y apparaît pas.
script-exercise-used-2 = Mentionne le point ou commence par lui, puis retombe dans la première manière.
script-exercise-used-3 = Applique le point à un endroit et l’oublie à un autre où il le fallait.
script-exercise-used-4 = Applique le point du début à la fin ; le changement s’entend.
script-exercise-used-5 = L’applique du début à la fin, l’adapte en chemin, et dit ce qu’il a changé et ce qui reste à travailler.

## Les questions de la personne reçue

script-questions-title = Les questions de la personne reçue
script-questions-say = Maintenant, dans l’autre sens. Vous avez entendu à quoi votre coach s’engagerait envers vous. Que voulez-vous savoir avant d’y croire ? Les questions gênantes sont les bienvenues.
script-questions-do = Répondez par un fait réel, même quand cela s’est mal passé. Si vous ne savez pas, dites-le, et dites qui répondra et pour quand. Notez chaque question et l’engagement sur lequel elle porte ; cette étape n’a pas de note propre. Si rien ne vient, proposez un des exemples.
script-questions-examples = Par exemple
script-questions-example-1 = À quelle fréquence parlerions-nous, et que se passe-t-il une semaine où vous n’avez pas le temps ?
script-questions-example-2 = Quand avez-vous changé d’avis pour la dernière fois grâce à quelqu’un que vous accompagnez ?
script-questions-example-3 = Vous est-il arrivé que le coaching de quelqu’un ne marche pas ? Qu’avez-vous fait alors ?

## Clôture

script-close-title = La suite
script-close-say = Y a-t-il une chose que vous vouliez dire et qui n’est pas venue ? Alors voici la suite. Chacun de nous note d’abord son propre avis, et c’est seulement après que nous comparons. Vous aurez de nos nouvelles au plus tard le …, même si la réponse est non. Si nous poursuivons ensemble, les deux côtés dont nous avons parlé aujourd’hui entrent dans un accord que vous pourrez encore modifier avant de signer. Merci pour votre temps, et pour avoir essayé quelque chose de nouveau devant nous.
script-close-do = Donnez une vraie date, et tenez-la. Puis évaluez, sans en parler à personne, tout de suite, tant que le souvenir est frais. Remettez votre grille avant de parler aux autres personnes qui évaluent. Elle ne change plus ensuite ; ce qui vous vient plus tard, vous le dites au débriefing.

## Ce qui ne se demande pas

script-not-asked-title = Ce qui ne se demande pas
script-not-asked-intro = Laissez ces sujets de côté, y compris en bavardant et en raccompagnant la personne. Si elle en aborde un elle-même, ne le notez pas et revenez au guide.
script-not-asked-1 = L’âge, la date de naissance ou l’année du diplôme. Vous pouvez demander si la personne a l’âge que la loi fixe pour ce travail.
script-not-asked-2 = La vie de couple, les enfants, les projets de famille ou la charge d’un proche. Vous pouvez donner les horaires et les déplacements et demander s’ils sont possibles.
script-not-asked-3 = Une grossesse, maintenant ou plus tard.
script-not-asked-4 = La religion ou les convictions. Vous pouvez citer les jours de travail et demander s’ils sont possibles.
script-not-asked-5 = L’origine, l’appartenance ethnique, le lieu de naissance ou la langue maternelle. Vous pouvez demander le niveau dans une langue nécessaire au travail.
script-not-asked-6 = La citoyenneté ou la nationalité. Vous pouvez demander si la personne a le droit de travailler ici.
script-not-asked-7 = Un handicap, une maladie ou la santé. Vous pouvez décrire les tâches, demander si la personne peut les assurer, au besoin avec des aménagements, et demander ce qu’il lui faut pour cet entretien.
script-not-asked-8 = Les arrestations. Une vérification que la loi exige pour le poste se fait en dehors de l’entretien.
script-not-asked-9 = L’appartenance à un syndicat.
script-not-asked-10 = Les opinions politiques.
script-not-asked-11 = L’orientation sexuelle ou l’identité de genre.
script-not-asked-12 = L’argent à la maison : dettes, crédits, patrimoine.
script-not-asked-13 = Une photo, la taille ou le poids.
script-not-asked-14 = Le salaire actuel ou passé ; les règles européennes interdisent la question. Vous pouvez donner la fourchette du poste et demander ce que la personne espère.
script-not-asked-note = Cette liste est une aide, pas un avis juridique. Les règles varient d’un endroit à l’autre ; en cas de doute, demandez à quelqu’un qui connaît les vôtres.

## Recommandation

script-recommendation = Votre recommandation
script-recommendation-strong-yes = Oui, sans réserve
script-recommendation-yes = Oui
script-recommendation-no = Non
script-recommendation-strong-no = Non, sans hésiter
script-recommendation-no-decision = Pas de décision
script-quoted = « { $text } »
