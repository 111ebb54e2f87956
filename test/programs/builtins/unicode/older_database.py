# unicodedata.ucd_3_2_0 tells of characters as Unicode 3.2 had them.
import unicodedata

old = unicodedata.ucd_3_2_0
print(type(old), old.unidata_version, unicodedata.unidata_version)
for char in "a\u20ac\u0221\u05ba\u1e9e\U0001f600\u2f868"[:6] + "\U0002f868\u4e00\u00b2\u0353\u066b":
    print(ascii(char), old.category(char), old.bidirectional(char), old.combining(char), old.east_asian_width(char), old.mirrored(char), old.name(char, "-"), old.numeric(char, None), old.decomposition(char))
print(ascii(old.normalize("NFC", "\U0002f868e\u0301")), ascii(unicodedata.normalize("NFC", "\U0002f868")), old.is_normalized("NFD", "\xe9"), old.lookup("EURO SIGN"))
for call in (lambda: type(old)(), lambda: old.category("ab"), lambda: old.decimal("a"), lambda: old.name("\U0001f600"), lambda: old.normalize("X", "a"), lambda: old.category()):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
