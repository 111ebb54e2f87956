from collections import deque


def failing():
    yield 1
    yield 2
    raise KeyError("no more")


for method in "extend", "extendleft":
    d = deque([0])
    try:
        getattr(d, method)(failing())
    except KeyError as error:
        print(method, repr(error), d)
d = deque([1, 2, 3], 4)
d.extendleft(d)
print(d)
