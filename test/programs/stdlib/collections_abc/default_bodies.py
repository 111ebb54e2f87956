# What the abstract methods do when they are called all the same.
import collections.abc as c

class Anything: pass
it = Anything()
def show(call):
    try:
        print(call())
    except BaseException as e:
        print(type(e).__name__, e.args)
show(lambda: c.Hashable.__hash__(it))
show(lambda: c.Sized.__len__(it))
show(lambda: c.Container.__contains__(it, 1))
show(lambda: list(c.Iterable.__iter__(it)))
show(lambda: c.Iterator.__iter__(it) is it)
show(lambda: c.Iterator.__next__(it))
show(lambda: list(c.Reversible.__reversed__(it)))
show(lambda: c.Generator.send(it, 1))
show(lambda: c.Generator.throw(it, KeyError))
show(lambda: c.Generator.throw(it, KeyError, KeyError(5)))
show(lambda: c.Generator.throw(it, KeyError(5)))
show(lambda: c.Coroutine.throw(it, KeyError, None, None))
show(lambda: c.Coroutine.send(it))
show(lambda: c.Generator.throw(it))
show(lambda: next(c.Awaitable.__await__(it)))
show(lambda: c.Buffer.__buffer__(it, 1))
show(lambda: c.Buffer.__buffer__(it))
show(lambda: c.Callable.__call__(it, 1, a=2))
show(lambda: c.Mapping.__getitem__(it, 1))
show(lambda: c.MutableMapping.__setitem__(it, 1, 2))
show(lambda: c.MutableMapping.__delitem__(it, 1))
show(lambda: c.MutableMapping.__delitem__(it))
show(lambda: c.Sequence.__getitem__(it, 1))
show(lambda: c.MutableSequence.insert(it, 1, 2))
show(lambda: c.MutableSequence.__delitem__(it, 1))
show(lambda: c.MutableSequence.__setitem__(it, 1, 2))
show(lambda: c.MutableSet.add(it, 1))
show(lambda: c.MutableSet.discard(it, 1))
def run(co):
    try:
        co.send(None)
    except StopIteration as e:
        return e.value
show(lambda: run(c.AsyncIterator.__anext__(it)))
show(lambda: run(c.AsyncGenerator.asend(it, 1)))
show(lambda: run(c.AsyncGenerator.athrow(it, ValueError)))
show(lambda: run(c.AsyncGenerator.athrow(it, ValueError, ValueError(3))))

class G(c.Generator):
    def __init__(self, on_throw=None): self.on_throw, self.n = on_throw, 0
    def send(self, value):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n, value
    def throw(self, *error):
        if self.on_throw is None: return super().throw(*error)
        if self.on_throw == "ignore": return None
        raise self.on_throw
print(list(G()), iter(g := G()) is g)
show(lambda: G().close())
show(lambda: G("ignore").close())
show(lambda: G(StopIteration()).close())
show(lambda: G(KeyError(1)).close())
class C(c.Coroutine):
    def __await__(self): yield 1
    def send(self, value): return value
    def throw(self, *a): return None
show(lambda: C().close())
class A(c.AsyncGenerator):
    async def asend(self, value): return ("sent", value)
    async def athrow(self, *a): return None
show(lambda: run(A().__anext__()))
show(lambda: run(A().aclose()))
class A2(A):
    athrow = c.AsyncGenerator.athrow
show(lambda: run(A2().aclose()))
print(A.__aiter__(a := A()) is a)
try:
    c.Generator.throw(it, ValueError, None, None)
except ValueError as e:
    tb = e.__traceback__
try:
    c.Generator.throw(it, KeyError, None, tb)
except KeyError as e:
    print(repr(e), e.__traceback__.tb_next.tb_next is tb)
