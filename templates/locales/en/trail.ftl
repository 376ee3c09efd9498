# What does not hold about the trail; each sentence names a file of the folder heads, or a chain and its entry.
heads-unsigned = heads/{ $day }.jsonl has lost its signature: { $day }.p7s is missing beside it.
heads-changed = heads/{ $day }.jsonl or its signature was changed after it was signed.
heads-stranger = heads/{ $day }.jsonl was signed with a certificate that is not known here ({ $fingerprint }).
heads-beginning = heads/{ $day }.jsonl continues a file before it, and there is none.
heads-gap = heads/{ $day }.jsonl does not continue { $earlier }.jsonl: a file between them is missing.
heads-cut = In the chain { $chain }, entry { $seq }, which heads/{ $day }.jsonl names, is gone: it was cut off or taken out.
heads-removed = The chain { $chain } is gone, and heads/{ $day }.jsonl names its entry { $seq }.
heads-rewritten = In the chain { $chain }, entry { $seq } is not the one that heads/{ $day }.jsonl names: it was written anew.
trail-entry-broken = In the chain { $chain }, entry { $seq } does not follow from the one before it: it was changed, or one before it was taken out.
