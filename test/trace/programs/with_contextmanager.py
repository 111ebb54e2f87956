from contextlib import contextmanager, suppress


@contextmanager
def cm(x):
    print("in")
    try:
        yield x
    finally:
        print("out")


def f():
    with cm(1) as a:
        b = a
    with suppress(ValueError), cm(2):
        raise ValueError
    return b


f()
