# What the built-in iterators tell of where they are, and how they are put back there.
class Letters:
    def __getitem__(self, i):
        return "abc"[i]

    def __repr__(self):
        return "Letters"


class Sized(Letters):
    def __len__(self):
        return 3


makers = {
    "list": lambda: iter([1, 2, 3]),
    "reversed list": lambda: reversed([1, 2, 3]),
    "tuple": lambda: iter((1, 2, 3)),
    "ascii": lambda: iter("abc"),
    "text": lambda: iter("abé"),
    "bytes": lambda: iter(b"abc"),
    "bytearray": lambda: iter(bytearray(b"abc")),
    "range": lambda: iter(range(0, 30, 10)),
    "reversed range": lambda: reversed(range(3)),
    "long range": lambda: iter(range(2**70, 2**70 + 3)),
    "dict": lambda: iter({1: 2, 3: 4, 5: 6}),
    "items": lambda: iter({1: 2, 3: 4, 5: 6}.items()),
    "reversed dict": lambda: reversed({1: 2, 3: 4, 5: 6}),
    "set": lambda: iter({1, 2, 3}),
    "getitem": lambda: iter(Letters()),
    "getitem and len": lambda: iter(Sized()),
    "reversed getitem": lambda: reversed(Sized()),
}


def tell(it):
    callee, *rest = it.__reduce__()
    return callee.__name__, rest, it.__length_hint__()


for name, make in makers.items():
    it = make()
    print(name, type(it).__name__, tell(it))
    next(it)
    print("   after one", tell(it))
    rest = list(it)
    print("   at the end", rest, tell(it))
    if not hasattr(it, "__setstate__"):
        continue
    for state in (1, 99, -1):
        it = make()
        it.__setstate__(state)
        print("   at", state, tell(it), list(it))
    for state in ("a", None, 2**80):
        try:
            it.__setstate__(state)
        except (TypeError, OverflowError) as error:
            print("   ", type(error).__name__, error)
