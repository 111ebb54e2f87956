x = 1


def f():
    global x, y
    x = 2
    y = 3
    del y


def g():
    n = 0

    def inc():
        nonlocal n
        n += 1
        return n

    inc()
    inc()
    return n


f()
g()
print(x)
