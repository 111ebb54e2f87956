class I:
    def __init__(self, value): self.value = value
    def __iter__(self): return self.value


class Next:
    def __next__(self): return 1


for value in (5, None, [1], Next(), "abc"):
    try:
        it = iter(I(value))
        print(type(it).__name__)
        iter(it)
    except TypeError as error:
        print(error)
for use in (lambda: [*I(5)], lambda: 1 in I(5), lambda: dict(I(5)), lambda: (lambda *a: a)(*I(5)), lambda: "".join(I(5)), lambda: list(zip(I(5)))):
    try:
        use()
    except TypeError as error:
        print(error)
