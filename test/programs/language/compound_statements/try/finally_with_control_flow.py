def f(how):
    for i in range(3):
        try:
            if how == "return": return "from try"
            if how == "raise": raise KeyError(i)
            if how == "break": break
        finally:
            if i == 1: return f"finally {i}"
            if how in ("swallow", "raise"): continue
    return f"end {i}"


print([f(how) for how in ("return", "raise", "break", "swallow", "none")])


def nested():
    try:
        try:
            return 1
        finally:
            print("inner")
            1 / 0
    except ZeroDivisionError as error:
        print(repr(error.__context__))
        return 2
    finally:
        print("outer")


print(nested())


def gen():
    try:
        yield 1
    finally:
        yield 2


print(list(gen()))
