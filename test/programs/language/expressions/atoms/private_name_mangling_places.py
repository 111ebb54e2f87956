class _Under:
    __x = 1

    def f(self, __arg=2, *, __kw=3):
        __local = 4
        self.__attr = 5
        def __inner(): return __local
        import math as __m
        global __g
        __g = 6
        return sorted(n for n in locals()) , __inner.__name__, __m.__name__


class __Two:
    __y = 1
    def __method(self): return self.__y


class ___:
    __z = 1


print(_Under().f(), _Under._Under__x, sorted(n for n in vars(__Two) if "y" in n or "method" in n), "__z" in vars(___), _Under__g)
u = _Under()
u.f(_Under__arg=9) if False else u.f(_Under__kw=1)
print(u.__dict__)
try:
    u.f(__kw=1)
except TypeError as error:
    print(error)
