def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def get(): return n
    def drop():
        nonlocal n
        del n
    return up, get, drop


up, get, drop = counter()
print(up(), up(), get(), up.__closure__[0] is get.__closure__[0], get.__closure__[0].cell_contents)
get.__closure__[0].cell_contents = 50
print(up())
drop()
for call in (get, up, lambda: get.__closure__[0].cell_contents):
    try:
        call()
    except (NameError, ValueError) as error:
        print(type(error).__name__, error)
import types

cell = types.CellType(7)
print(cell.cell_contents, types.CellType() == types.CellType(), cell < types.CellType(8))
made = types.FunctionType(get.__code__, {}, "made", None, (cell,))
print(made())
for closure in (None, (), (5,), (cell, cell)):
    try:
        types.FunctionType(get.__code__, {}, "made", None, closure)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
