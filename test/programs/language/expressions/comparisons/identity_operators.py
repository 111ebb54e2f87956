a = [1]
b = a
c = [1]
print(a is b, a is c, a is not c, not a is b, None is None, None is not False, type(a) is list, a is not None, (a is b) is True)
x, y = float("nan"), 1
print(x is x, x == x, y is True, True is (1 == 1), [] is [], ... is Ellipsis)


def f(): ...


print(f() is None, f is f, f.__call__ is f.__call__, a.append is a.append)
