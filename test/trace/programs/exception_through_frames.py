def a():
    b()


def b():
    x = 1
    c(
        x,
    )


def c(x):
    y = x
    return y / 0


try:
    a()
except ZeroDivisionError:
    print("caught")
