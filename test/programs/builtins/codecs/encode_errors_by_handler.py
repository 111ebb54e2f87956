# What each error handler makes of characters that an encoding lacks.
text = "aé\u20ac\U0001f600\udc80\ud800z"
for encoding in ("ascii", "latin-1", "cp1252", "utf-8"):
    for handler in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nope"):
        try:
            print(encoding, handler, text.encode(encoding, handler))
        except (UnicodeEncodeError, LookupError) as error:
            print(encoding, handler, type(error).__name__, ascii(str(error)))
