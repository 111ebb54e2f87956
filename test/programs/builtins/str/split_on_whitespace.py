for text in ("  a  b c ", "", "   ", "a", "a\t\nb\x0bc\x0cd\x1ce\x85f\xa0g\u2003h\u3000i", "a\u200bb", "\x00a \x1fb"):
    print(ascii(text.split()), ascii(text.split(None, 1)), ascii(text.rsplit(None, 1)), ascii(text.split(maxsplit=0)))
