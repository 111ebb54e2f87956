def f(first, *middle, last="L"):
    return first, middle, last


print(f(1), f(1, 2, 3), f(1, 2, last=9), f(*range(4)), f(*"ab", *"cd", last="e"))


def keyword_order(**k):
    return k


print(keyword_order(**{"b": 1}, a=2, **{"c": 3}))


def forward(*a, **k):
    return target(*a, **k)


def target(x, y=2, *, z=3):
    return x, y, z


print(forward(1), forward(1, 5, z=6), forward(x=7), forward(**{"x": 8, "z": 9}))
print(max(*[1, 5], 3), print(*[], sep="x"), "{}{}".format(*[1, 2]), dict(**{"a": 1}, b=2))
