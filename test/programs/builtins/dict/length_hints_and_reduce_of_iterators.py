# Dict iterators know what is left; pickling gives a list of the rest.
d = dict.fromkeys("abc", 0)
for view in (d, d.values(), d.items()):
    for make in (iter, reversed):
        it = make(view)
        next(it)
        print(type(it).__name__, it.__length_hint__(), it.__reduce__(), it.__length_hint__(), list(it), it.__length_hint__(), next(it, "end"))
it = iter(d)
d["z"] = 1
print(it.__length_hint__())
for _ in range(2):
    try:
        next(it)
    except RuntimeError as error:
        print(error)
