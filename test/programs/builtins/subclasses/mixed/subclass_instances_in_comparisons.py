class I(int):
    def __gt__(self, other):
        return NotImplemented

    def __eq__(self, other):
        return NotImplemented

    __hash__ = int.__hash__


class J(I):
    def __lt__(self, other):
        return f"J.lt {int(other)}"


print(I(5) == 5, I(5) == 6, 5 == I(5), 3 > J(1), I(3) > J(1), J(1) < 3, 3 >= I(3))
for make in (lambda: I(5) > 3, lambda: I(5) > "x", lambda: 5 < I(3), lambda: J(1) > 2):
    try:
        print(make())
    except TypeError as error:
        print(error)


class S(str):
    def __lt__(self, other):
        return len(self) < len(other)


print(sorted([S("ccc"), S("bb"), S("a")]), S("zz") < "aaa", "aaa" > S("zz"), max(S("aaa"), S("b")), sorted(["b", S("aaa")]))
