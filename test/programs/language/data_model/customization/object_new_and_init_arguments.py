class OnlyInit:
    def __init__(self, a): self.a = a


class OnlyNew:
    def __new__(cls, a): return super().__new__(cls)


class Neither: ...


class Both:
    def __new__(cls, a): return super().__new__(cls, a)
    def __init__(self, a): super().__init__(a)


print(OnlyInit(1).a, OnlyNew(1) is not None)
for call in (lambda: Neither(1), lambda: Both(1), lambda: OnlyInit(), lambda: OnlyNew(), lambda: OnlyInit(1, 2), lambda: OnlyNew(b=1)):
    try:
        call()
    except TypeError as error:
        print(error)
