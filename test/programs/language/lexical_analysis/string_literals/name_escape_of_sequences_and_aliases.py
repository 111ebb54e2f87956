print("\N{LF}" == "\n", "\N{ESCAPE}" == "\x1b", ascii("\N{EURO SIGN}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE GA}"))
print(ascii("\N{NO-BREAK SPACE}"), len("\N{GRINNING FACE}"), "\N{DIGIT ONE}" + "\N{dollar sign}")
for name in ("LATIN SMALL LETTER  A", "KEYCAP DIGIT ONE", "A", "EURO-SIGN"):
    try:
        eval("'\\N{" + name + "}'")
    except SyntaxError as error:
        print(error.msg)
