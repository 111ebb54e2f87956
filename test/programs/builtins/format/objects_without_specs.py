# object.__format__ takes no spec; None, lists, types and functions say so.
for value in (None, [1], {"a": 1}, (1,), {1}, object, range(3), b"a", ..., NotImplemented, slice(1)):
    print(f"{value}", format(value) == str(value))
    try:
        print(f"{value:>10}")
    except TypeError as error:
        print(error)
