import unicodedata

print("\N{BULLET}", "\N{latin small letter e with acute}", "\N{HANGUL SYLLABLE GA}", "\N{CJK UNIFIED IDEOGRAPH-4E00}", f"\N{SNOWMAN}{1}")
print("\N{NULL}\N{LF}" == "\0\n", ascii("\N{ALERT}"))
for char in "aÀé€☃\u3042\uac00\u4e00\U0001f600\U00020000\ufb01\u0301":
    print(unicodedata.name(char), unicodedata.lookup(unicodedata.name(char)) == char)
print(unicodedata.name("\0", "none"))
print(ascii(unicodedata.lookup("KEYCAP DIGIT ONE")), ascii(unicodedata.lookup("ARABIC LETTER MARK")))
for name in ["nope", "hangul syllable ga", "HANGUL SYLLABLE QQ", "CJK UNIFIED IDEOGRAPH-FFFF", "A" * 300]:
    try:
        unicodedata.lookup(name)
    except KeyError as error:
        print(error)
for source in [r'"\N{nope}"', r'"\N{KEYCAP DIGIT ONE}"', r'"a\N"', r'"\N{}"', r'b"\N{BULLET}"']:
    try:
        print(eval(source))
    except SyntaxError as error:
        print(error)
