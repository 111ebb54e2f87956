def key(x):
    raise ValueError(x)


def f():
    return sorted(
        [1, 2],
        key=key,
    )


try:
    f()
except ValueError:
    pass
try:
    list(map(key, [1]))
except ValueError:
    pass
try:
    [int(x) for x in ["1", "x"]]
except ValueError:
    pass
try:
    "a".join([1])
except TypeError:
    pass
try:
    {}["k"]
except KeyError:
    pass
try:
    undefined
except NameError:
    pass
