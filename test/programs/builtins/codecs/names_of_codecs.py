for name in ["UTF-8 ", " utf 8", "utf--8", "Latin-1", "iso_8859-1", "IBM037", "cp500", "mac_greek", "tis-620", "koi8_t", "utf\u00e98", "nope", "", "rot13"]:
    try:
        print(repr(name), "aé".encode(name, "replace"))
    except (LookupError, ValueError) as error:
        print(repr(name), type(error).__name__, error)
print("é€☃".encode("ascii", "namereplace"), "é☃".encode("cp1252", "namereplace"))
