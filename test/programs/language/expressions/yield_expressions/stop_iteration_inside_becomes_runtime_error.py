def bad():
    yield 1
    raise StopIteration("inside")


g = bad()
print(next(g))
try:
    next(g)
except RuntimeError as error:
    print(error, repr(error.__cause__))


def through():
    yield next(iter([]))


try:
    list(through())
except RuntimeError as error:
    print(error)


def recursive():
    yield next(me)


me = recursive()
try:
    next(me)
except ValueError as error:
    print(error)
