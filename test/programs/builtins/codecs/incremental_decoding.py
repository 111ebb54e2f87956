# Incremental decoders keep what isn't complete yet.
import codecs

for name, data in (("utf-8", "aé\u20ac\U0001f600".encode()), ("utf-16", "aé".encode("utf-16")), ("utf-8-sig", b"\xef\xbb\xbfx"), ("latin-1", b"\xe9"), ("utf-32-le", "ab".encode("utf-32-le"))):
    decoder = codecs.getincrementaldecoder(name)()
    print(name, [ascii(decoder.decode(data[i : i + 1])) for i in range(len(data))], ascii(decoder.decode(b"", True)))
decoder = codecs.getincrementaldecoder("utf-8")()
print(ascii(decoder.decode(b"\xe2\x82")), decoder.getstate())
try:
    decoder.decode(b"", final=True)
except UnicodeDecodeError as error:
    print(error)
decoder.reset()
print(decoder.decode(b"ok"), list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")), list(codecs.iterencode(["a", "é"], "utf-16-le")))
