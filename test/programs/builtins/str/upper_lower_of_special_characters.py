for text in ("ß", "ŉ", "ǰ", "ΐ", "ﬀ", "İ", "Σ", "ΟΔΟΣ", "ΟΔΟΣ.", "Σ Σ", "ΑΣ΄", "aΣb", "ᾼ", "ⓐ", "𐐨", "ⅷ", "ı", "ſ", "Ω"):
    print(ascii(text), ascii(text.upper()), ascii(text.lower()), ascii(text.title()))
