class Singleton:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, *args):
        print("init", args)


print(Singleton(1) is Singleton(2))


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())

    def shout(self):
        return self + "!"


u = Upper("abc")
print(u, u.shout(), type(u).__name__, type(u + "x").__name__, len(u), u == "ABC", {u: 1}["ABC"], isinstance(u, str))


class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


p = Pair(1, 2)
print(p, p.first, p == (1, 2), p + (3,))


class Money(int):
    def __add__(self, other):
        return Money(int(self) + int(other))

    def __repr__(self):
        return f"${int(self)}"


print(Money(5) + 6, [Money(1)], Money(3) * 2, Money(7) > 5, sum([Money(1), Money(2)], Money(0)))


class Meters(float):
    unit = "m"


m = Meters(2.5)
m.note = "attribute"
print(m, m * 2, m.unit, m.note, type(m).__name__)


class Other:
    def __new__(cls):
        return 5

    def __init__(self):
        print("never")


print(Other())
