# Le studio d’annonces : ce que dit la page, et les phrases qui tiennent ensemble les textes plus courts et plus longs.

## Dans les textes, selon le ton. Les engagements viennent du référentiel et sont les mêmes dans tous les tons.

ad-line-warm = Ici, tu as un coach à tes côtés.
ad-turn-warm = Et de ton côté ?
ad-heading-coach-warm = Ce à quoi ton coach s’engage
ad-heading-coachee-warm = Ce que nous te demandons en retour
ad-post-hook-warm = { $title }, { $city } : ce à quoi ton coach s’engage, avant même que tu postules.
ad-post-close-warm = Deux côtés, une seule page. Si tu nous rejoins, ton coach et toi la signez ensemble. L’annonce complète : { $url }
ad-x-hook-warm = { $title }, { $city }, avec un coach à tes côtés.
ad-apply-warm = Envie de travailler comme ça ? Postule ici : { $apply }

ad-line-direct = Ici, vous avez un coach.
ad-turn-direct = Et de votre côté ?
ad-heading-coach-direct = Ce à quoi votre coach s’engage
ad-heading-coachee-direct = Ce à quoi vous vous engagez
ad-post-hook-direct = { $title }, { $city } : ce à quoi votre coach s’engage, et ce à quoi vous vous engagez.
ad-post-close-direct = Si vous nous rejoignez, votre coach et vous signez ces engagements. L’annonce complète : { $url }
ad-x-hook-direct = { $title }, { $city }. Un coach vous accompagne.
ad-apply-direct = Postulez ici : { $apply }

ad-line-formal = Ce poste s’accompagne d’un coaching.
ad-turn-formal = Ce qui est attendu en retour :
ad-heading-coach-formal = Les engagements du coach
ad-heading-coachee-formal = Ce qui est attendu en retour
ad-post-hook-formal = { $title }, { $city } : un poste où les engagements sont réciproques et mis par écrit.
ad-post-close-formal = Ces engagements figurent dans un accord que la personne recrutée et son coach signent. L’annonce complète : { $url }
ad-x-hook-formal = { $title }, { $city } : un poste accompagné d’un coaching.
ad-apply-formal = Les candidatures sont à adresser ici : { $apply }

ad-fact-place = Lieu : { $value }
ad-fact-kind = Type d’emploi : { $value }
ad-fact-coach = Coach : { $value }
ad-fact-pay = Rémunération : { $value }
ad-fact-closes = Date limite de candidature : { $value }

## Ce que l’on choisit

studio-length = Longueur
studio-length-line = Une ligne
studio-length-short = Court
studio-length-section = Rubrique
studio-length-full = Complet
studio-show = Afficher
studio-refreshed = L’annonce affichée suit votre choix.
studio-no-answer = Pas de réponse pour le moment. Votre texte est toujours là ; réessayez dans un instant.
studio-tried = Voici l’annonce avec ces engagements. L’offre garde les siens tant que vous n’utilisez pas ceux-ci.

## Le texte

studio-fold = Sur un téléphone, seuls les { $count } premiers caractères apparaissent d’abord :
studio-weighted = Compté comme le fait X : une adresse web vaut 23 caractères, un emoji 2.
studio-typed-language = La description du travail a été saisie dans une autre langue ({ $language }) et figure ici telle quelle.
studio-scarce = Trop court : ce canal demande au moins { $least } caractères
studio-over = Trop long pour ce canal ; choisissez moins d’engagements ou raccourcissez le texte
studio-carried-coach = Le coach s’engage :
studio-carried-coachee = Attendu en retour :
studio-carried-none = rien

## Modifié à la main

studio-by-hand = Modifier le texte à la main
studio-by-hand-hint = Votre texte est conservé pour ce canal, cette langue, ce ton et cette longueur. Une ligne vide ouvre un nouveau paragraphe.
studio-keep = Enregistrer ce texte
studio-keep-mine = Enregistrer quand même mon texte
studio-back = Revenir à notre texte
studio-edited = Modifié par { $name }, le { $at }.
studio-diff = Ce qui a été modifié
studio-source-moved = L’offre ou ses engagements ont changé depuis que ce texte a été écrit. Voici ce qui change dans notre texte :
studio-take = Prendre le nouveau texte
studio-keep-own = Garder le texte tel quel
studio-theirs = { $name } a enregistré un autre texte le { $at }, pendant que vous écriviez. Rien n’est perdu : ce texte est ici, et le vôtre est plus bas.
studio-theirs-source = { $name } a repris notre texte le { $at }, pendant que vous écriviez. Rien n’est perdu : le vôtre est plus bas.
studio-theirs-text = Le texte enregistré à présent
studio-theirs-diff = Ce qui change dans le vôtre
studio-gone-head = Ne figure plus dans le texte
studio-gone-why = C’est vous qui décidez. Ces engagements restent présents dans l’entretien et dans l’accord.
studio-advice = Ce sont des conseils : c’est vous qui décidez.
studio-use = « { $instead } » au lieu de « { $word } »

## Autour

studio-opening-head = Dans l’offre elle-même
studio-public-by-hand = Il a été modifié à la main et paraîtra tel quel.
studio-behind = Ce qui est public n’est plus ce qui serait publié aujourd’hui.

notice-studio-kept = Votre texte est enregistré.
notice-studio-source = L’annonce reprend notre texte.
notice-studio-own = Votre texte reste tel quel.
notice-studio-moved = Quelqu’un a modifié ce texte entre-temps. Le voici.
