e = "before"
try:
    raise ValueError("x")
except ValueError as e:
    kept = e
    print(repr(e))
try:
    e
except NameError as error:
    print(error)


def f():
    try:
        raise KeyError
    except KeyError as e:
        e = "rebound"
        del e
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


print(f(), repr(kept))


def g():
    try:
        raise KeyError("k")
    except KeyError as e:
        return lambda: e


try:
    g()()
except NameError as error:
    print(error)
