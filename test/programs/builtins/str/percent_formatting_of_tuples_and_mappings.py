# What stands right of %: tuples, mappings, single values, too few and too many.
for text, value in (
    ("%s", (1,)), ("%s", ()), ("%s %s", (1,)), ("%s", (1, 2)), ("%s", [1, 2]), ("x", ()), ("x", 1), ("x", {"a": 1}), ("x", [1]), ("%(a)s", {"a": 5}),
    ("%(a)s %s", {"a": 5}), ("%(b)s", {"a": 5}), ("%(a)s", 5), ("%(a)s", (5,)), ("%(a", {}), ("%(a(b)c)s", {"a(b)c": 1}), ("%()s", {"": 2}), ("%", ()), ("%y", 1), ("%5", 1), ("%l", 1), ("%ld %hd %Lf", (1, 2, 3)), ("%%", ()), ("%5%", ()), ("%s", {"a": 1}),
):
    try:
        print(repr(text), text % value)
    except (TypeError, ValueError, KeyError) as error:
        print(repr(text), type(error).__name__, error)
