class L:
    def __init__(self, value): self.value = value
    def __len__(self): return self.value


class Index:
    def __index__(self): return 4


print(len(L(3)), len(L(Index())), len(L(True)))
for value in (-1, 2**63, "3", 1.0, None, L(1)):
    try:
        len(L(value))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
