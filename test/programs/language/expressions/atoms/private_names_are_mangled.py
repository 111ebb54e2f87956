class A:
    def __init__(self):
        self.__secret = 1
        self.__dunder__ = 2

    def __hidden(self):
        return "A hidden"

    def call(self):
        return self.__hidden(), self.__secret


class B(A):
    def __hidden(self):
        return "B hidden"

    def __init__(self):
        super().__init__()
        self.__secret = 5


b = B()
print(b.call(), sorted(vars(b)), b._A__secret, b._B__hidden())
try:
    b.__secret
except AttributeError as error:
    print(error)


class _C:
    __x = 3

    def f(self, __arg=4):
        __local = __arg
        return list(locals())


print(_C._C__x, _C().f()[1:])
