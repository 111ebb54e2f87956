def f(a, b):
    if a:
        if b:
            x = 1
        else:
            x = 2
    else:
        if b: x = 3
        else: x = 4
    if a:
        if b:
            pass
    if a: x = 5 if b else 6
    return x


for a in (0, 1):
    for b in (0, 1): f(a, b)
