x = [1, 2]
it = iter(x)
print(next(it), it.__length_hint__(), next(it), next(it, "end"), it.__length_hint__())
x.append(3)
print(list(it), it.__reduce__())
it = iter(x)
it.__setstate__(2)
print(it.__reduce__(), list(it))
back = reversed(x)
print(next(back), back.__reduce__(), back.__length_hint__(), list(back), list(back), type(back).__name__, type(iter(x)).__name__)
try:
    next(iter([]))
except StopIteration as stop:
    print("stop", stop.args)
