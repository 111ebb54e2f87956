def a(): pass
def b(): return
def c(): return 1
def d(x): return x
def e(x):
    if x: return 1
    return 2
def f(x):
    if x:
        return
    else:
        raise y
def g(x):
    while True:
        if x: return
def h():
    return (
        1
    )
