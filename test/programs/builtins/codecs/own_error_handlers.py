# register_error: handlers give a replacement and where to go on.
import codecs


def star(error):
    print(type(error).__name__, error.encoding, error.start, error.end, ascii(error.object))
    return "*", error.end


codecs.register_error("star", star)
codecs.register_error("skip", lambda error: ("", error.start + 1))
codecs.register_error("bytes", lambda error: (b"\xfe\xfe", error.end))
codecs.register_error("bad", lambda error: 5)
codecs.register_error("far", lambda error: ("x", 100))
codecs.register_error("back", lambda error: ("?", -1))
print("aéb\u20ac".encode("ascii", "star"), b"a\xffb".decode("ascii", "star"), "aéb".encode("ascii", "bytes"), b"a\xff\xffb".decode("utf-8", "skip"), "éab".encode("ascii", "back"))
for handler in ("bad", "far"):
    try:
        print("é".encode("ascii", handler))
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
for call in (lambda: codecs.lookup_error("none"), lambda: codecs.register_error("x", 5), lambda: codecs.lookup("none"), lambda: codecs.lookup_error("star") is star):
    try:
        print(call())
    except (LookupError, TypeError) as error:
        print(type(error).__name__, error)
