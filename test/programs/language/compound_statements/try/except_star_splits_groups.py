def run(error):
    try:
        raise error
    except* ValueError as group:
        print("values", repr(group), repr(group.exceptions))
    except* (TypeError, KeyError) as group:
        print("others", repr(group))
    else:
        print("else")
    finally:
        print("finally")


run(ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("n", [ValueError(3), KeyError(4)])]))
run(ValueError("plain"))
try:
    run(ExceptionGroup("g", [ValueError(1), OSError(2)]))
except ExceptionGroup as rest:
    print("rest", repr(rest), repr(rest.__context__))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise RuntimeError("new")
except ExceptionGroup as group:
    print(repr(group))
for kinds in (ExceptionGroup, (ValueError, BaseExceptionGroup), 5):
    try:
        try:
            raise ValueError
        except* kinds:
            pass
    except TypeError as error:
        print(error)
