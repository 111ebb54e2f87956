def g(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")


log = []
it = g(log)
next(it)
print(it.close(), log, next(it, "done"), it.close())


def returns():
    try:
        yield
    except GeneratorExit:
        return "value of close"


it = returns()
next(it)
print(it.close())


def ignores():
    for n in range(2):
        try:
            yield n
        except GeneratorExit:
            pass


it = ignores()
next(it)
try:
    it.close()
except RuntimeError as error:
    print(error)


def fails():
    try:
        yield
    finally:
        raise KeyError("while closing")


it = fails()
next(it)
try:
    it.close()
except KeyError as error:
    print(error, repr(error.__context__))
