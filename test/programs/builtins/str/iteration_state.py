# The iterator of a str: length hint, reduce, setstate, exhaustion.
for text in ("abc", "a\U0001f600c", ""):
    it = iter(text)
    print(it.__length_hint__(), next(it, "end"), it.__length_hint__(), ascii(it.__reduce__()[1:]))
    it.__setstate__(2)
    print(ascii(list(it)), ascii(it.__reduce__()[1:]), it.__length_hint__(), next(it, "end"))
it = iter("abc")
it.__setstate__(-5)
print(next(it))
it.__setstate__(100)
print(next(it, "end"))
try:
    iter("a").__setstate__("b")
except TypeError as error:
    print(error)
