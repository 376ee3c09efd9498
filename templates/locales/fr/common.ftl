# Ce que le code Rust nomme lui-même : dates, salaire, phrases propres à l’annonce, messages et erreurs.

## Dates

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

date-plain =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-with-weekday = { $weekday } { $date }
instant = { $date } à { $time } ({ $zone })

## Type de contrat et salaire

employment-full-time = Temps plein
employment-part-time = Temps partiel
employment-contractor = Statut indépendant
employment-temporary = Contrat temporaire
employment-intern = Stage
employment-volunteer = Bénévolat
employment-per-diem = À la journée
employment-other = Autre

# Dans une liste de choix.
period-hour = par heure
period-day = par jour
period-week = par semaine
period-month = par mois
period-year = par an

# À la fin d’une phrase sur le salaire.
pay-hour = par heure
pay-day = par jour
pay-week = par semaine
pay-month = par mois
pay-year = par an

pay-range = { $min } à { $max } { $currency } { $period }
pay-exact = { $min } { $currency } { $period }
pay-from = à partir de { $min } { $currency } { $period }
pay-up-to = jusqu’à { $max } { $currency } { $period }

## Les phrases propres à l’annonce, autour des engagements du référentiel

ad-opening-warm = Commencer quelque chose de nouveau, c’est plus facile avec quelqu’un à ses côtés. Chez nous, tu as un coach, et tu peux lire tout de suite à quoi ce coach s’engage.
ad-return-warm = Le coaching, ça se joue à deux. Un coach t’aide à y voir clair et à te lancer, mais le travail reste le tien. Alors, à toi aussi, nous demandons quelque chose :
ad-close-warm = Au premier entretien, nous te présentons les deux côtés, et tu peux nous demander tout ce que tu veux savoir sur le nôtre. Si tu nous rejoins, ton coach et toi mettez vos engagements par écrit, vous les signez, et vous en faites régulièrement le bilan ensemble.

ad-opening-direct = À ce poste, vous avez un coach, et vous savez d’avance à quoi ce coach s’engage.
ad-return-direct = Vous vous engagez aussi. Voici ce que nous demandons :
ad-close-direct = Au premier entretien, nous passons les deux côtés en revue. Si vous nous rejoignez, votre coach et vous signez ces engagements, et à chaque bilan, chacun dit s’ils ont été tenus.

ad-opening-formal = Ce poste s’accompagne d’un coaching. Les engagements du coach sont énoncés ici, afin que chaque personne intéressée puisse en prendre connaissance avant de postuler.
ad-return-formal = Le coaching engage les deux parties. Voici ce qui est attendu, en retour, de la personne recrutée :
ad-close-formal = Les engagements des deux parties sont abordés lors du premier entretien. À l’embauche, ils sont consignés dans un accord écrit, signé par la personne recrutée et par son coach, qui en font le bilan à dates fixes.

ad-remote = en télétravail

## Messages, affichés une fois après une action

notice-opening-created = L’offre est enregistrée. Voici son annonce.
notice-opening-saved = L’offre est enregistrée.
notice-opening-published = L’annonce est publiée.
notice-opening-withdrawn = L’annonce n’est plus publiée.
notice-member-added = Ce nouveau membre peut maintenant se connecter.
notice-candidate-added = La candidature est enregistrée. Planifiez maintenant le premier entretien.
notice-interview-planned = L’entretien est planifié, et son guide est prêt.
notice-card-saved = Votre grille est enregistrée. Personne d’autre ne la voit pour l’instant.
notice-card-submitted = Votre grille est remise ; elle ne changera plus.
notice-agreement-drafted = Le projet d’accord est rédigé. Relisez-le avant de l’envoyer.
notice-agreement-saved = L’accord est enregistré.
notice-agreement-sent = L’accord est en route vers les deux parties, avec un lien personnel pour chacune.
notice-invited-again = Un nouvel e-mail est en route.
notice-code-sent = Un code est en route vers votre adresse e-mail.
notice-signed = Vous avez signé.
notice-proposed = Votre proposition est faite, et l’autre partie est prévenue.
notice-countered = Votre contre-proposition est envoyée, et l’autre partie est prévenue.
notice-accepted = Accepté : le texte a changé.
notice-declined-proposal = Refusé. L’autre partie lira pourquoi.
notice-withdrawn-proposal = Votre proposition est retirée.
notice-commented = Votre remarque est ajoutée, et l’autre partie est prévenue.
notice-question-sent = Votre question est en route. Seule la personne qui s’occupe de votre accord la lira.
notice-agreed = Vous approuvez ce texte.
notice-taken-back = Vous n’approuvez plus ce texte ; la discussion peut donc continuer.
notice-declined = Vous avez refusé cette version. L’autre partie est prévenue.
notice-withdrawn = Votre signature est retirée. L’autre partie est prévenue.
notice-paper-chosen = Vous signez sur papier. Voici comment faire.
notice-scan-uploaded = Votre scan est arrivé. C’est maintenant à l’autre partie de le confirmer.
notice-scan-confirmed = Confirmé : l’autre partie a signé.
notice-scan-refused = Le scan est renvoyé, avec votre motif.
notice-amend-opened = Une nouvelle version est ouverte. Les deux parties reçoivent un e-mail.
notice-ended = La fin de l’accord est notifiée. Les deux parties reçoivent un e-mail.
notice-links-revoked = Tous les liens sont désactivés. Une nouvelle invitation en apportera d’autres.
notice-address-corrected = L’adresse est corrigée, et une nouvelle invitation est en route.
notice-coach-replacing = La nouvelle version part au nouveau coach et à la personne accompagnée.
notice-clauses-saved = Les clauses sont enregistrées, pour les accords envoyés à partir de maintenant.

## Erreurs : chacune dit, en une phrase, ce qu’il faut faire

error-sign-in = Connectez-vous pour continuer.
error-forbidden = Votre rôle ne va pas jusque-là ; si vous en avez besoin, demandez à une personne chargée de l’administration.
error-not-found = Il n’y a rien à cette adresse ; vérifiez-la ou repartez de la page d’accueil.
error-full = Rien n’a été enregistré : ce service n’a plus d’espace de stockage. Ne fermez pas cette page ; prévenez les personnes qui gèrent le service, et renvoyez le formulaire dès qu’elles auront fait de la place.
error-internal = Il y a eu un problème de notre côté ; réessayez dans un instant, et si cela continue, prévenez les personnes qui gèrent ce service.
error-invalid =
    { $count ->
        [one] Un champ est à revoir ; corrigez-le, puis renvoyez le tout.
       *[other] { $count } champs sont à revoir ; corrigez-les, puis renvoyez le tout.
    }
error-form = Une partie de ce formulaire est mal arrivée ; revenez en arrière, rechargez la page et renvoyez-le.
error-form-token = Ce formulaire est resté ouvert trop longtemps ou vient d’un autre navigateur ; rechargez la page et renvoyez-le.
error-json = Corrigez le JSON et renvoyez-le : { $detail }.
error-too-large = C’est trop en une seule fois ; raccourcissez le texte ou choisissez un fichier plus petit.
error-too-many = Cela fait beaucoup d’un coup ; attendez une minute et réessayez.

error-not-set-up = Cette installation n’a pas encore d’organisation ; ouvrez le lien d’installation que le serveur a affiché à son démarrage.
error-set-up-already = L’organisation est déjà configurée ; connectez-vous simplement.
error-set-up-link = Ouvrez le lien d’installation exactement comme le serveur l’a affiché à son démarrage.
error-link-gone = Ce lien a déjà servi ou il est trop ancien ; demandez-en un nouveau sur la page de connexion.
error-member-exists = Un membre utilise déjà cette adresse ; choisissez-en une autre.
error-role = Le rôle « { $role } » n’existe pas ; choisissez admin, recruiter, interviewer ou coach.
error-roles-empty = Choisissez au moins un rôle.

error-door-link = Ce lien est trop ancien ou a été remplacé ; utilisez celui du dernier e-mail reçu, ou répondez à cet e-mail pour en demander un nouveau.
error-door-closed = Rouvrez le lien de votre e-mail pour entrer.
error-signed-already = Vous avez déjà signé ; vous n’avez plus rien à faire ici.
error-not-sealed = Le document signé arrive dès que les deux parties ont signé ; revenez à ce moment-là.

error-required = Remplissez ce champ.
error-long = Limitez-vous à { $most } caractères.
error-control = Retirez les caractères invisibles ; ressaisir le texte suffit souvent.
error-glyph = Nos documents ne savent pas encore imprimer « { $letter } ». Écrivez ce texte sans ce signe pour l’instant, ou demandez à la personne chargée de l’administration d’ajouter une police qui le contient au dossier « fonts » du dossier de données.
error-email = Écrivez une adresse e-mail complète, comme lea@example.org.
error-language = Choisissez en, nl, fr ou de comme langue ; nous n’avons pas « { $language } ».
error-zone = Choisissez un fuseau horaire de la liste, comme Europe/Brussels ; nous ne connaissons pas « { $zone } ».
error-date = Écrivez la date sous la forme année, mois, jour, comme 2026-12-01.
error-choice = Choisissez une de ces valeurs : { $known }.
error-after = Indiquez comme « after » le dernier id de la page précédente, ou omettez-le pour repartir du début.

error-country = Écrivez le pays avec ses deux lettres, comme BE ou FR.
error-money = Écrivez le montant en chiffres, avec un point avant les centimes, comme 42000 ou 18.50.
error-pay-order = Le salaire le plus élevé doit être au moins égal au plus bas ; corrigez l’un des deux.
error-currency = Écrivez la monnaie avec ses trois lettres, comme EUR.
error-closing-past = Choisissez une date de clôture à venir.
error-url = Écrivez l’adresse complète, en commençant par https:// ou mailto:.
error-expectation = Choisissez uniquement dans le référentiel ; « { $key } » n’y figure pas.
error-expectations-both = Choisissez au moins un engagement de chaque côté : un pacte se conclut à deux.

error-not-published = Publiez d’abord l’offre.
error-job-gone = Cette offre n’est plus ouverte ; voyez celles qui le sont.
error-opening-closed = La date de clôture est passée ; donnez d’abord une nouvelle date à l’offre.
error-opening-state = Regardez de nouveau cette offre : son annonce n’est pas publiée en ce moment, il n’y a donc rien à retirer.

error-card-first = Remettez d’abord votre propre grille ; vous pourrez ensuite lire les autres.
error-card-submitted = Votre grille est remise et ne change plus ; ce qui vous vient plus tard, dites-le au débriefing.
error-debrief-first = Vous n’évaluez pas cet entretien ; attendez le débriefing pour lire les grilles.
error-cards-missing = Attendez que toutes les grilles soient remises ; le débriefing pourra alors s’ouvrir.
error-debriefed = Le débriefing est déjà ouvert ; continuez là-bas.
error-interviewer = Choisissez, pour mener l’entretien, des personnes qui sont membres ici ; « { $email } » ne l’est pas.
error-instant = Écrivez la date et l’heure comme 2026-12-01T14:30, ou laissez ce champ vide.
error-minutes = Choisissez 30, 45 ou 60 minutes.
error-score = Choisissez une note de 1 à 5.
error-score-missing = Donnez une note avant de remettre votre grille.
error-scale = N’évaluez que ce que prévoit le guide ; « { $key } » n’en fait pas partie.
error-recommendation = Choisissez une des recommandations.

error-agreement-draft = Cet accord n’est encore qu’un projet ; envoyez-le d’abord aux deux parties.
error-agreement-sent = Les deux parties travaillent maintenant sur ce texte ; ce qui doit changer, elles se le proposent entre elles.
error-agreement-signed = Les deux parties ont signé cet accord, il ne change donc plus ; ouvrez une nouvelle version si quelque chose doit changer.
error-opening-unknown = Choisissez une offre qui existe, ou laissez ce champ vide.
error-candidate-unknown = Choisissez une candidature qui existe, ou laissez ce champ vide.
error-same-person = Donnez une adresse différente au coach et à la personne accompagnée.
error-commitments-both = Gardez au moins un engagement de chaque côté.
error-too-many-entries = Limitez-vous à { $most }.
error-start-range = Choisissez une date de début au plus tôt il y a un an, au plus tard dans deux ans.
error-unprintable = Le texte contient une lettre ou un signe qui ne peut pas être imprimé ; retirez-le, puis renvoyez le tout.
error-edited-meanwhile = Quelqu’un a modifié cet accord pendant que vous écriviez ; rouvrez-le dans un nouvel onglet et reportez-y vos modifications.

error-goal-from = Dites si l’objectif vient du coach ou de la personne accompagnée, ou laissez ce champ vide.
error-second-language = Choisissez une autre langue que celle qui fait foi, ou aucune.
error-place = Choisissez un lieu de la liste, ou laissez ce champ vide.
error-notice-days = Écrivez le préavis en jours entiers, de 0 à { $most }.

error-proposal-open = Répondez d’abord à la proposition en cours sur cette ligne.
error-proposal-same = C’est déjà ce que dit le texte ; écrivez ce que vous formuleriez autrement.
error-proposal-answered = Cette proposition a déjà sa réponse ; voyez où en est le texte.
error-proposal-own = Vous ne pouvez pas répondre à votre propre proposition, mais vous pouvez la retirer.
error-part-moved = Cette ligne a changé entre-temps ; voyez où elle en est.
error-clause-locked = Ceci reste tel quel ; proposez plutôt un changement ailleurs. { $why }
error-clause-required = Cette clause figure dans tous les accords ; proposez plutôt de la formuler autrement.
error-last-promise = Gardez au moins un engagement de chaque côté ; proposez plutôt de formuler celui-ci autrement.
error-reason-required = Dites pourquoi, en une phrase ou deux.
error-comment-empty = Écrivez ce que vous voulez dire.
error-question-empty = Écrivez votre question.
error-open-proposals = Répondez d’abord aux propositions en cours ; vous pourrez ensuite approuver le texte.
error-text-moved = Le texte a changé entre-temps ; relisez-le, puis approuvez-le.
error-ratings = Dites à quel point vous adhérez à cet objectif, de 1 à 5.
error-not-agreed = La signature s’ouvre dès que vous approuvez le même texte, vous et l’autre partie ; voyez ce qui reste en suspens.

error-version-closed = Cette version est close ; plus rien ne peut y changer.
error-lapsed = Le délai pour signer cette version est passé ; parlez avec l’autre partie si vous voulez réessayer.
error-version-open = Une nouvelle version est déjà ouverte ; continuez avec celle-là.
error-not-in-force = Seul un accord signé par les deux parties peut être modifié par une nouvelle version, ou prendre fin.
error-stamping = Les deux parties ont signé, et le document attend son horodatage ; revenez quand il l’aura reçu.
error-timestamp-waiting = Le service d’horodatage n’a pas encore répondu ; le document suivra dès qu’il l’aura fait.
error-ended = La fin de cet accord a été notifiée ; il reste donc tel quel jusqu’à son dernier jour.
error-ends-early = Choisissez un dernier jour à partir du { $earliest }, et dans l’année.
error-former = Quelqu’un d’autre est maintenant le coach ; vous pouvez seulement lire et télécharger ce que vous avez signé.
error-coach-same = Donnez l’adresse d’une autre personne que le coach ou la personne accompagnée.
error-address-same = Donnez une adresse qu’aucune des deux parties n’a déjà ici.

error-scan-none = Choisissez le fichier de votre scan.
error-scan-kind = Choisissez un fichier PDF, PNG ou JPEG.
error-scan-size = Choisissez un fichier de { $most } Mo au plus ; numérisez avec une résolution plus basse, cela aide.
error-scan-pixels = Cette image est trop grande ; numérisez-la avec une résolution plus basse.
error-scan-moved = Un autre scan est arrivé entre-temps ; regardez-le avant de le confirmer.

error-clause-key = Donnez à cette clause un titre bien à elle, qu’aucune autre ne porte.
error-clause-title = Gardez au moins une clause, avec un titre et un texte.
error-locked-why = Dites pourquoi elle est verrouillée ; les deux parties le liront.
error-clauses-moved = Quelqu’un a enregistré ces clauses pendant que vous écriviez ; rouvrez-les dans un nouvel onglet et reportez-y vos modifications.

error-consent = Cochez que vous acceptez de signer électroniquement, ou choisissez de signer sur papier.
error-code-form = Saisissez les six chiffres du code reçu par e-mail.
error-code-wrong = Saisissez de nouveau le code exactement comme dans le dernier e-mail ; celui-ci n’est pas le bon.
error-code-tries = C’était un essai de trop pour ce code ; demandez-en un nouveau.
error-code-none = Ce code a déjà servi ou il est trop ancien ; demandez-en un nouveau.
error-codes-many = Vous avez demandé beaucoup de codes en peu de temps ; attendez une heure et réessayez.
error-drawing-blank = Dessinez votre signature un peu plus grand, ou saisissez plutôt votre nom.
error-drawing-size = Effacez le dessin et recommencez, ou saisissez plutôt votre nom.
error-busy = L’autre partie signait au même moment ; réessayez.
error-pdf-large = Ce fichier est plus gros que tous nos documents ; choisissez le PDF scellé reçu par e-mail.

error-rhythm-empty = Indiquez au moins un bilan, comme 30d ou 6m.
error-rhythm-entry = Écrivez chaque bilan comme un nombre suivi de d pour les jours, m pour les mois, q pour les trimestres ou y pour les années, comme 30d ou 6m, au lieu de « { $entry } ».
error-rhythm-endless = Dites où s’arrête la répétition « every { $entry } », comme every 3m from 6m to 24m.
error-rhythm-none = Faites finir la répétition après son début : de { $from } à { $to }, il n’y a aucun bilan.
error-rhythm-units = Comptez « every { $entry } » entièrement en jours, ou entièrement en mois, trimestres et années.
error-rhythm-clash = Gardez « { $first } » ou « { $second } » : ils tombent le même jour ouvré, et un bilan par jour suffit.
error-rhythm-twice = Gardez « { $entry } » une seule fois.
error-rhythm-late = Choisissez, au lieu de « { $entry } », un bilan qui ait lieu dans les { $last } mois suivant le début.
error-rhythm-many = Limitez-vous à { $most } bilans.

error-key-reused = Cette Idempotency-Key a déjà servi pour une autre requête ; utilisez une nouvelle clé pour une nouvelle requête.
error-key-running = La première requête avec cette Idempotency-Key est encore en cours ; attendez un instant et renvoyez-la.
