# Code pages: what they map and what they don't.
for name in ("cp1252", "cp437", "iso8859-15", "koi8-r", "mac-roman", "cp1251"):
    data = bytes(range(128, 140))
    try:
        print(name, ascii(data.decode(name)))
    except UnicodeDecodeError as error:
        print(name, error)
    print(ascii(data.decode(name, "replace")), "\u20ac".encode(name, "replace"), "\u042f".encode(name, "ignore"))
    try:
        "\u4e00".encode(name)
    except UnicodeEncodeError as error:
        print(error)
