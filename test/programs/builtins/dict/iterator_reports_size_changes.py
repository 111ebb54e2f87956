d = {1: 1, 2: 2, 3: 3}
it = iter(d)
print(next(it), it.__length_hint__())
d[4] = 4
for _ in range(2):
    try:
        next(it)
    except RuntimeError as error:
        print(error)
it = iter(d.items())
print(next(it), it.__reduce__(), list(it), next(it, "end"))
d.clear()
print(list(it), it.__length_hint__())
d = {1: 1, 2: 2}
it = iter(d)
next(it)
del d[2]
d[5] = 5
try:
    print(list(it))
except RuntimeError as error:
    print(error)
for value in (it, iter({}.values()), reversed({}), iter({}.items())):
    print(type(value).__name__)
