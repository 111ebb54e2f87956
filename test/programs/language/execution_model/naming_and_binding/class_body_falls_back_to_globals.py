x = "global"


def f():
    x = "local"

    class C:
        print(x)
        x = "class"
        print(x)
        del x
        print(x)

    class D:
        global x
        print(x)
        x = "changed by D"

    return hasattr(D, "x")


print(f(), x)


def g(y):
    class E:
        y = y
    return E.y


try:
    print(g(5))
except NameError as error:
    print(error)
