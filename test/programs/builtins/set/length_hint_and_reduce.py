# Set iterators: what is left, and pickling.
s = {1, 2, 3}
it = iter(s)
next(it)
print(it.__length_hint__(), it.__reduce__(), it.__length_hint__(), list(it), it.__length_hint__())
print(s.__reduce__(), frozenset("a").__reduce__(), set().__reduce_ex__(4))


class S(set):
    pass


x = S([1])
x.note = "n"
print(x.__reduce__())
it = iter(s)
s.add(4)
print(it.__length_hint__())
try:
    next(it)
except RuntimeError as error:
    print(error)
print(next(it, "end") if False else "")
