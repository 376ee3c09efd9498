# La grille d’évaluation, le débriefing, les questions propres, les exercices, les versions du guide, et l’embauche.

## Grille d’évaluation

card-evidence-missing = Écrivez ce que vous avez entendu ou vu ; une note ne compte qu’avec cela.
card-late = Le débriefing est ouvert : une note donnée maintenant ne le serait plus en toute indépendance. Écrivez ce que vous avez vu comme complément dans le débriefing.

## Débriefing

debrief-not-open = Le débriefing n’est pas encore ouvert. Ouvrez-le d’abord ; ceci y aura sa place.
debrief-accord = À quel point vous êtes d’accord
debrief-accord-figure = En moyenne, deux d’entre vous s’écartent de { $difference } sur une échelle de 1 à 5.
debrief-accord-same = Vous avez donné les mêmes notes. Demandez-vous tout de même si vous avez entendu les mêmes choses.
debrief-accord-close = Vous avez vu à peu près la même chose. Ne parlez que des échelles placées en tête.
debrief-accord-near = Vous différez d’environ un cran, ce qui est habituel. Commencez par les échelles placées en tête, et par ce que chaque personne a entendu.
debrief-accord-apart = Vous êtes loin les uns des autres. Peut-être avez-vous entendu autre chose ou lu l’échelle autrement : lisez d’abord vos observations à voix haute, discutez ensuite.
debrief-accord-how = La différence absolue moyenne entre toutes les paires parmi { $raters } personnes, sur toutes les échelles : 0, partout pareil ; 4, l’écart le plus grand possible.
debrief-picture = Notes de 1 à 5 : { $scores }
debrief-addenda = Compléments
debrief-addenda-text = Les grilles remises ne changent plus. Ce qui vient après se note ici, avec votre nom et l’heure.
debrief-add = Ce qui est venu après
debrief-add-act = Ajouter
debrief-decide = La décision
debrief-decide-again = Décider à nouveau
debrief-decide-act = Enregistrer la décision
debrief-outcome = Décision
debrief-outcome-missing = Choisissez ce qui a été décidé.
debrief-outcome-hired = Candidature retenue
debrief-outcome-on-hold = En attente
debrief-outcome-not-hired = Candidature non retenue
debrief-reason = Motif
debrief-reason-hint = À partir des échelles et de ce qui a été entendu. La personne peut le demander.
debrief-decided = Décidé par { $by }, { $at }
debrief-earlier = Décisions antérieures

## Questions propres

question-page = Questions et exercice
question-page-lede = Ce qui est demandé à toutes les personnes candidates à cette offre, outre le référentiel, dans les mêmes mots et le même ordre.
question-own = Vos propres questions
question-own-text = Elles viennent après celles du référentiel, chacune avec sa note. Ce qu’il vaut mieux ne pas demander est signalé ; c’est vous qui décidez.
question-none = Aucune pour l’instant. Le guide pose les questions du référentiel pour les engagements choisis.
question-text = Question
question-text-hint = Telle qu’elle est posée à la personne.
question-listen = Soyez à l’écoute de
question-listen-hint = Une chose par ligne.
question-add = Ajouter cette question
question-retire = Ne plus la poser
question-source = { $source }. Une aide, pas un conseil juridique.
question-most = Il y a déjà dix questions, et une heure n’en permet pas plus. Retirez-en une d’abord.
question-too-short = Avec { $count } questions, cette durée ne laisse pas une minute à chacune. Choisissez-en une plus longue.
question-title = Question propre, { $n }
question-anchor-1 = Aucun exemple, ou un exemple à côté du sujet.
question-anchor-2 = Des généralités ; ce que la personne a fait elle-même reste flou.
question-anchor-3 = Un exemple, avec ce que la personne a fait elle-même.
question-anchor-4 = Un exemple précis, avec ce qu’elle a fait et ce que cela a donné.
question-anchor-5 = Un exemple précis, avec le résultat, ce qu’elle en a appris et ce qu’elle fait autrement depuis.

question-kind-age = Âge
question-kind-family = Famille
question-kind-pregnancy = Grossesse
question-kind-religion = Religion
question-kind-origin = Origine
question-kind-citizenship = Nationalité
question-kind-health = Santé et handicap
question-kind-arrests = Arrestations et condamnations
question-kind-union = Syndicat
question-kind-politics = Politique
question-kind-orientation = Orientation et genre
question-kind-finances = Argent personnel
question-kind-photo = Photo
question-kind-body = Taille et poids
question-kind-pay = Salaire antérieur

## Versions du guide

question-versions = Versions
question-versions-text = Dès que le premier entretien a commencé, tout le monde répond à la même version. Une modification crée la suivante, pour les entretiens qui n’ont pas commencé.
question-versions-none = La première version naît quand le premier entretien est planifié.
question-version = Version { $n } des questions
question-version-asked = Posée à { $names }
question-version-nobody = N’est plus posée à personne
question-pending = Le référentiel ou cette offre a changé depuis que les questions sont fixées. Les entretiens continuent avec les questions d’alors, pour que tout le monde ait les mêmes.
question-renew = Reprendre ces modifications pour la suite
question-changes =
    { $count ->
        [one] { $count } modification
       *[other] { $count } modifications
    }
question-change-added = Ajouté
question-change-gone = Retiré
question-change-changed = Modifié
question-change-order = Autre ordre

## Exercices

exercise-page = L’exercice
exercise-page-text = Un premier essai, un conseil sur un seul point, un second essai : choisissez-en un qui ressemble au travail. Tout le monde a le même.
exercise-general = L’exercice général : expliquer deux fois une chose que l’on connaît bien.
exercise-general-name = L’exercice général, pour tout métier
exercise-choose = Choisir par type de métier
exercise-role = Type de métier
exercise-choose-act = Utiliser cet exercice
exercise-own = Votre propre exercice
exercise-own-act = Utiliser mon exercice
exercise-title = Nom
exercise-setup = Ce qu’il faut préparer
exercise-say = Ce qui est dit à la personne
exercise-time = Durée
exercise-coaching = À quoi peut ressembler un conseil précis
exercise-redo = À quoi se voit, au second essai, qu’il a servi
exercise-step-title = Un feedback, puis un nouvel essai : { $title }
exercise-coach-say = Merci. Voici une chose que j’essaierais. Au moment où vous …, voici ce que cela a fait : … Essayez plutôt … Qu’en pensez-vous ?
exercise-coach-example = Par exemple : { $example }
exercise-again-say = Recommencez maintenant, en essayant cette seule chose.

## Embauche

hired-themes = À travailler
hired-themes-choose = Thèmes à travailler, en cas d’embauche
hired-themes-hint = Cinq au plus. Seul leur nom va au coach, sans notes ni observations ; ils deviennent des objectifs une fois que le coach les a vus.
hired-themes-most = Choisissez au plus { $most } thèmes ; au-delà, aucun n’en est plus un.
hired-agreement = Rédiger l’accord
hired-goal = Progresser : { $theme }
hired-form-coach = C’est vous le coach : ces thèmes du débriefing figurent ci-dessous comme objectifs à compléter ensemble. Modifiez-les ou retirez-les à votre guise.
hired-form-shows = Thèmes du débriefing. { $coach } les voit avant qu’ils n’entrent : une fois le projet enregistré, vous pourrez les y reprendre.
hired-form-waits = Thèmes du débriefing. { $coach } les voit avant qu’ils n’entrent, et les reprend dans le projet.
hired-draft-coach = Thèmes à travailler, choisis au débriefing. Reprenez-les comme objectifs s’ils vous conviennent.
hired-draft-shows = Thèmes à travailler, choisis au débriefing. { $coach } n’a pas de compte ici : montrez-lui ces thèmes, et reprenez-les une fois son accord donné.
hired-draft-waits = Thèmes à travailler, choisis au débriefing. Ils attendent { $coach }, qui les reprend ici.
hired-take-coach = Les reprendre comme objectifs
hired-take-shows = { $coach } les a vus : les reprendre comme objectifs
hired-coach-first = { $coach } voit d’abord ces thèmes et les reprend avec son propre compte.

## Messages

notice-question-added = La question est ajoutée.
notice-question-retired = La question n’est plus posée.
notice-exercise-chosen = L’exercice est choisi.
notice-version-made = Les entretiens à venir suivent la version la plus récente.
notice-decided = La décision est enregistrée.
notice-hired = La décision est enregistrée. Voici l’accord à rédiger.
notice-themes-taken = Les thèmes figurent dans le projet comme objectifs. Donnez ensemble à chacun une mesure et une date.
