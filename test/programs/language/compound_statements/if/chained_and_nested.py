def f(a, b):
    if a:
        if b: return "both"
        return "a"
    elif b: return "b"
    return "none"
for source in (
    'f(1, 1), f(1, 0), f(0, 1), f(0, 0), [f(*p) for p in [("", []), ("x", [0])]]',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
