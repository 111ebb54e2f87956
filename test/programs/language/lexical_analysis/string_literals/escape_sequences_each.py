print(ascii("\a\b\f\n\r\t\v\0\\\'\""))
print("a\
b", "\101\1012\7", ascii("\377"), "\x41\x7a", ascii("\xff"))
print("\u0041", ascii("\u20ac"), "\U0001F600" == "😀", "\N{LATIN SMALL LETTER A}", "\N{greek small letter alpha}")
print(b"\x41\101\n\\", b"\N{DASH}\u0041"[:4], r"\x41", rb"\n")
