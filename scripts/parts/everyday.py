# What beginners' and everyday programs use of the built-in types, for the profile of scripts/parts/build.mjs.

s = "Hello, World"
print(s.lower(), s.upper(), s.title(), s.swapcase(), s.capitalize(), s.casefold(), len(s), s[0], s[-1], s[2:5], s[::-1])
print(s.split(), s.split(", "), s.rsplit(" ", 1), s.partition(", "), s.rpartition("o"), "a\nb".splitlines(), s.replace("l", "L"))
print(s.find("o"), s.rfind("o"), s.index("W"), s.rindex("o"), s.count("l"), s.startswith("He"), s.endswith(("d", "x")), "ell" in s)
print(" x ".strip(), "xxa".lstrip("x"), "axx".rstrip("x"), "a".ljust(3, "."), "a".rjust(3), "a".center(5, "*"), "7".zfill(3))
print("abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "A".isupper(), "a".islower(), "Ab".istitle(), "x".isidentifier())
print("5".isnumeric(), "5".isdecimal(), "a".isascii(), "é".isalpha(), "É".lower(), "ß".upper(), ord("é"), chr(233), repr("é\n'"))
print("-".join(["a", "b"]), "ab" * 2, "ab" < "b", "abc".removeprefix("a"), "abc".removesuffix("c"), "a\tb".expandtabs(4))
print("abc".translate(str.maketrans("ab", "xy", "c")), "abc".encode(), b"abc".decode(), bytes([65, 66]), sorted("hello"), list("ab"))

n, x, name, big = 42, 3.14159, "Ann", 12345678901234567890
print(f"{n} {x:.2f} {name!r:>8} {n:05d} {n:x} {n:#b} {n:,} {x:8.3f}|{name:<6}|{name:^7}|{x:e} {0.5:.0%} {n=} {x!s} {big:,} {n:{5}} {-n:+}")
print("%s %d %5.2f %r %x %05d %%" % (name, n, x, name, n, n), "{} {1} {a:>4}".replace("{}", "{0}").format(1, 2, a=3), format(x, ".3f"))
print(str(x), float("2.5"), int("12"), int("ff", 16), int(3.9), bool(""), round(x, 2), round(2.5), abs(-3), divmod(7, 2), 7 // 2, -7 % 3)
print(2**10, 2**100, 7 / 2, 1e20, 1e-7, 0.1 + 0.2, max(1, 2), min([3, 1]), sum([1, 2]), pow(2, 5, 7), bin(5), hex(255), oct(8), 5 & 3, 5 | 3)
print(6 ^ 3, ~5, 1 << 4, 256 >> 2, n.bit_length(), x.is_integer(), (2.0).is_integer(), float("inf"), -float("inf"), float("nan"), 10**20 // 7)
print(big * big, big % 97, -big // 10, str(big), big > n, 1_000, 0xFF, True + True, 3 == 3.0, 1 < 2 < 3, not n, n and x, None is None)

a = [3, 1, 2]
a.append(5); a.extend([7, 6]); a.insert(0, 9); a.remove(1); print(a.pop(), a.pop(0), a.index(2), a.count(3), a)
a.sort(); a.reverse(); a.sort(key=lambda v: -v, reverse=True); b = a.copy(); b.clear(); a[0] = 1; a[1:2] = [8, 9]; del a[0]; a += [1]
print(a, b, a[1:], a[::2], a[-2:], [0] * 3, a + [1], 2 in a, len(a), a == [1], sorted(a, reverse=True), list(reversed(a)), min(a), any(a), all(a))
print([v * 2 for v in a if v > 2], [[0] * 2 for _ in range(2)], list(range(5, 0, -2)), list(map(str, a)), list(filter(None, a)), list(zip(a, "ab")))
print(list(enumerate("ab", 1)), [*a, *"x"], tuple(a), (1, 2)[0], (1, 2) + (3,), (1,) * 2, (1, 2).index(2), (1, 1).count(1), 1 in (1, 2), a < b)
first, *rest = a
(p, q), r = (1, 2), 3
p, q = q, p
print(first, rest, p, q, r, sum(v for v in a), iter(a).__next__(), next(iter([]), None), slice(1, 2), range(3), range(3)[1], 2 in range(3))

d = {"b": 1, "a": 2}
d["c"] = 3; d.update({"d": 4}, e=5); d.setdefault("f", []).append(1); del d["c"]; print(d.pop("d"), d.get("z"), d.get("z", 0), d.popitem())
print(d, list(d), d.keys(), d.values(), d.items(), "a" in d, len(d), {k: v for k, v in d.items()}, dict(a=1), dict([(1, 2)]), dict.fromkeys("ab", 0))
print(sorted(d.items(), key=lambda i: i[1]), max(d, key=d.get), d | {"z": 1}, {**d, "y": 2}, d == {}, d.copy(), list(reversed(d)), d.keys() & {"a"})
for k, v in d.items():
    print(k, v, end=" ", sep="=")
d.clear()

e = {1, 2, 3}
e.add(4); e.discard(9); e.remove(1); e.update([5]); print(e, e | {9}, e & {2}, e - {2}, e ^ {2}, e <= {2}, 2 in e, len(e), frozenset([1]), {v % 2 for v in e})
print(e.union([1]), e.intersection([2]), e.difference([2]), e.symmetric_difference([2]), e.issubset(e), e.issuperset(e), e.isdisjoint([1]), set(), e.copy(), e.pop())
e |= {1}; e &= {1}; e -= {1}; e.clear()


class Animal:
    """A thing that moves."""

    count = 0

    def __init__(self, name, legs=4, *args, **kwargs):
        self.name, self.legs = name, legs
        Animal.count += 1

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"

    def __eq__(self, other):
        return isinstance(other, Animal) and self.name == other.name

    def __lt__(self, other):
        return self.name < other.name

    def __hash__(self):
        return hash(self.name)

    def __len__(self):
        return self.legs

    def __getitem__(self, i):
        return self.name[i]

    def __add__(self, other):
        return Animal(self.name + other.name)

    def __contains__(self, x):
        return x in self.name

    def __iter__(self):
        yield from self.name

    def __call__(self, x):
        return x

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False

    def __bool__(self):
        return True

    @property
    def title(self):
        return self.name.title()

    @title.setter
    def title(self, value):
        self.name = value

    @classmethod
    def make(cls):
        return cls("made")

    @staticmethod
    def sound():
        return "..."


class Dog(Animal):
    def __init__(self, name):
        super().__init__(name, legs=4)

    def __str__(self):
        return "Dog " + self.name


rex, tom = Dog("rex"), Animal("tom", 4, 5, a=6)
rex.title = "Rex"
print(rex, repr(rex), [rex, tom], rex == tom, sorted([tom, rex]), len(rex), rex[0], rex + tom, "r" in rex, list(tom), rex(1), rex.title)
print(Dog.make(), Dog.sound(), isinstance(rex, Animal), issubclass(Dog, Animal), hasattr(rex, "x"), getattr(rex, "x", 1), Dog.__name__, rex.__class__)
print(rex.__dict__, vars(tom), callable(rex), Animal.count, {rex: 1}, bool(rex), hash("a") == hash("a"), id(rex) == id(rex), type(1), rex is not tom)
setattr(rex, "x", 1)
del rex.x
with tom as t, rex:
    print(t)


def counter(start=0, *, step=1):
    """Counts."""
    total = start

    def add():
        nonlocal total
        total += step
        return total

    return add


def generator(n):
    try:
        got = yield n
        print(got)
        yield from range(n)
    finally:
        print("closed")


def decorated(f):
    def inner(*args, **kwargs):
        return f(*args, **kwargs)

    return inner


@decorated
def typed(a: int, b: str = "x") -> str:
    return b * a


g = generator(2)
print(counter(5, step=2)(), next(g), g.send("sent"), list(g), typed(2, b="y"), (lambda v, w=2: v * w)(3), sum(i for i in range(3)))
print(*[1, 2], sep="-", end="!\n")
print(1 if n > 1 else 2, (m := 5), m, eval("1 + 1"), input.__name__, isinstance(1, (int, str)))
exec("z = 3")
i = 0
while True:
    i += 1
    if i == 2:
        continue
    if i > 3:
        break
else:
    pass
for i in range(2):
    pass
else:
    print("else")


class OwnError(ValueError):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


for make in (lambda: 1 / 0, lambda: [][1], lambda: {}["k"], lambda: int("x"), lambda: "a" + 1, lambda: None.x, lambda: undefined, lambda: rex.nothing):
    try:
        make()
    except (ZeroDivisionError, IndexError, KeyError) as error:
        print(type(error).__name__, error, error.args)
    except Exception as error:
        print(repr(error))
    else:
        print("fine")
    finally:
        print("-", end="")
try:
    try:
        raise OwnError(3)
    except OwnError as error:
        raise RuntimeError("later") from error
except RuntimeError as error:
    print(error, repr(error.__cause__), error.__cause__.code)
try:
    assert n == 1, "unequal"
except AssertionError as error:
    print(error)
match [1, 2, {"k": "v"}]:
    case [a, b, {"k": str(v)}] if a < b:
        print(a, b, v)
    case {"x": _} | None:
        pass
    case _:
        pass
global_value = 1


def changes():
    global global_value
    global_value += 1
    return globals()["global_value"], locals()


print(changes(), dir(rex)[-1], help.__class__.__name__)
