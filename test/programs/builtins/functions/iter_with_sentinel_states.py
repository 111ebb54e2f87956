# iter(callable, sentinel): comparison order, exhaustion, errors, pickling.
class Sentinel:
    def __eq__(self, other):
        print("eq", other, end="; ")
        return other == 3


numbers = iter([1, 2, 3, 4, 5])
it = iter(numbers.__next__, Sentinel())
print(list(it), next(it, "over"), list(numbers))
it = iter(lambda: 1 // 0, 5)
for _ in range(2):
    try:
        next(it)
    except ZeroDivisionError as error:
        print(error)
it = iter(iter([7]).__next__, 0)
print(list(it), it.__reduce__()[1:], type(it).__name__)
for call in (lambda: iter(5, 1), lambda: iter(), lambda: iter(1, 2, 3), lambda: iter(int, sentinel=0), lambda: next(), lambda: next(5), lambda: next([]), lambda: next(iter([]))):
    try:
        print(call())
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)
