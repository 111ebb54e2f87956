def f(x):
    try:
        y = 1 / x
    except ZeroDivisionError:
        y = "zero"
    except (TypeError, ValueError) as e:
        y = str(e)
    else:
        y = "else"
    return y


f(1)
f(0)
f("a")
