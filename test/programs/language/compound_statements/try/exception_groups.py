def f(kinds):
    try:
        raise ExceptionGroup("many", [k("m") for k in kinds])
    except* ValueError as group:
        print("values", group.exceptions)
    except* (TypeError, KeyError) as group:
        print("types", group.exceptions)
    else:
        print("never")
    finally:
        print("finally")


f([ValueError, TypeError, ValueError])
f([KeyError])
try:
    f([ValueError, OSError])
except ExceptionGroup as group:
    print(group, group.exceptions)
try:
    pass
except* ValueError:
    print("never")
else:
    print("else")
try:
    raise ValueError("plain")
except* ValueError as group:
    print(repr(group))
nested = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)])])
match, rest = nested.split(ValueError)
print(repr(match))
print(repr(rest))
print(nested.subgroup(TypeError), nested.subgroup(OSError), nested.message)
