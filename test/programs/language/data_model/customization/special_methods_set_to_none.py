class C:
    __iter__ = __hash__ = __len__ = __contains__ = __add__ = __bool__ = __call__ = __reversed__ = __getitem__ = __enter__ = None
    __index__ = __str__ = None


c = C()
for call in (lambda: iter(c), lambda: hash(c), lambda: len(c), lambda: 1 in c, lambda: c + 1, lambda: c(), lambda: reversed(c), lambda: c[0], lambda: range(c), lambda: [*c]):
    try:
        print(call())
    except TypeError as error:
        print(error)
try:
    str(c)
except TypeError as error:
    print(error)
