def f(a, b=1): return a, b


cases = [("__name__", 5), ("__qualname__", None), ("__code__", 5), ("__defaults__", [1]), ("__kwdefaults__", ()), ("__annotations__", 3), ("__dict__", 1), ("__type_params__", [])]
for name, value in cases:
    try:
        setattr(f, name, value)
        print(name, "set")
    except TypeError as error:
        print(name, error)
f.__defaults__ = (7, 8)
print(f())
f.__defaults__ = None
try:
    f(1)
except TypeError as error:
    print(error)
del f.__defaults__
f.__name__ = "other"
f.__qualname__ = "Q.other"
print(f.__name__, repr(f).split(" at ")[0])
try:
    f()
except TypeError as error:
    print(error)
