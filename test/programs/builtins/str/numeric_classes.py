# isdecimal, isdigit and isnumeric tell three kinds of digits apart.
for s in ("5", "\u0665", "\u00b2", "\u2460", "\u00bd", "\u4e00", "\U0001d7d8", "5a", "", "-5", "\u3007", "\U0001f100", "\U00010a40"):
    print(ascii(s), s.isdecimal(), s.isdigit(), s.isnumeric(), s.isalnum(), s.isalpha())
