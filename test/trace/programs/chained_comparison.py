def f(a, b, c):
    x = a < b < c
    if a < b <= c:
        x = 1
    if (a <
            b
            < c):
        x = 2
    while a < b < c:
        a += 1
    return x if a < b < c else (
        a == b
        == c
    )


f(1, 2, 3)
f(2, 1, 3)
f(1, 3, 2)
