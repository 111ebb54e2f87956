def key(x):
    return -x


def pred(x):
    return x > 1


def two(a, b):
    return a + b


from functools import partial, reduce

sorted([1, 2, 3], key=key)
list(map(key, [1, 2]))
list(filter(pred, [1, 2]))
reduce(two, [1, 2, 3])
max([1, 2], key=key)
partial(two, 1)(2)
any(pred(x) for x in [1, 2, 3])
all(map(pred, [1, 2]))
sum(x for x in [1, 2])
[1, 2].sort(key=key)
print(*map(key, [1, 2]))
dict(a=key(1))
list(zip(map(key, [1]), filter(pred, [2])))
