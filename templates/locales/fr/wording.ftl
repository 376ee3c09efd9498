## Conseils de rédaction

wording-kind-gender-masculine = Mots associés aux hommes
wording-kind-gender-feminine = Mots associés aux femmes
wording-kind-age = Mots associés à un âge
wording-kind-management = Du management plutôt que du coaching
wording-kind-jargon = Jargon
wording-kind-long-sentence = Phrase longue
wording-kind-title-gender = À qui s’adresse l’intitulé
wording-kind-unsafe = À retirer de préférence
wording-kind-organisation = Liste propre à votre organisation
wording-reads =
    { $mean ->
        [one] Une phrase compte ici { $mean } mot en moyenne, la plus longue { $longest }. Jusqu’à { $limit }, la lecture reste aisée.
       *[other] Une phrase compte ici { $mean } mots en moyenne, la plus longue { $longest }. Jusqu’à { $limit }, la lecture reste aisée.
    }
wording-share = { $share } pour 100 mots
wording-validated = une étude appuie cette liste
wording-seems = Ce texte semble écrit dans une autre langue ({ $language }) ; la plupart des conseils risquent donc de passer à côté.

## Les mots propres à l’organisation

wording-own-title = Nos propres mots dans les annonces
wording-own-lede = Ce que les conseils de rédaction laissent passer dans vos annonces, et ce qu’ils signalent en plus.
wording-own-act = Nos propres mots
wording-own-language = Langue des annonces
wording-own-leave = Laisser tel quel
wording-own-save = Enregistrer ces mots
wording-allow-head = Ce qui peut rester
wording-allow-text = Les conseils ne disent rien de ces mots et expressions.
wording-allow-label = Mots et expressions
wording-allow-hint = Un par ligne. Une étoile à la fin laisse le mot se poursuivre : « lead* » vaut aussi pour « leader ».
wording-deny-head = Ce que nous préférons ne pas écrire
wording-deny-text = Les conseils signalent ces mots, avec ce que vous écririez à la place et pourquoi.
wording-deny-number = Mot { $n }
wording-deny-words = Mot ou expression
wording-deny-suggestion = À écrire à la place
wording-deny-reason = Pourquoi
wording-deny-more = Enregistrez, et d’autres lignes s’ajoutent.
wording-error-line = Écrivez un mot ou une expression à la ligne { $line } ; elle ne contient que des signes.
wording-error-words = Écrivez le mot ou l’expression dont il s’agit.
wording-error-twice = Cela figure déjà dans vos listes ; gardez-le à un seul endroit.
wording-error-moved = Quelqu’un d’autre a enregistré ces mots entre-temps. Regardez-les dans une autre fenêtre, puis enregistrez à nouveau les vôtres.
notice-wording-saved = Vos mots sont enregistrés. Les conseils en tiennent compte dès maintenant.
