def f(eg):
    try:
        raise eg
    except* ValueError as e:
        a = e.exceptions
    except* (TypeError, KeyError):
        b = 2
    else:
        c = 3
    finally:
        d = 4
    return d


f(ExceptionGroup("g", [ValueError(1)]))
f(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
f(ValueError(1))
try:
    f(ExceptionGroup("g", [ValueError(1), OSError(2)]))
except ExceptionGroup as e:
    print(e.exceptions)
try:
    try:
        pass
    except* ValueError:
        pass
    else:
        x = 1
except ExceptionGroup:
    pass
