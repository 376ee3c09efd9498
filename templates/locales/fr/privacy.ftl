# Ce qui est conservé sur les personnes, combien de temps, et comment cela est remis et effacé.

## La durée

retention-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
retention-months = { $count } mois
retention-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
retention-own = Nous conservons ces données { $period } après le dernier contact ; elles sont ensuite effacées.
retention-note-us = Aux États-Unis, les employeurs doivent conserver les candidatures { $period } ; elles sont ensuite effacées.
retention-note-fr = En France, ces données peuvent être conservées { $period } après le dernier contact ; elles sont ensuite effacées.
retention-note-nl = Aux Pays-Bas, ces données sont conservées { $period } après le dernier contact ; elles sont ensuite effacées.
retention-place-us = États-Unis
retention-place-fr = France
retention-place-nl = Pays-Bas
retention-error-number = Indiquez un nombre entier de 1 à { $most }.

## Les données d’une candidature

privacy-title = Données et confidentialité
privacy-lede = Ce qui est conservé sur { $name }, jusqu’à quand, et ce que vous pouvez faire.
privacy-kept = Conservation
privacy-kept-until = jusqu’au { $date }
privacy-near = Le { $date }, tout ce qui concerne cette candidature sera effacé. Enregistrez l’accord de la personne ou donnez un motif si une conservation plus longue est nécessaire.
privacy-near-short = Effacement le { $date }
privacy-contact-last = Dernier contact
privacy-why = Pourquoi cette durée
privacy-consent = Accord de la personne
privacy-consent-given = donné le { $date }
privacy-extended = Prolongation
privacy-extended-until = jusqu’au { $date } : { $reason }
privacy-hint = Ce sont des indications avec leurs sources, pas un conseil juridique.
privacy-notice-see = Ce que lisent les candidats à ce sujet

privacy-longer = Conserver plus longtemps
privacy-consent-text = Avec l’accord de la personne, vous pouvez conserver ses données { $period } à compter du jour où elle l’a donné. Demandez-le par écrit et enregistrez ce jour ici.
privacy-consent-on = Jour de l’accord
privacy-consent-act = Enregistrer l’accord
privacy-withdraw-act = La personne a retiré son accord
privacy-extend-text = Sans cet accord, il vous faut un motif, par exemple une réclamation en cours.
privacy-until = Conserver jusqu’au
privacy-reason = Motif
privacy-reason-hint = La personne le lira dans la copie de ses données.
privacy-extend-act = Prolonger

privacy-export = Remettre les données à la personne
privacy-export-text = Un seul fichier avec tout : le déroulé de l’entretien, les notes, les scores et ce qui les fonde, les réflexions ajoutées, les décisions, les lettres et les dates. Ce que vous ne pouvez pas lire vous-même avant un débriefing n’y figure pas jusque-là.
privacy-export-act = Télécharger le fichier

privacy-erase = Effacer maintenant
privacy-erase-text = Les entretiens, notes, grilles d’évaluation, décisions, lettres et accords jamais envoyés sont effacés définitivement. Un accord envoyé est conservé le temps qui lui est propre. Le journal garde la trace d’un effacement, sans aucun nom.
privacy-erase-early = La loi demande ici de conserver les candidatures jusqu’à la date ci-dessus. Vérifiez si vous pouvez les effacer plus tôt.
privacy-erase-open = Effacer tout ce qui concerne { $name } …
privacy-erase-sure = Vous ne pourrez pas revenir en arrière.
privacy-erase-act = Effacer définitivement

privacy-error-consent = Indiquez un jour où l’accord était déjà donné : aujourd’hui ou avant.
privacy-error-until = Choisissez un jour à venir, au plus tard le { $last }.
privacy-error-no-consent = Il n’y a pas d’accord à retirer ; rechargez la page pour voir ce qui vaut.
notice-privacy-kept = C’est enregistré. La date a été recalculée.
notice-privacy-erased = Tout ce qui concernait cette candidature est effacé.
notice-privacy-saved = C’est enregistré. Ce qui sera effacé plus tôt de ce fait est d’abord annoncé.

## Les réglages de l’organisation

privacy-settings-title = Durées de conservation
privacy-settings-lede = Les données des candidats sont effacées une fois leur durée écoulée. Vous pouvez aussi fixer une durée pour les accords et pour ce qui a été dit lors des bilans.
privacy-settings-act = Fixer les durées
privacy-candidates = Candidatures
privacy-candidate-months = Mois après le dernier contact
privacy-candidate-months-hint = De 1 à { $most }. Si le lieu d’une offre a sa propre règle, c’est elle qui vaut ; voyez plus bas.
privacy-contact = À qui les candidats peuvent s’adresser
privacy-contact-hint = Un nom, une adresse ou un numéro de téléphone ; il figure dans la notice que lisent les candidats.
privacy-together = Accords et bilans
privacy-together-text = Sans nombre, ils sont conservés : pour les deux personnes, ils prouvent ce qu’elles se sont engagées à faire. Avec un nombre, ils sont effacés au bout de ce nombre d’années, documents signés compris ; téléchargez donc ce qui doit rester.
privacy-agreement-years = Années après le dernier jour d’un accord
privacy-agreement-years-hint = De 1 à { $most }. Pour les accords envoyés et jamais signés, on compte à partir du jour où ils ont été abandonnés.
privacy-check-in-years = Années après un bilan
privacy-check-in-years-hint = De 1 à { $most }. Points d’étape, conclusions, notes privées, ordres du jour et feedback sont vidés de leur contenu ; il reste que le bilan a eu lieu.
privacy-warned = L’effacement est annoncé { $days } jours à l’avance pour une candidature, { $long } jours à l’avance pour les accords et ce qui a été dit lors des bilans. Une durée plus courte ne compte elle aussi qu’à partir de là.
privacy-set = Dernier réglage : { $at }, par { $by }.
privacy-save = Enregistrer
privacy-soon = Effacés prochainement
privacy-soon-none = Rien n’est à effacer dans les prochains jours.
privacy-rules = Règles selon le lieu
privacy-rules-text = Elles dépendent du pays de l’offre et passent avant votre propre nombre de mois.
privacy-rule = { $period } après le dernier contact, depuis le { $since }.
privacy-rule-consent = Avec l’accord de la personne : { $period }.

## Avant un effacement

privacy-home-candidate = { $name } : effacement le { $date }
privacy-home-candidate-about = Tout ce qui concerne cette candidature disparaîtra. Conservez-le plus longtemps s’il y a un motif.
privacy-home-agreement = { $name } : effacement le { $date }
privacy-home-agreement-about = Cet accord est terminé depuis assez longtemps. Téléchargez le document signé s’il doit rester.
privacy-home-said =
    { $name ->
        [one] { $name } bilan sera vidé de son contenu à partir du { $date }
       *[other] { $name } bilans seront vidés de leur contenu à partir du { $date }
    }
privacy-home-said-about = Points d’étape et conclusions auront alors l’âge que vous avez fixé.
privacy-home-act = Voir
privacy-agreement-near = Le { $date }, cet accord sera effacé avec tout ce qui s’y rattache. Téléchargez le document signé s’il doit rester.
privacy-said-near = Le { $date }, ce que vous vous êtes dit lors de ce bilan sera effacé ; il restera qu’il a eu lieu.
privacy-said-erased = Ce qui a été dit lors de ce bilan a été effacé le { $date }.
privacy-ledger-erased = Les données des entretiens ont été effacées le { $date }

## Ce que lisent les candidats

privacy-letter = Ce que nous conservons sur vous, pourquoi et combien de temps
privacy-job = Ce que nous conservons sur les candidats, et combien de temps
privacy-notice-title = Vos données quand vous postulez
privacy-notice-lede = Ce que { $organisation } conserve sur vous, pourquoi, combien de temps, et à qui vous adresser.
privacy-notice-who = Qui les conserve
privacy-notice-who-text = { $organisation }, auprès de qui vous postulez, décide de l’usage de vos données et en répond.
privacy-notice-what = Ce qui est conservé
privacy-notice-what-text = Votre nom, votre adresse e-mail, votre langue et votre fuseau horaire ; la date de vos entretiens et avec qui ; ce qui vous a été demandé ; les notes prises ; les scores donnés et ce qui les fonde ; ce qui a été décidé et pourquoi ; les lettres que vous avez reçues.
privacy-notice-why = Pourquoi
privacy-notice-why-text = Pour décider avec vous si nous continuons ensemble, pour poser les mêmes questions à tous, et pour pouvoir montrer ensuite que tout s’est passé équitablement.
privacy-notice-long = Combien de temps
privacy-notice-long-text = Si vous acceptez que nous gardions votre candidature plus longtemps, c’est noté avec la date, et vous pouvez changer d’avis à tout moment. Si votre candidature est retenue, votre accord de coaching est conservé pour une durée qui lui est propre.
privacy-notice-consent = Si vous y consentez, cette durée peut être de { $period }.
privacy-notice-scores = Comment naissent les scores
privacy-notice-scores-text = Ils sont donnés par des personnes. Chacune évalue d’abord seule, de 1 à 5, et écrit ce qu’elle a entendu ou vu ; ensuite seulement, elles comparent. Le programme ne fait que compter : il ne classe personne et ne décide rien.
privacy-notice-reads = Qui les lit
privacy-notice-reads-text = Les personnes qui recrutent pour cette offre, celles qui mènent l’entretien et le coach avec qui vous travailleriez. Personne en dehors de l’organisation ne les reçoit pour son propre usage.
privacy-notice-yours = Ce que vous pouvez demander
privacy-notice-yours-text = Une copie de tout, notes comprises ; la correction d’erreurs ; l’effacement ; l’arrêt de tout autre usage. Si la réponse ne vous convient pas, vous pouvez vous adresser à votre autorité de protection des données.
privacy-notice-ask = À qui s’adresser
privacy-notice-ask-text = Répondez à l’une des lettres que { $organisation } vous a envoyées au sujet de votre candidature.
