def f(x):
    try:
        try:
            try:
                1 / x
            except TypeError:
                a = 1
            finally:
                b = 2
        except ZeroDivisionError:
            c = 3
            raise ValueError from None
        finally:
            d = 4
    except ValueError:
        e = 5
    return 6


f(0)
f(1)
