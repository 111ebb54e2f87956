class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y


def test(value, cls):
    try:
        match value:
            case cls(a, b): return "two", a, b
            case cls(a): return "one", a
            case _: return "none"
    except TypeError as error:
        return str(error)


print(test(P(1, 2), P), test(5, int), test("a", str), test([1], list))


class NoArgs: ...
class Twisted: __match_args__ = ["x"]
class Wrong: __match_args__ = (5, 6)
class Missing: __match_args__ = ("zz", "yy")


for cls in (NoArgs, Twisted, Wrong, Missing):
    print(test(cls(), cls))
try:
    match P(1, 2):
        case P(1, x=1): print("?")
except TypeError as error:
    print(error)
