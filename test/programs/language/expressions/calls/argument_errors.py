def none(): ...
def one(a): ...
def two(a, b): ...
def three(a, b, c): ...
def default(a, b=1): ...
def only(*, k): ...
def onlytwo(*, k, l, m): ...
def pos(a, /, b): ...
def var(*args): ...


class C:
    def m(self, x): ...


calls = [
    lambda: none(1),
    lambda: none(1, 2),
    lambda: one(),
    lambda: one(1, 2),
    lambda: two(),
    lambda: two(1),
    lambda: three(),
    lambda: default(),
    lambda: default(1, 2, 3),
    lambda: only(),
    lambda: only(1),
    lambda: only(1, k=2),
    lambda: onlytwo(),
    lambda: one(a=1, b=2),
    lambda: one(1, a=1),
    lambda: pos(a=1, b=2),
    lambda: var(k=1),
    lambda: C().m(),
    lambda: C().m(1, 2),
    lambda: two(1, 2, 3, c=4),
    lambda: one(*5),
    lambda: one(**5),
    lambda: one(**{1: 2}),
    lambda: one(**{"a": 1}, **{"a": 2}),
    lambda: default(1, bb=2),
]
for call in calls:
    try:
        call()
    except TypeError as error:
        print(error)
