def f(x):
    try:
        if x == 0:
            raise ValueError("v")
        if x == 1:
            raise KeyError("k")
        if x == 2:
            return "returned"
        y = x
    except ValueError:
        y = "value"
    except KeyError as e:
        y = e.args
        return y
    else:
        y = "else"
    finally:
        z = 1
    return y


for i in range(4):
    f(i)
