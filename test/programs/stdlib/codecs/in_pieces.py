import codecs

for name in ("utf-8", "utf-16", "utf-32-be", "utf-8-sig", "utf-7", "unicode_escape"):
    encoder = codecs.getincrementalencoder(name)()
    data = b"".join(encoder.encode(part) for part in ("aä", "€", "\U0001f600z")) + encoder.encode("", True)
    decoder = codecs.getincrementaldecoder(name)()
    parts = [decoder.decode(data[i:i + 1]) for i in range(len(data))]
    print(name, data, ascii("|".join(parts)), decoder.getstate(), ascii(decoder.decode(b"", True)))
print(list(codecs.iterencode(["a", "ä"], "utf-16")), list(codecs.iterdecode([b"\xc3", b"\xa4x"], "utf-8")))
decoder = codecs.getincrementaldecoder("utf-8")("replace")
print(ascii(decoder.decode(b"\xe2\x82")), decoder.getstate(), ascii(decoder.decode(b"x")), decoder.reset())
