from functools import partial, reduce, wraps, partialmethod, cached_property, singledispatch

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], "start"), reduce(max, [3, 9, 2]), reduce(lambda a, b: f"({a}{b})", "abcd"))
try:
    reduce(lambda a, b: a, [])
except TypeError as error:
    print(error)
p = partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, partial(print, "a", sep="-")("b", "c"), partial(partial(pow, 2), 3)())


def deco(f):
    @wraps(f)
    def wrapper(*args):
        "wrapper doc"
        return f(*args)

    return wrapper


@deco
def original(x):
    "original doc"
    return x


print(original.__name__, original.__doc__, original.__wrapped__(5), original(6))


class C:
    @cached_property
    def slow(self):
        print("computing")
        return 42

    def set(self, v):
        self.v = v

    set_five = partialmethod(set, 5)


c = C()
print(c.slow, c.slow, c.__dict__)
c.set_five()
print(c.v)


@singledispatch
def show(x):
    return "object"


@show.register(int)
def _(x):
    return "int"


@show.register
def _(x: str):
    return "str"


print(show(1), show("a"), show([]), show(True))
