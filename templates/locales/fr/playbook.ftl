# Le référentiel tel qu’une organisation se l’approprie.

notice-playbook-saved = C’est enregistré et valable dès maintenant ; ce qui a été publié, demandé ou signé garde ses mots.
notice-playbook-added = L’engagement est ajouté. Les nouvelles offres peuvent le reprendre.
notice-playbook-retired = L’engagement est retiré. Il n’est plus proposé aux nouvelles offres.
notice-playbook-restored = L’engagement est rétabli : les nouvelles offres peuvent à nouveau le reprendre.
notice-playbook-imported = Le référentiel correspond maintenant à votre fichier.

## La liste

playbook-intro =
    { $count ->
        [one] Un engagement.
       *[other] { $count } engagements, des deux côtés.
    } Chacun est annoncé dans l’offre, abordé à l’entretien, signé dans l’accord et revu à chaque bilan.
playbook-add = Ajouter un engagement
playbook-import = Importer un référentiel
playbook-export = Télécharger le fichier
playbook-own = Le vôtre
playbook-changed = Reformulé par vos soins
playbook-not-in = Pas encore en { $languages }
playbook-retired = Retiré
playbook-retired-head = Engagements retirés
playbook-retired-what = Ils ne sont plus proposés aux nouvelles offres. Là où ils figurent déjà, ils restent.
playbook-retired-still = Retiré depuis. Il reste ici tant que vous ne l’enlevez pas.
playbook-stands-in = « { $name } » n’est pas encore rédigé dans la langue de cette annonce ; le texte paraît donc dans une autre langue ({ $language }).

## Un engagement

playbook-language = Langue
playbook-ad-short = Et là où il n’y a de place que pour une ligne :
playbook-edit = Modifier la formulation
playbook-translate = Traduire
playbook-versions = Versions précédentes
playbook-untold = Pas encore de texte dans cette langue ({ $language })
playbook-untold-text = Tant que personne ne l’a traduit, cet engagement s’affiche dans une autre langue.
playbook-retire = Retirer cet engagement
playbook-retire-what = Il ne sera plus proposé aux nouvelles offres. Les offres, entretiens et accords où il figure le gardent, et vous pouvez le rétablir.
playbook-restore = Rétablir cet engagement
playbook-restore-what = Les nouvelles offres pourront à nouveau le reprendre.

## Le formulaire

playbook-new = Un engagement à vous
playbook-new-lede = Un seul engagement, raconté quatre fois. Rédigez-le d’abord dans une langue ; les traductions viendront ensuite.
playbook-edit-title = La formulation : { $language }
playbook-keeps = Ce qui a été publié, demandé ou signé garde les mots du jour même.
playbook-source = Sous chaque champ figure le texte d’origine ({ $language }).
playbook-side = Qui s’engage
playbook-field-name = Nom
playbook-field-ad-short = Une phrase courte
playbook-field-ad-full = Le texte complet
playbook-field-interview-say = Ce que dit la personne qui mène l’entretien
playbook-field-interview-ask = La question
playbook-field-interview-probes = Les relances
playbook-field-interview-listen-for = Les points d’écoute
playbook-field-agreement-commitment = L’engagement qui est signé
playbook-field-agreement-noticed-by = À quoi on voit qu’il est tenu
playbook-field-review-of-self = La question à qui s’est engagé
playbook-field-review-of-other = La question à l’autre partie
playbook-anchor = Une note de { $n }
playbook-hint-name = Quelques mots, pour les listes.
playbook-hint-short = Adressée à qui lit l’annonce, d’un seul souffle.
playbook-hint-full = Deux ou trois phrases adressées à qui lit. Dites ce qui se passe, et à quelle fréquence.
playbook-hint-say = Comme on le dirait de vive voix : ce que cet engagement signifie ici.
playbook-hint-ask = Sur ce que la personne a fait, et non sur ce qu’elle ferait.
playbook-hint-lines = Une par ligne, huit au plus.
playbook-hint-anchors = Ce que l’on entend pour chaque note. C’est la même échelle pour tout le monde : un 4 veut dire la même chose d’un entretien à l’autre.
playbook-hint-commitment = À la première personne, en s’adressant à l’autre : « Je … ».
playbook-hint-noticed-by = Un fait visible des deux côtés, comme « aucune semaine de travail sans entretien ».
playbook-hint-of-self = « Avez-vous … ? »
playbook-hint-of-other = « Votre coach a-t-il … ? » ou « La personne que vous accompagnez a-t-elle … ? »
playbook-preview = Voir le rendu
playbook-save = Enregistrer ce texte
playbook-save-over = Enregistrer mon texte après l’autre
playbook-leave = Ne rien changer

## À deux en même temps

playbook-moved = Un autre texte vient d’être enregistré
playbook-moved-by = Par { $by }, le { $at }.
playbook-moved-what = Rien n’est perdu : votre texte est toujours dans le formulaire. Comparez les deux, puis enregistrez le vôtre à la suite, ou gardez l’autre.
playbook-moved-head = Ce qui diffère
playbook-moved-field = Texte
playbook-theirs = L’autre texte, enregistré
playbook-mine = Le vôtre, pas encore enregistré
playbook-keep-theirs = Garder l’autre texte

## Versions

playbook-act-built-in = Tel que fourni avec Coachpact
playbook-act-added = Première formulation
playbook-act-worded = Nouvelle formulation
playbook-act-retired = Retiré
playbook-act-restored = Rétabli
playbook-by = { $by }, { $at }
playbook-begin-with = Repartir de cette formulation

## Un fichier

playbook-import-lede = Un fichier TOML, comme celui que vous téléchargez ici. Vous voyez d’abord ce qui changerait ; rien n’est repris sans votre accord.
playbook-import-file = Votre fichier
playbook-import-hint = Un mégaoctet au plus.
playbook-import-text = Ou collez son texte ici
playbook-import-look = Voir ce qui changerait
playbook-import-other = Un autre fichier
playbook-import-would = Voici ce qui changerait
playbook-import-nothing = Rien : le référentiel dit déjà tout cela.
playbook-import-stays = Ce que le fichier ne mentionne pas reste tel quel.
playbook-import-take = Tout reprendre
playbook-import-slips = Rien n’est encore repris : corrigez d’abord ceci dans le fichier
playbook-step-new = nouveau
playbook-step-translated = traduit
playbook-step-worded = reformulé
playbook-step-retired = retiré
playbook-step-restored = rétabli
playbook-slip = Ligne { $line } :
playbook-slip-at = Ligne { $line }, { $place } :

## À corriger

playbook-error-retired = « { $key } » a été retiré du référentiel ; choisissez un autre engagement.
playbook-error-moved = Quelqu’un d’autre a reformulé cet engagement depuis votre lecture ; relisez-le et renvoyez votre texte avec la nouvelle révision.
playbook-error-book-moved = Quelqu’un a modifié le référentiel entre-temps ; regardez à nouveau ce qui changerait.
playbook-error-last = Gardez au moins un engagement de chaque côté : un pacte se conclut à deux.
playbook-error-key = Choisissez un nom de quelques lettres ou chiffres, autre que « new » ou « import » ; une clé se compose de mots en minuscules reliés par des traits d’union.
playbook-error-taken = Il existe déjà un engagement « { $key } » ; choisissez un autre nom.
playbook-error-anchors = Donnez cinq phrases, une par note.
playbook-error-toml = Corrigez le TOML à cet endroit ({ $detail }).
playbook-error-letters = Enregistrez le fichier en UTF-8 ; il y a ici des octets qui ne sont pas des lettres.
playbook-error-file-size = Limitez le fichier à { $most } Mo.
playbook-error-file-empty = Mettez au moins un [[expectation]] dans le fichier.
playbook-error-unknown = Enlevez « { $name } » ou corrigez son orthographe ; ce mot ne veut rien dire ici.
playbook-error-no-table = Commencez chaque engagement par [[expectation]].
playbook-error-no-text = Écrivez ceci comme un texte entre guillemets.
playbook-error-yes-or-no = Écrivez true ou false.
playbook-error-shape = Corrigez la façon dont ceci est écrit ({ $detail }).
playbook-error-face = Ajoutez la face « { $face } » ; un engagement en a quatre.
playbook-error-no-language = Rédigez-le dans une langue au moins.
playbook-error-twice = Ne mentionnez chaque engagement qu’une fois ; celui-ci figure déjà plus haut.
playbook-error-side = Laissez le côté tel quel ; un engagement ne change pas de mains.
