# `__builtins__` in the globals may be any mapping, and globals a dict with a look-up of its own.
import builtins
import types

namespace = {"__builtins__": types.MappingProxyType({"special": 1})}
print(eval("special", namespace))
for source, given in (
    ("special", types.MappingProxyType({})),
    ("import os.path", types.MappingProxyType({})),
    ("class A: pass", {}),
    ("print", 123),
    ("iter([1]).__reduce__()", {}),
):
    try:
        exec(source, {"__builtins__": given})
    except Exception as error:
        print(type(error).__name__, error)


class Missing(dict):
    def __missing__(self, key):
        return key


exec("type Alias = undefined", names := Missing())
print(names["Alias"].__value__)
exec("class A:\n type Alias = undefined", names)
print(names["A"].Alias.__value__)
exec("def f(): return anything", names)
print(names["f"]())

fresh = {}
exec("", fresh)
print(fresh["__builtins__"] is builtins.__dict__, __builtins__ is builtins)
limited = {"__builtins__": {"len": len}}
made = eval("lambda code: (lambda: len)", limited)(0)
print(made.__builtins__ is limited["__builtins__"])
print(types.FunctionType(made.__code__, {}).__builtins__ is builtins.__dict__)
