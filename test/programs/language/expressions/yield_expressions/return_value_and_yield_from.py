def inner():
    x = yield 1
    print("inner got", x)
    yield 2
    return "result"


def outer():
    value = yield from inner()
    print("inner gave", value)
    yield from [10, 20]
    yield from "ab"
    return "end"


g = outer()
print(next(g), g.send("hello"), next(g), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def throws_through():
    try:
        yield from inner()
    except ValueError as error:
        yield f"outer caught {error}"


g = throws_through()
next(g)
print(g.throw(ValueError, "v") if False else g.throw(ValueError("v")))


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree((((), 1, ()), 2, ((), 3, ((), 4, ()))))))
