# Ce qui ne tient pas dans le journal ; chaque phrase nomme un fichier du dossier heads, ou une chaîne et son entrée.
heads-unsigned = heads/{ $day }.jsonl a perdu sa signature : { $day }.p7s manque à côté de lui.
heads-changed = heads/{ $day }.jsonl ou sa signature a été modifié après avoir été signé.
heads-stranger = heads/{ $day }.jsonl a été signé avec un certificat inconnu ici ({ $fingerprint }).
heads-beginning = heads/{ $day }.jsonl fait suite à un fichier antérieur, et il n’y en a pas.
heads-gap = heads/{ $day }.jsonl ne fait pas suite à { $earlier }.jsonl : il manque un fichier entre les deux.
heads-cut = Dans la chaîne { $chain }, l’entrée { $seq }, que nomme heads/{ $day }.jsonl, a disparu : elle a été coupée ou retirée.
heads-removed = La chaîne { $chain } a disparu, alors que heads/{ $day }.jsonl nomme son entrée { $seq }.
heads-rewritten = Dans la chaîne { $chain }, l’entrée { $seq } n’est pas celle que nomme heads/{ $day }.jsonl : elle a été réécrite.
trail-entry-broken = Dans la chaîne { $chain }, l’entrée { $seq } ne découle pas de celle qui la précède : elle a été modifiée, ou une entrée antérieure a été retirée.
