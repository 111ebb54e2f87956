import codecs


def find(name):
    if name != "reversed":
        return None
    return codecs.CodecInfo(lambda text, errors="strict": (text[::-1].encode(), len(text)),
                            lambda data, errors="strict": (bytes(data).decode()[::-1], len(data)), name="reversed")


codecs.register(find)
print("abc".encode("reversed"), b"cba".decode("reversed"), str(b"xy", "Reversed"))
codecs.unregister(find)
try:
    "abc".encode("reversed")
except LookupError as error:
    print(error)


def note(error):
    print(type(error).__name__, error.start, error.end, error.reason, ascii(error.object[error.start:error.end]))
    return ("?" if isinstance(error, UnicodeEncodeError) else "[]", error.end)


codecs.register_error("note", note)
print("aäöb".encode("ascii", "note"), b"a\xff\xfeb".decode("utf-8", "note"), codecs.lookup_error("note") is note)
for name in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape"):
    handler = codecs.lookup_error(name)
    for error in (UnicodeEncodeError("x", "aäb", 1, 2, "why"), UnicodeDecodeError("x", b"a\xffb", 1, 2, "why"), UnicodeTranslateError("a\u20acb", 1, 2, "why")):
        try:
            print(name, ascii(handler(error)))
        except (UnicodeError, TypeError) as problem:
            print(name, type(problem).__name__, problem)
