text = "aé€😀\udc80"
for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "unknown"):
    for encoding in ("ascii", "latin-1", "utf-8"):
        try:
            print(encoding, errors, text.encode(encoding, errors))
        except (UnicodeEncodeError, LookupError) as error:
            print(encoding, errors, type(error).__name__, error)
