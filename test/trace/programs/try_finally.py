def f(x):
    try:
        y = 1 / x
    finally:
        z = 2
    return y


f(1)
try:
    f(0)
except ZeroDivisionError:
    pass
