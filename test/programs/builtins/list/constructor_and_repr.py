print(list(), list("ab"), list({1: 2}), list(range(3)), list([1, [2]]), repr([]), [1, "a", None, 1.0, [()]], str([b"x", ...]))
x = [1]
x.append(x)
print(x, x == x, [x, x])
for call in (lambda: list(5), lambda: list(1, 2), lambda: list(iterable=[1]), lambda: list(None), lambda: list.__init__(5), lambda: list.append(5, 1), lambda: list.append()):
    try:
        call()
    except TypeError as error:
        print(error)
y = [1, 2]
y.__init__("z")
print(y)
y.__init__()
print(y)
