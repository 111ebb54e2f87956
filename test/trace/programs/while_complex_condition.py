def f(a, b):
    while (a > 0 and
           b > 0 or
           a == b):
        a -= 1
        b -= 2
    while not (a or b): a = 1
    return a, b


f(3, 4)
f(0, 0)
