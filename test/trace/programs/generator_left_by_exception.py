def gen():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


def f():
    for x in gen():
        raise ValueError(x)


try:
    f()
except ValueError:
    print("caught")
try:
    for x in gen():
        1 / 0
except ZeroDivisionError:
    print("caught")
