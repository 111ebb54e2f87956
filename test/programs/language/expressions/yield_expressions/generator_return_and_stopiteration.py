def ret(value): 
    return value
    yield


def raises():
    yield 1
    raise StopIteration("hidden")


def nested():
    try:
        yield next(iter([]))
    except StopIteration:
        yield "caught inside"


try:
    next(ret((1, 2)))
except StopIteration as stop:
    print(stop.value, stop.args)
it = raises()
next(it)
try:
    next(it)
except RuntimeError as error:
    print(error, repr(error.__cause__), error.__cause__ is error.__context__)
print(list(nested()), list(ret(5)))


def via():
    got = yield from ret(StopIteration(3))
    yield got


print(list(via()))
