s = {1, 2, 3}
it = iter(s)
next(it)
s.add(99)
for _ in range(2):
    try:
        next(it)
    except RuntimeError as error:
        print(error)
it = iter({1, 2})
print(it.__length_hint__(), next(it), it.__length_hint__(), type(it).__name__, list(it), it.__length_hint__())
s = {1, 2}
it = iter(s)
next(it)
s.remove(2)
s.add(5)
print(list(it))
