# zip stops with the shortest; strict says which argument is off.
print(list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), list(zip("ab", "cd", strict=True)), dict(zip("ab", range(9))))
for args in (("ab", "c"), ("a", "cd"), ("ab", "cd", "e"), ("a", "b", "cd"), ((), "a")):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as error:
        print(error)
it = iter([1, 2, 3, 4])
print(list(zip(it, it)), list(zip([1, 2, 3], it)))
rest = iter("abc")
print(list(zip([1], rest)), list(rest))
for call in (lambda: zip(1), lambda: zip("a", 2), lambda: zip("a", strict=1) and "ok", lambda: zip("a", strictly=True), lambda: next(zip("a", iter(int, 1)))):
    try:
        print(call())
    except TypeError as error:
        print(error)
