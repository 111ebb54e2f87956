import json


class I(int):
    def __repr__(self):
        return "R"

    def __str__(self):
        return "S"

    def __format__(self, spec):
        return f"F{spec}"


i = I(5)
print(repr(i), str(i), f"{i}", f"{i!r}", f"{i:3}", "%d %s %r %x %5d" % (i, i, i, i, i), "{} {!s} {!r}".format(i, i, i), format(i, "x"))
print([i], {i: i}, (i,), json.dumps(i), json.dumps({i: i}), json.dumps([i]), hex(i), oct(i), bin(i), chr(I(65)), ascii(i), int.__repr__(i))
print(i, i, sep=" ")


class OnlyRepr(int):
    def __repr__(self):
        return "only repr"


j = OnlyRepr(6)
print(str(j), f"{j}", f"{j:d}", "%s %d" % (j, j), format(j), json.dumps(j))
