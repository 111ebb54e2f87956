# StopIteration from a function that map, filter or itertools call is the end of the iterator.
import itertools


def stop_at_two(x):
    if x == 2:
        raise StopIteration("two")
    return x


print(list(map(stop_at_two, [1, 2, 3])), list(filter(stop_at_two, [1, 2, 3])))
it = map(stop_at_two, [1, 2, 3])
print(next(it), next(it, "end"), next(it, "end"))
print(list(itertools.starmap(stop_at_two, [(1,), (2,), (3,)])), list(itertools.takewhile(stop_at_two, [1, 2, 3])))
print(list(itertools.accumulate([1, 1, 1], lambda a, b: stop_at_two(a + b))), tuple(itertools.filterfalse(stop_at_two, [0, 0, 2, 0])))
its = [iter("abc"), iter("de")]
print(list(map(next, its)), list(map(next, its)), list(map(next, its)))
