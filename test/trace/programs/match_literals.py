def f(x):
    match x:
        case 1:
            r = "one"
        case "a" | "b":
            r = "letter"
        case None:
            r = "none"
        case True:
            r = "true"
        case -1.5: r = "float"
        case _:
            r = "other"
    return r


for x in (1, "b", None, True, -1.5, 9):
    f(x)
