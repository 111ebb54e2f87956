import unicodedata as u

for char in "a5²½٣Ⅷ一 \u0301(ａ가ﬁ\u0378\U0001f600":
    print(ascii(char), u.category(char), u.bidirectional(char), u.combining(char), u.east_asian_width(char), u.mirrored(char), u.decomposition(char))
    print(u.decimal(char, None), u.digit(char, None), u.numeric(char, None))
for call in ["u.decimal('a')", "u.digit('a')", "u.numeric('a')", "u.name('\\0')", "u.category('ab')", "u.category(1)", "u.name(1)", "u.normalize('X', 'a')", "u.normalize('NFC', 1)", "u.lookup(1)", "u.category()"]:
    try:
        print(eval(call))
    except Exception as error:
        print(type(error).__name__, error)
for form in ["NFC", "NFD", "NFKC", "NFKD"]:
    text = u.normalize(form, "éﬁ가Å①ẛ̣")
    print(form, ascii(text), u.is_normalized(form, "é"), u.is_normalized(form, text))
print(u.unidata_version)
