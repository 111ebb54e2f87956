# Files in other encodings, error handlers, byte order marks.
import os

path = "open_encodings_and_errors.tmp"
for encoding, text in (("utf-8", "é\u20ac\U0001f600"), ("utf-16", "aé"), ("latin-1", "é"), ("cp1252", "\u20ac"), ("utf-8-sig", "x"), ("ascii", "a")):
    with open(path, "w", encoding=encoding) as f:
        print(f.write(text), f.encoding, f.errors)
    with open(path, "a", encoding=encoding) as f:
        f.write("!")
    with open(path, "rb") as f:
        print(f.read())
    with open(path, encoding=encoding) as f:
        print(ascii(f.read()))
with open(path, "wb") as f:
    f.write(b"ok\xff\xfe\n")
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    try:
        with open(path, encoding="utf-8", errors=errors) as f:
            print(errors, ascii(f.read()))
    except UnicodeDecodeError as error:
        print(errors, error)
    try:
        with open(path + "2", "w", encoding="ascii", errors=errors) as f:
            f.write("a\xe9b")
        print(open(path + "2", "rb").read())
    except UnicodeEncodeError as error:
        print(errors, error)
os.remove(path)
os.remove(path + "2")
