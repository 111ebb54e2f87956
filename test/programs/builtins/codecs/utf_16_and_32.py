# Byte order marks and surrogates in UTF-16 and UTF-32.
for text in ("a", "\U0001f600", ""):
    for name in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig"):
        data = text.encode(name)
        print(name, data, data.decode(name) == text)
for data, name in ((b"\xff\xfea\x00", "utf-16"), (b"\xfe\xff\x00a", "utf-16"), (b"a\x00", "utf-16"), (b"a", "utf-16"), (b"\x00\xd8", "utf-16-le"), (b"\x00\xd8a\x00", "utf-16-le"), (b"\x00\xdc", "utf-16-le"), (b"abc", "utf-32"), (b"\x00\x00\x11\x00", "utf-32-le"), (b"\x00\xd8\x00\x00", "utf-32-le"), (b"\xef\xbb\xbfx", "utf-8"), (b"\xef\xbb\xbfx", "utf-8-sig")):
    try:
        print(name, data, ascii(data.decode(name)))
    except UnicodeDecodeError as error:
        print(name, data, error)
    print(ascii(data.decode(name, "replace")), ascii(data.decode(name, "ignore")))
