# The code of a function, run by exec, has locals of its own.
import types


def outer():
    a = 1
    seen = []

    def scope():
        nonlocal a

        def f(x):
            return x * 2

        a = f(a)
        seen.append(sorted(locals()))
    return scope.__code__


code = outer()
print(code.co_freevars)
seen = []
values = {"a": 5, "seen": seen}
given = {"a": 7}
cells = tuple(types.CellType(values[name]) for name in code.co_freevars)
exec(code, {}, given, closure=cells)
print(seen, cells[0].cell_contents, given)
