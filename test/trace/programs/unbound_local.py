def f():
    try:
        print(x)
    except UnboundLocalError:
        pass
    x = 1
    del x
    try:
        x
    except UnboundLocalError:
        x = 2
    return x


f()


def g():
    def h():
        return y
    try:
        h()
    except NameError:
        y = 1
    return h()


g()
