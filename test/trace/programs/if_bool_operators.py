def f(a, b, c):
    if a and b:
        r = 1
    elif a or (b and
               c):
        r = 2
    elif not (a or
              b or
              c):
        r = 3
    else:
        r = 4
    x = (a and
         b or
         c)
    return r, x


for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            f(a, b, c)
