s = "naïve café 😀 Straße ǅ"
print(len(s), s.upper(), s.lower(), s.title(), s.casefold(), s.swapcase(), s.capitalize())
print(s.find("😀"), s.index("S"), s.count("é"), s.split(), s.replace("😀", ":)"), s.center(30, "·"), s.partition("😀"))
print(s[11], s[12:], s[-3:], s[::3], list("a😀b"), "😀" in s, s.rfind("a"), sorted("éaz😀"), max("a😀"), "😀" > "\uffff")
print("İ".lower(), len("İ".lower()), "ß".upper(), "ﬁ".upper(), "Σς".lower(), "ΑΣ".lower(), "ŉ".upper(), "ǆ".title())
print("１２".isdigit(), int("１２"), "½".isnumeric(), "²".isdigit(), "²".isdecimal(), "Ⅷ".isnumeric(), "五".isnumeric(), "\u00a0".isspace(), "a\u0301".isalpha(), "_a".isidentifier(), "é1".isidentifier(), "1a".isidentifier())
print("z̈".encode(), "😀".encode("utf-16"), "\u200b".isprintable(), repr("\u200b\x1f\x7f\xad"), ascii("日本"), "日本".ljust(5, "*"), "x".zfill(3), "-😀".zfill(4), "a\x00b".split("\x00"))
print(" ".join("日本語"), "日本語"[1], "日本語"[::-1], "é" == "e\u0301", len("e\u0301"), "ab\u2028cd".splitlines(), "ÀB".islower(), "Àb".istitle())
