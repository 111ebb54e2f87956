def chain(error):
    names = []
    while error is not None:
        names.append(f"{type(error).__name__}({error}) cause={error.__cause__!r} suppress={error.__suppress_context__}")
        error = error.__context__
    return names


try:
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise ValueError(2)
    except ValueError as e:
        raise TypeError(3) from None
except TypeError as error:
    print(chain(error))
try:
    try:
        raise KeyError(1)
    except KeyError as e:
        raise e
except KeyError as error:
    print(chain(error))
a, b = ValueError("a"), ValueError("b")
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError:
    try:
        raise a
    except ValueError as error:
        print(chain(error))
for name, value in (("__cause__", 5), ("__context__", "x"), ("__suppress_context__", None), ("__traceback__", 5)):
    try:
        setattr(a, name, value)
        print(name, "set", getattr(a, name))
    except TypeError as error:
        print(error)
