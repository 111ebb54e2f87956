def f(a, b=1, *c, d, e=2, **g):
    "doc"
    local = a
    return local


f.extra = 5
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.extra, f.__dict__)
code = f.__code__
print(code.co_name, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames, code.co_nlocals)
print(f.__defaults__, f.__kwdefaults__)


class C:
    def m(self):
        def inner(): ...

        return inner


print(C.m.__qualname__, C().m().__qualname__, (lambda: 0).__name__, C().m.__func__ is C.m)
f.__name__ = "renamed"
print(f.__name__)
