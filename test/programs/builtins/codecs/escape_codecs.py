# unicode_escape, raw_unicode_escape, and rot13 by codecs.encode.
import codecs

text = "a\n\\\"é\u20ac\U0001f600\x00"
print(text.encode("unicode_escape"), text.encode("raw_unicode_escape"), codecs.encode("Hello", "rot13"), codecs.decode("Uryyb", "rot13"))
for data in (b"\\x41\\u20ac\\n\\N{BULLET}\\101", b"\\U0001f600", b"tab\\there", b"\xe9"):
    print(data, ascii(data.decode("unicode_escape")), ascii(data.decode("raw_unicode_escape")))
for data in (b"\\x4", b"\\u12", b"\\N{NOPE}", b"\\", b"\\U00110000"):
    try:
        print(ascii(data.decode("unicode_escape")))
    except UnicodeDecodeError as error:
        print(error)
for act in (lambda: "a".encode("rot13"), lambda: b"a".decode("hex")):
    try:
        act()
    except LookupError as error:
        print(error)
print(codecs.encode(b"hi", "hex"), codecs.decode(b"6869", "hex"), codecs.encode(b"hi", "base64"), codecs.escape_decode(b"\\x41\\n") if hasattr(codecs, "escape_decode") else "")
