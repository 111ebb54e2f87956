it = iter("a😀b")
print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), it.__reduce__(), next(it), next(it), next(it, "end"), it.__reduce__())
it = iter("é")
print(type(it).__name__, list(it), list(it))
it = iter("abc")
it.__setstate__(2)
print(list(it))
try:
    it.__setstate__("x")
except TypeError as error:
    print(error)
