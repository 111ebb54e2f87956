def deco(f):
    raise TypeError("not decorated")


@deco
def f():
    pass
