# Methods of bytes and bytearray subclasses give plain objects.
class B(bytes):
    pass


class A(bytearray):
    pass


for cls in (B, A):
    x = cls(b"ab,c")
    print(cls.__name__, [type(v).__name__ for v in (x[:], x + b"", x * 2, x.upper(), x.replace(b"z", b""), x.split(b",")[0], x.strip(), x.partition(b",")[0], x.ljust(9), x.translate(None), x.center(2))])
    print(repr(x), type(cls.fromhex("00")).__name__, type(cls.maketrans(b"a", b"b")).__name__, x == b"ab,c", type(bytes(x)).__name__)
    x.note = 1
    print(x.__dict__)
