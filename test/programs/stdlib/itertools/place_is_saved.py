import copy
import warnings
from itertools import *

warnings.simplefilter("ignore")


def shown(value):
    return list(value) if hasattr(value, "__next__") else value


makers = [lambda: accumulate([1, 2, 3, 4]), lambda: accumulate([1, 2, 3], initial=10), lambda: chain("abc", [1, 2], "d"),
          lambda: chain.from_iterable(["ab", "cd"]), lambda: combinations("abcd", 2), lambda: combinations_with_replacement("abc", 2),
          lambda: compress("abcdef", [1, 0, 1, 0, 1, 1]), lambda: dropwhile(lambda x: x < 3, [1, 5, 2, 1, 7]),
          lambda: filterfalse(None, [0, 1, 0, 2, 0]), lambda: islice("abcdefgh", 1, 8, 2), lambda: permutations("abc"),
          lambda: permutations("abcd", 2), lambda: product("ab", [1, 2]), lambda: repeat("x", 4), lambda: starmap(pow, [(2, 3), (3, 2), (1, 1)]),
          lambda: takewhile(lambda x: x < 3, [1, 2, 5, 1]), lambda: zip_longest("abc", [1], fillvalue="-")]
for make in makers:
    for taken in (0, 1, 2, 9):
        it = make()
        first = [next(it, None) for _ in range(taken)]
        twin = copy.deepcopy(it) if "lambda" not in str(first) else it
        print(type(it).__name__, first, list(twin), list(it))
for it in (count(5), count(1, 2), count(0.5), repeat(3)):
    next(it)
    print(it, it.__reduce__()[1], list(islice(copy.copy(it), 3)))
c = cycle("abc")
for taken in range(5):
    print(list(islice(copy.deepcopy(c), 4)), next(c))
g = groupby("aabbc")
next(g)
print([k for k, _ in copy.deepcopy(g)])
for state in ((), (1,), None, ((1,), (2,), 3)):
    try:
        print(chain().__setstate__(state))
    except TypeError as error:
        print(error)
