names = "isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper".split()
for text in ("", "a", "A", "1", "a1", "²", "½", "٣", "四", "Ⅷ", " ", "\t\n", "\xa0", "\u200b", "é", "ª", "ǅ", "Aa", "Aa Bb", "aB", "A1b", "_x", "1x", "class", "\x7f", "\ud800", "😀", "\u2028", "ⓐ", "'s"):
    print(ascii(text), [name[2:] for name in names if getattr(text, name)()])
