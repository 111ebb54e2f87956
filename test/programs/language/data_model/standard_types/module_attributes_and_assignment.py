import types

m = types.ModuleType("mod", "doc text")
print(m, m.__name__, m.__doc__, m.__loader__, m.__package__, m.__spec__, sorted(vars(m)))
m.x = 1
print(m.x, m.__dict__["x"], "x" in dir(m))
m.__dict__["y"] = 2
print(m.y)
del m.x
for name in ("x", "z"):
    try:
        getattr(m, name)
    except AttributeError as error:
        print(error, error.name)
try:
    m.__dict__ = {}
except AttributeError as error:
    print(error)
m.__getattr__ = lambda name: f"made {name}"
print(m.anything)
m.__dir__ = lambda: ["b", "a"]
print(dir(m))
del m.__name__
print(repr(m))
