def f(a):
    x = 1 if a else 2
    y = (
        "yes"
        if a
        else "no"
    )
    z = f(0) if a else (
        1 if x
        else 2
    )
    return x if y else z


f(1)
