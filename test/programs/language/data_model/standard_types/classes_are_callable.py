class Plain: ...


class WithNew:
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls)

    def __init__(self, *args):
        print("init", args)


print(type(Plain()).__name__, callable(Plain))
WithNew(1, 2)
for call in (lambda: Plain(1), lambda: Plain(x=1), lambda: object(1), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: object().__init__(1)):
    try:
        print(call())
    except TypeError as error:
        print(error)
