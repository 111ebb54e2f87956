# map and filter call when asked, and pass errors on.
log = []


def note(x):
    log.append(x)
    return x % 2


m = map(note, [1, 2, 3])
print(log, next(m), log, list(m), log, next(m, "end"))
f = filter(note, [4, 5, 6, 7])
print(next(f), log, list(f), list(filter(None, [0, 1, "", "a", None, []])), list(map(lambda *a: a, "ab", [1, 2, 3])), list(map(pow, [2, 3], [3, 2])))
broken = map(lambda x: 1 // x, [1, 0, 2])
print(next(broken))
try:
    next(broken)
except ZeroDivisionError as error:
    print(error, next(broken))
for call in (lambda: map(), lambda: map(len), lambda: map(len, 5), lambda: filter(len), lambda: filter(len, 5), lambda: filter(None, [1], [2]), lambda: list(map(5, [1])), lambda: list(map(len, [1])), lambda: filter(function=None, iterable=[]), lambda: list(filter(5, [1])), lambda: map(None, []) and "made", lambda: list(map(None, [1]))):
    try:
        print(call())
    except TypeError as error:
        print(error)
