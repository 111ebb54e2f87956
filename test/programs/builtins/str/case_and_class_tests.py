for s in ("hello World", "ÀÉÎ ß ǆ", "", "123", "abc123", "  ", "Title Case Here", "ALL", "²½Ⅷ", "a_b", "ﬀ İ"):
    print(repr(s), s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
    print(s.isalpha(), s.isdigit(), s.isnumeric(), s.isdecimal(), s.isalnum(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isidentifier(), s.isascii(), s.isprintable())
