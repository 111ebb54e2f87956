i = "outer"
print([i for i in range(3)], i, {i: i for i in "ab"}, i, list(i for i in (7,)), i)
print([(j := k) for k in range(3)], j)
fs = [lambda: n for n in range(3)]
print([f() for f in fs])


def f(items):
    return [items for items in items], [[x for x in y] for y in items]


print(f(["ab", "c"]))


class C:
    n = 3
    data = [v for v in range(n)]
    try:
        bad = [n for _ in range(1)]
    except NameError as error:
        bad = str(error)


print(C.data, C.bad)
try:
    k
except NameError as error:
    print(error)
