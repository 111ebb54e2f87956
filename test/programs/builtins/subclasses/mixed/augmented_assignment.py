class L(list):
    def __iadd__(self, other):
        return "iadd"


class I(int):
    def __iadd__(self, other):
        return I(int(self) + other * 10)


class S(set):
    def __ior__(self, other):
        print("ior")
        return super().__ior__(other)


class D(dict):
    def __ior__(self, other):
        return "dict ior"


l, i, s, d = L([1]), I(1), S([1]), D()
l += [2]
i += 5
s |= {2}
d |= {}
print(l, i, type(i).__name__, sorted(s), type(s).__name__, d)


class T(tuple):
    def __add__(self, other):
        return T(tuple(self) + tuple(other))


t = T((1,))
t += (2,)
print(t, type(t).__name__)
j = I(2)
j -= 1
print(j, type(j).__name__)
