# Wat er aan het logboek niet klopt; elke zin noemt een bestand uit de map heads, of een keten en de stap daarin.
heads-unsigned = heads/{ $day }.jsonl is zijn ondertekening kwijt: { $day }.p7s ernaast ontbreekt.
heads-changed = heads/{ $day }.jsonl of de ondertekening ervan is na het ondertekenen gewijzigd.
heads-stranger = heads/{ $day }.jsonl is ondertekend met een certificaat dat hier niet bekend is ({ $fingerprint }).
heads-beginning = heads/{ $day }.jsonl sluit aan op een eerder bestand, en dat is er niet.
heads-gap = heads/{ $day }.jsonl sluit niet aan op { $earlier }.jsonl: er ontbreekt een bestand tussen.
heads-cut = In de keten { $chain } is stap { $seq }, die heads/{ $day }.jsonl noemt, verdwenen: afgekapt of verwijderd.
heads-removed = De keten { $chain } is verdwenen, en heads/{ $day }.jsonl noemt stap { $seq } ervan.
heads-rewritten = In de keten { $chain } is stap { $seq } niet die welke heads/{ $day }.jsonl noemt: die is opnieuw geschreven.
trail-entry-broken = In de keten { $chain } volgt stap { $seq } niet uit de stap ervoor: die is gewijzigd, of een eerdere is verwijderd.
