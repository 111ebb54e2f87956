class __A:
    __x = 1
    def __f(self, __y, *, __k=1):
        self.__x = __y
        __z__ = __w
        import __a.b
        from . import __c
        return [__q for __q in __y], __d.e, f(__k=__k)
class _:
    __x = 1
