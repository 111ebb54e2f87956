# Lists compare item by item and stop early; lengths decide ties.
class Never:
    def __eq__(self, other):
        raise RuntimeError("compared")

    __lt__ = __eq__


n = Never()
print([1, n] < [2, n], [1] < [1, n], [n] == [n], [1, n] == [2, n], [1, 2] == [1, 2, n], [] < [n], [1, [2, 3]] < [1, [2, 4]])
for operate in (lambda: [1, n] < [1, 2], lambda: [n] == [1], lambda: [1] < [None], lambda: [[]] < [()], lambda: [1] < (1,)):
    try:
        print(operate())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
print([1, 2] == (1, 2), [float("nan")] == [float("nan")], [1, 2].__lt__(3), [1].__eq__((1,)))
