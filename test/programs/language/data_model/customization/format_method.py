class F:
    def __format__(self, spec): return f"<{spec!r}>"


class Bad:
    def __format__(self, spec): return 5


print(format(F()), format(F(), "x"), f"{F():abc}", "{:>{}}".format(F(), 4), f"{F()!s:^5}"[:1], format(object(), "")[:7])
for call in (lambda: format(Bad()), lambda: f"{Bad()}", lambda: format(object(), "x"), lambda: f"{[]:5}", lambda: format(F(), 5), lambda: format(None, "s")):
    try:
        print(call())
    except TypeError as error:
        print(error)
