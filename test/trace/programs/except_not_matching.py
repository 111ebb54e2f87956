def f():
    try:
        1 / 0
    except KeyError:
        a = 1
    except (
        ValueError,
        TypeError,
    ):
        a = 2


def g():
    try:
        f()
    except LookupError:
        pass
    except Exception as e:
        print(type(e))


g()
