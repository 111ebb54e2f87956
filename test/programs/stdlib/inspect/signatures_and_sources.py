import functools
import inspect


def plain(a, b: int = 3, *args: str, c, d=None, **kw) -> list[int]:
    """Says
        what it does.
    """
    return [a]


def posonly(a, /, b, *, c):
    if a:
        return b

    return c


class Thing:
    """A thing."""

    def __init__(self, x, y=2):
        self.x = x

    def method(self, z):
        pass

    @staticmethod
    def static(q):
        pass

    @classmethod
    def make(cls, w):
        pass


for f in (plain, posonly, Thing, Thing(1).method, Thing.method, Thing.static, Thing.make, functools.partial(plain, 1, c=4), lambda x: x):
    print(inspect.signature(f))
sig = inspect.signature(plain)
for p in sig.parameters.values():
    print(repr(p), p.kind, p.default is p.empty, p.annotation, p.kind.description)
bound = sig.bind(1, 2, 3, c=4, e=5)
bound.apply_defaults()
print(bound, bound.args, bound.kwargs)
for call in (lambda: sig.bind(), lambda: sig.bind(1), lambda: inspect.signature(posonly).bind(1, 2, 3), lambda: inspect.signature(3),
             lambda: inspect.signature(posonly).bind(1, 2, c=1, d=2)):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(inspect.getfullargspec(plain))
print(inspect.getsource(posonly))
print(inspect.getsource(Thing), inspect.getsourcelines(Thing.method)[1])
print(inspect.getdoc(plain), inspect.cleandoc("  a\n    b\n  c"))
print([name for name, _ in inspect.getmembers(Thing, inspect.isfunction)], inspect.isclass(Thing), inspect.ismethod(Thing(1).method))
print(inspect.currentframe().f_lineno, inspect.stack()[0].function, inspect.getmro(Thing))


def gen():
    yield


async def co():
    pass


g = gen()
print(inspect.isgeneratorfunction(gen), inspect.iscoroutinefunction(co), inspect.isgenerator(g), inspect.getgeneratorstate(g))
next(g)
print(inspect.getgeneratorstate(g), inspect.isbuiltin(len), inspect.isroutine(len), inspect.isabstract(Thing))
