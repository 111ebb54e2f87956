def f():
    for i in range(3): ...
    return i
def g():
    for i in []: ...
    return i
def h():
    fs = []
    for i in range(3):
        def inner(i=i): return i
        fs.append(inner)
    return [x() for x in fs]
for source in (
    "f(), h()",
    "g()",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
