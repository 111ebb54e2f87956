def f(xs):
    out = []
    for x in xs:
        try:
            out.append(1 / x)
        except ZeroDivisionError: continue
        except TypeError:
            break
        else: out.append("ok")
        finally: out.append("f")
    while True:
        try:
            xs.pop()
        except IndexError:
            break
    return out


f([1, 0, "a", 2])
