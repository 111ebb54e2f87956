# len() checks what __len__ gives.
class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Index:
    def __index__(self):
        return 4


for n in (0, 3, True, 2**62, Index(), -1, 2**63, 2**100, 1.5, "a", None, -(2**70)):
    try:
        print(len(L(n)))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
for value in (5, None, len, object(), L, (x for x in ()), iter([])):
    try:
        len(value)
    except TypeError as error:
        print(error)
