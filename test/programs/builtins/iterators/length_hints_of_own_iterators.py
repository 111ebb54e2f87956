# list() and extend() ask __length_hint__ and check what it says.
from operator import length_hint


class It:
    def __init__(self, hint):
        self.hint = hint
        self.n = 2

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

    def __length_hint__(self):
        if isinstance(self.hint, type):
            raise self.hint("hint")
        return self.hint


for hint in (0, 2, 1000, NotImplemented, True, -1, "a", None, 1.5, TypeError, ValueError, 1 << 70):
    for use in (list, length_hint, tuple, lambda it: [0].extend(it), lambda it: [*it]):
        try:
            print(hint, use(It(hint)))
        except (TypeError, ValueError, OverflowError, MemoryError) as error:
            print(hint, type(error).__name__, error)
print(length_hint([1, 2]), length_hint(5, 7), length_hint(iter("abc")))
