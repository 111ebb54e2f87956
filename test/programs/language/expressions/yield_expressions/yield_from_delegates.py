class Inner:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, value): return f"sent {value}"
    def throw(self, error):
        print("throw", repr(error))
        raise StopIteration("value from throw")


def outer():
    result = yield from Inner()
    yield result
    yield from [1, 2]
    yield (yield from "x")


it = outer()
print(next(it), it.send("v"), it.throw(ValueError("e")), next(it), it.gi_yieldfrom is not None, next(it), next(it), next(it))
try:
    print(list(x for x in (lambda: (yield from 5))()))
except TypeError as error:
    print(error)


def plain(): yield from [1]


p = plain()
next(p)
try:
    p.send(5)
except AttributeError as error:
    print(error)
