# strip, lstrip, rstrip: sets of characters, None, and what isn't text.
s = "  \t\x1c\u3000xyx \n"
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), repr(s.strip(None)), repr("xyx".strip("x")), repr("xyx".strip("yx")), repr("abc".strip("")), repr("\U0001f600a\U0001f600".strip("\U0001f600")), repr("a\ud83db".strip("\U0001f600")))
for call in (lambda: s.strip(1), lambda: s.strip(b" "), lambda: s.lstrip(" ", " "), lambda: s.rstrip(chars=" "), lambda: s.removeprefix(1), lambda: s.removesuffix(), lambda: s.removeprefix(("a", "b"))):
    try:
        print(call())
    except TypeError as error:
        print(error)
