x = y = z = 0


def f():
    global x, y
    x = 1
    for y in (5, 6): ...
    def inner():
        nonlocal_here = 2
        global z
        z = nonlocal_here
    inner()


f()
print(x, y, z)


def outer():
    a = b = 1
    def inner():
        nonlocal a
        a += 10
        def deep():
            nonlocal a, b
            b = a
            a = "deep"
        deep()
    inner()
    return a, b


print(outer())


def made():
    global new_global
    def new_global(): return "function"
    global NewClass
    class NewClass: ...
    global imported
    import math as imported


made()
print(new_global(), NewClass.__qualname__, new_global.__qualname__, imported.__name__)
exec("global q; q = 5", {}, local := {})
print(local)
