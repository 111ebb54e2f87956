# Case mapping that changes lengths, and the final sigma.
for s in ("ß", "ŉ", "ǆ", "ΑΣ", "ΑΣ.", "Σ", "ΑΣΑ", "ΑΣ\u00ad", "\u0130", "ﬁ", "\u1e9e", "ᾳ", "ᾼ", "\U00010400", "ǅ", "\u0149x", "'a", "they're bill's", "\u03a3a", "a\u03a3'"):
    print(ascii(s), ascii([s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold()]), s.isupper(), s.islower(), s.istitle())
