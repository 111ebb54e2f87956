def f(xs):
    try:
        return [1 / x for x in xs]
    except ZeroDivisionError:
        y = 1
    try:
        return {
            x:
            1 / x
            for x in xs
        }
    except ZeroDivisionError:
        y = 2
    return y


x = 5
f([1, 0])
try:
    [x.y for x in [1]]
except AttributeError:
    pass
print(x)
