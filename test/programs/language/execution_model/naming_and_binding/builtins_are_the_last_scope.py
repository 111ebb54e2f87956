import builtins

len_before = len
len = lambda value: "shadowed"
print(len([1]))
del len
print(len([1]))
try:
    del len
except NameError as error:
    print(error)
builtins.invented = "from builtins"
print(invented)
del builtins.invented
try:
    invented
except NameError as error:
    print(error)
print(eval("len('abc')", {}), eval("x", {"__builtins__": {"x": 5}}))
try:
    eval("len('abc')", {"__builtins__": {}})
except NameError as error:
    print(error)
namespace = {}
exec("", namespace)
print(list(namespace), namespace["__builtins__"] is builtins.__dict__)
