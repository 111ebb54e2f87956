# __iter__ that isn't callable, returns no iterator, or is None.
class NoNext:
    def __iter__(self):
        return 5


class IsNone:
    __iter__ = None

    def __getitem__(self, i):
        return i


class Raises:
    def __iter__(self):
        raise RuntimeError("no")


class NextFails:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("next")


for value in (NoNext(), IsNone(), Raises(), NextFails(), 5, None, object, len):
    for use in (iter, list, lambda v: [*v], lambda v: {**{"a": 1}, **v}, lambda v: 1 in v, lambda v: print(*v), sum, sorted, "".join):
        try:
            use(value)
        except (TypeError, RuntimeError, KeyError) as error:
            print(type(value).__name__, type(error).__name__, str(error).split(" at 0x")[0])
