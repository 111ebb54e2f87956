import codecs

for name in ("UTF8", "latin-1", "ascii", "U16", "utf-16-le", "cp1252", "utf_8_sig", "rot13", "hex", "base64", "utf-7", "unicode_escape"):
    info = codecs.lookup(name)
    print(info.name, info._is_text_encoding, len(info), isinstance(info, codecs.CodecInfo))
print(codecs.encode("Hello, World", "rot13"), codecs.decode(b"616263", "hex"), codecs.encode(b"some bytes", "base64"))
print(codecs.encode("ä€"), codecs.decode(b"\xe4", "latin-1"), codecs.getencoder("utf-8")("äb"), codecs.getdecoder("ascii")(b"abc"))
for call in (lambda: codecs.lookup("nonsense"), lambda: "x".encode("rot13"), lambda: b"x".decode("hex"),
             lambda: codecs.decode(b"zz", "hex"), lambda: codecs.encode("ä", "ascii")):
    try:
        print(call())
    except (LookupError, ValueError) as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None))
print("bücher".encode("punycode"), b"bcher-kva".decode("punycode"))
