print(hash("a"), hash("hello"), hash(""), hash(b"a"), hash(None) == hash(None), hash((1, 2)), hash(frozenset([1, 2, 3])), hash(1.5), hash("é"), hash("😀"))
print(repr("a"), repr(1.0), repr([1, "b"]), repr({"k": (1,)}), repr(None), repr({1}), repr(range(3)), repr(slice(1)), repr(b"x"), repr(...), repr(NotImplemented))
print(ascii("é"), ascii(["ü"]), bin(5), bin(-5), hex(255), hex(-1), oct(8), oct(-9), bin(2**70), hex(10**20))
print(repr(int), repr(print), repr(type), repr(Exception("a")), repr(KeyError("k")), repr(ValueError()), repr(OSError(2, "x")), str(KeyError("k")), str(ValueError("a", 1)))


class A: ...


print(repr(A), str(A), A.__name__)
for bad in (lambda: bin("a"), lambda: hex(1.5), lambda: hash({}), lambda: hash([1]), lambda: hash(({},))):
    try:
        bad()
    except TypeError as error:
        print(error)
