# isidentifier by XID rules, isprintable, isascii.
for s in ("a", "_", "1a", "a1", "", "é", "\u2118", "\u00b7", "a\u00b7", "\u0300", "a\u0300", "\U0001d49c", "class", "a b", "a-b", "\ufe0f", "\u309b", "a\u309b", "ª", "\ud800"):
    print(ascii(s), s.isidentifier(), s.isprintable(), s.isascii())
