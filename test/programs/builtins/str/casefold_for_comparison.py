for a, b in (("Straße", "STRASSE"), ("ς", "Σ"), ("İ", "i̇"), ("ﬃ", "FFI"), ("K", "k"), ("ı", "I"), ("ᾳ", "ΑΙ"), ("Ꭰ", "ꭰ")):
    print(ascii(a.casefold()), ascii(b.casefold()), a.casefold() == b.casefold(), a.lower() == b.lower())
