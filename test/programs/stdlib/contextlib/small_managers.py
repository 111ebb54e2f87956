# closing, suppress, redirect_*, nullcontext, the abstract classes.
import io, sys
from contextlib import *
import contextlib
def show(call):
    try:
        print(call())
    except BaseException as e:
        print(type(e).__name__, e)
class T:
    def close(self): print("closed")
with closing(T()) as t: print(type(t).__name__)
try:
    with closing(T()): 1 / 0
except ZeroDivisionError as e: print(e)
show(lambda: closing(5).__exit__())
with suppress(KeyError, ValueError): raise KeyError
with suppress(): pass
def sup(e, *kinds):
    with suppress(*kinds) as s:
        print(s)
        raise e
    return "suppressed"
show(lambda: sup(KeyError(1), LookupError)); show(lambda: sup(KeyError(1), ValueError)); show(lambda: sup(KeyError(1)))
show(lambda: sup(ExceptionGroup("g", [ValueError(1), KeyError(2)]), ValueError, KeyError))
show(lambda: sup(ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [KeyError(2)])]), ValueError))
show(lambda: sup(ExceptionGroup("g", [ValueError(1)]), ExceptionGroup)); show(lambda: sup(ExceptionGroup("g", [ValueError(1)])))
s = suppress(ValueError); print(s.__exit__(None, None, None), s.__exit__(ValueError, ValueError(), None), s.__exit__(KeyError, KeyError(), None))
out = io.StringIO()
r = redirect_stdout(out)
with r as f:
    print("one")
    with r: print("two")
    with redirect_stdout(io.StringIO()) as g: print("three")
    print("four", f is out)
print(repr(out.getvalue()), repr(g.getvalue()))
with redirect_stderr(io.StringIO()) as e: print("err", file=sys.stderr)
print(repr(e.getvalue()), redirect_stdout._stream, redirect_stderr._stream)
with nullcontext() as n: print(n)
with nullcontext([1]) as n: print(n)
for name in contextlib.__all__:
    k = getattr(contextlib, name)
    print(name, [b.__name__ for b in getattr(k, "__mro__", ())], sorted(getattr(k, "__abstractmethods__", ())))
print(AbstractContextManager[int], AbstractAsyncContextManager[str], ExitStack[bool])
show(AbstractContextManager); show(AbstractAsyncContextManager)
class Duck:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class ADuck:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
class Not(Duck): __exit__ = None
class Sub(AbstractContextManager):
    def __exit__(self, *a): return super().__exit__(*a)
print([issubclass(k, a) for k in (Duck, ADuck, Not, Sub, int) for a in (AbstractContextManager, AbstractAsyncContextManager)])
with Sub() as s: print(type(s).__name__, s.__exit__(1, 2, 3))
print(issubclass(Duck, Sub), AbstractContextManager.__slots__)
