# Which keys a view takes, by its number of dimensions; what is said of the others.
def show(action):
    try:
        result = action()
        print(result.tolist() if isinstance(result, memoryview) else result)
    except Exception as error:
        print(type(error).__name__, error)


none = memoryview(bytearray(b"abcd")).cast("i", [])
one = memoryview(bytearray(b"abcd"))
two = memoryview(bytearray(b"abcd")).cast("B", [2, 2])
for view in none, one, two:
    for key in 0, "a", (0,), (), (0, 1), ..., slice(1), (slice(1), slice(1)), 10**20, (0, 5):
        show(lambda: view[key])
        show(lambda: view.__setitem__(key, 1))
        show(lambda: view.__setitem__(key, "x"))
for view in one[2:2], one[::-1][3:3], one[::2][:1], two[1:1], one[3:]:
    print(view.contiguous, view.c_contiguous, view.f_contiguous, view.shape, view.strides)
for first in "?", "c", "h", "B":
    for second in "b", "?", "H", "d":
        show(lambda: one.cast(first).cast(second))
halves = memoryview(bytearray(4)).cast("e")
for value in 10**9, 10**400, 65519.0, 65520.0, "a", None:
    show(lambda: halves.__setitem__(0, value))
    print(halves.tolist())
for source in b"ab", bytearray(b"ab"):
    show(lambda: hash(memoryview(source).toreadonly()) == hash(b"ab"))
