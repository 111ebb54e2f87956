class C:
    def __init__(self, swallow=False):
        self.swallow = swallow

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return self.swallow


def f():
    with C():
        a = 1
    with C() as c:
        a = 2
    with C() as c, C() as d:
        a = 3
    with (
        C() as c,
        C(),
    ):
        a = 4
    with C(True):
        1 / 0
    with C():
        return a


f()
with C(): x = 1
with C(
    True
):
    raise ValueError
try:
    with C(), C():
        raise KeyError
except KeyError:
    pass
