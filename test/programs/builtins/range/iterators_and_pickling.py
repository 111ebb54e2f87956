# Range iterators: hint, setstate, reduce, copies.
import copy

for r in (range(2, 20, 5), range(10**20, 10**20 + 3)):
    it = iter(r)
    next(it)
    print(type(it).__name__, it.__length_hint__(), it.__reduce__(), list(copy.copy(it)), list(it), it.__length_hint__(), it.__reduce__())
    it = iter(r)
    it.__setstate__(2)
    print(list(it))
    it.__setstate__(100)
    print(list(it), r.__reduce__(), copy.copy(r) == r)
try:
    iter(range(3)).__setstate__("a")
except TypeError as error:
    print(error)
