def make():
    return 1


def f(
    a=make(),
    *,
    b=make(),
    c: int = make()
):
    return a


f()
f(2, b=3)
g = lambda x=make(): x
g()
