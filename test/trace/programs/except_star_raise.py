def f():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise TypeError
    except* KeyError as e:
        raise


try:
    f()
except ExceptionGroup as e:
    print(e)
