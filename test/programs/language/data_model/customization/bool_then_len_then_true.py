class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n


class Both(Len):
    def __bool__(self): return self.n > 5


class Plain: ...


print(bool(Len(0)), bool(Len(3)), bool(Both(3)), bool(Both(6)), bool(Plain()), not Len(0), 1 if Len(0) else 2)
for value in (-1, "a", 1.0, 2**70, True, None):
    try:
        print(bool(Len(value)))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
Both.__bool__ = lambda self: 1
try:
    while Both(1): ...
except TypeError as error:
    print(error)
Plain.__bool__ = None
try:
    bool(Plain())
except TypeError as error:
    print(error)
