log = []
def f(n):
    try:
        log.append("try")
        return 10 // n
    except ZeroDivisionError:
        log.append("except")
        return "zero"
    else:
        log.append("else")
    finally:
        log.append("finally")
for source in (
    "f(2), f(0), log",
    'f("a")',
    "log",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
