def f(xs):
    out = []
    for x in xs:
        match x:
            case (a, b):
                out.append(a)
                continue
            case int(n):
                if n > 1:
                    break
            case _: pass
        out.append(x)
    return out


f([(1, 2), "a", 1, 2, 3])
match 1:
    case y: z = y
match (
    1,
    2,
):
    case (a, b): pass
match 5:
    case 6: pass
