# Ce qui sort de la maison : pages publiques, flux, ce qu’on colle ailleurs ; et ce que la loi demande de dire du salaire.

out-benefits = Ce qui s’ajoute au salaire
out-benefits-hint = En quelques mots : assurance, congés, vélo. Dans certains lieux, l’annonce doit le dire.
out-region = État ou province
out-region-hint = Par son nom ou son code, par exemple Colorado ou CO. Aux États-Unis et au Canada, ce qu’une annonce doit dire du salaire en dépend.
out-any-job = Poste
out-two-sides = Deux côtés, une seule page
out-side-coach = Les engagements du coach
out-side-coachee = Ce que nous demandons en retour
out-read-all = Lire l’annonce complète

## Un poste qui n’est plus ouvert

out-gone-closed = Ce poste était ouvert jusqu’au { $date }. Merci de votre intérêt.
out-gone-withdrawn = Ce poste n’est plus ouvert. Merci de votre intérêt.
out-gone-others = Les postes ouverts en ce moment
out-gone-none = Aucun autre poste n’est ouvert pour le moment.

## Flux, et ce qu’on colle ailleurs

out-feed-title = Postes ouverts chez { $organisation }
out-feed-xml = Tous les postes ouverts en XML
out-feed-json = Tous les postes ouverts en JSON Feed
out-feed-hint = Donnez cette adresse aux sites d’emploi comme Indeed. Ce que vous retirez en disparaît aussitôt.
out-ways = Diffuser l’annonce ailleurs
out-url = Adresse de la page publique
out-snippet = Pour une page de votre site
out-snippet-hint = Du HTML simple, avec les deux côtés et un lien vers la page publique. Il prend l’apparence de la page où vous le collez.
out-picture = Voir l’image qui accompagne un lien partagé

## Ce que la loi d’un lieu demande de dire du salaire

pay-law-head = Le salaire dans l’annonce
pay-law-missing = { $place }, depuis le { $since } : l’annonce doit encore indiquer { $what }.
pay-law-employees = Cela vaut pour les employeurs de { $count } salariés ou plus.
pay-law-interview = Il est permis de le dire autrement, mais avant le premier entretien.
pay-law-overdue = Cette date est celle de la directive : { $place } n’a pas adopté sa propre loi à temps.
pay-law-note = Une indication avec sa source, pas un conseil juridique.
pay-law-add = Modifier l’offre
pay-law-region = Ce qu’une annonce doit dire du salaire dépend ici de l’État ou de la province, que l’offre ne précise pas.
pay-law-region-add = Indiquer l’État ou la province
pay-need-pay = le salaire ou sa fourchette
pay-need-range = la fourchette de salaire, du minimum au maximum
pay-need-benefits = les avantages proposés
pay-need-closing-date = la date limite de candidature
pay-need-and = { $first } et { $last }

## Les lieux

pay-place-us-co = Colorado
pay-place-us-ca = Californie
pay-place-us-wa = État de Washington
pay-place-us-ny = État de New York
pay-place-us-hi = Hawaï
pay-place-us-dc = District de Columbia
pay-place-us-md = Maryland
pay-place-us-il = Illinois
pay-place-us-mn = Minnesota
pay-place-us-nj = New Jersey
pay-place-us-vt = Vermont
pay-place-us-ma = Massachusetts
pay-place-ca-bc = Colombie-Britannique
pay-place-ca-on = Ontario
pay-place-at = Autriche
pay-place-sk = Slovaquie
pay-place-lv = Lettonie
pay-place-pl = Pologne
pay-place-be = Belgique
pay-place-eu = Union européenne
