# newline=None translates, '' keeps, others split at what is given; writing translates too.
import os

path = "open_newline_handling.tmp"
with open(path, "wb") as f:
    f.write(b"a\nb\r\nc\rd\n\re")
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(path, newline=newline) as f:
        lines = f.readlines()
        print(repr(newline), lines, repr(f.newlines))
    with open(path, newline=newline) as f:
        print(repr(f.read(3)), repr(f.readline()), repr(f.read()))
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(path, "w", newline=newline) as f:
        f.write("x\ny\r\nz\r")
    with open(path, "rb") as f:
        print(repr(newline), f.read())
os.remove(path)
