def f():
    global a, b
    a = 1
    b += a
    del b
    print(c)
    d = 1
    del d
    return d

x = a
del x
