# Counts that fit no size are refused, and name the object that gave them, also by the method's name.
import collections


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for sequence in [1], (1,), "a", b"a", bytearray(b"a"), collections.deque([1]), [], (), "", collections.deque([1], 2):
    for count in Index(10**30), Index(-(10**30)), 10**30, Index("x"), Index(2):
        for name in "__mul__", "__rmul__", "__imul__":
            if not hasattr(sequence, name):
                continue
            try:
                print(getattr(sequence, name)(count))
            except Exception as error:
                print(type(error).__name__, error)
