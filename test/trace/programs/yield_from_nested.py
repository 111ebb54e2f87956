def a(n):
    if n:
        yield n
        yield from a(n - 1)


print(list(a(3)))


def tree(t):
    if isinstance(t, list):
        for x in t: yield from tree(x)
    else: yield t


print(list(tree([1, [2, [3]], 4])))
