import itertools


def key(x):
    if x == 2:
        raise ValueError(x)
    return x


groups = itertools.groupby([1, 2, 2, 3], key)
for _ in range(5):
    try:
        found, items = next(groups, (None, []))
        print(found, list(items))
    except ValueError as error:
        print("failed", error)
