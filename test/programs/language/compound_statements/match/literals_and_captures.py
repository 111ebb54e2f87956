def f(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 2.5:
            return "float"
        case "a" | "b" as letter:
            return f"letter {letter}"
        case b"x":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case 1 + 2j:
            return "complex"
        case other if isinstance(other, int) and other > 100:
            return f"big {other}"
        case int():
            return "int"
        case _:
            return "other"


for x in (0, 2, -1, 2.5, "a", "z", b"x", None, True, False, 1 + 2j, 500, 50, [], 1.0):
    print(repr(x), f(x))
