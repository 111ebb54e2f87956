# The comparisons that sorting makes, in their order, and what a list holds after one of them failed.
import random

random.seed(5)
log = []
limit = 0


class V:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        log.append((self.v, other.v))
        if len(log) > limit:
            raise ZeroDivisionError
        return self.v < other.v

    def __repr__(self):
        return str(self.v)


def kinds(n):
    yield [random.randrange(1000) for _ in range(n)]
    yield [random.randrange(4) for _ in range(n)]
    yield list(range(n))
    yield list(range(n, 0, -1))
    yield [i // 3 for i in range(n)][::-1]
    yield sorted(random.randrange(n + 1) for _ in range(n // 2)) + sorted((random.randrange(n + 1) for _ in range(n - n // 2)), reverse=True)
    yield [x for k in range(0, n, 17) for x in sorted(random.randrange(n + 1) for _ in range(min(17, n - k)))]


for n in [0, 1, 2, 3, 5, 8, 13, 31, 32, 33, 63, 64, 65, 100, 127, 128, 200, 257, 500, 1000]:
    for kind, values in enumerate(kinds(n)):
        for reverse in (False, True):
            for limit in (10**9, n * 2, n // 2):
                log = []
                items = [V(x) for x in values]
                try:
                    items.sort(reverse=reverse)
                except ZeroDivisionError:
                    pass
                print(n, kind, reverse, len(log), hash(repr(log)), hash(repr(items)))
items = [3, 1, 2]
for key in (lambda v: items.append(v), lambda v: items.clear(), lambda v: 1 / (v - 1)):
    try:
        items.sort(key=key)
    except (ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error, items)
