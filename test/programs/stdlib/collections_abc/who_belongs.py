# issubclass by methods, by registration, and None in a body that takes a method away.
import collections, collections.abc as c

async def co(): pass
async def ag(): yield
coroutine = co()
kinds = [object, int, str, bytes, bytearray, memoryview, list, tuple, range, dict, set, frozenset, type({}.keys()), type({}.values()),
         type({}.items()), type(iter([])), type((i for i in ())), type(coroutine), type(ag()), type(type.__dict__), collections.deque,
         collections.OrderedDict, collections.Counter, type(len), type]
coroutine.close()
for kind in kinds:
    print(kind.__name__, [n for n in c.__all__ if n != "ByteString" and issubclass(kind, getattr(c, n))])

class NoIter:
    __iter__ = None
    def __next__(self): return 1
class Hashless(list): __hash__ = None
class Sub(c.Iterator):
    def __next__(self): raise StopIteration
class Own(c.Hashable):
    def __hash__(self): return 1
class Duck:
    def __hash__(self): return 1
class DuckAsync:
    def __aiter__(self): return self
    def __anext__(self): return self
    def asend(self, v): pass
    def athrow(self, *a): pass
    def aclose(self): pass
    def __await__(self): yield
    def __buffer__(self, flags): pass
    def __reversed__(self): pass
    def __iter__(self): pass
for kind in (NoIter, Hashless, Sub, Own, Duck, DuckAsync):
    print(kind.__name__, [n for n in c.__all__ if n != "ByteString" and issubclass(kind, getattr(c, n))])
print(issubclass(Duck, Own), isinstance(Duck(), Own), issubclass(Own, Own))
print(c.Hashable.__subclasshook__(NoIter), Own.__subclasshook__(NoIter), c.Sequence.__subclasshook__(list), c.Iterable.__subclasshook__(NoIter))
try:
    class Both(c.Mapping): pass
    Both()
except TypeError as e:
    print(e)
try:
    reversed(type("M", (c.Mapping,), dict(__getitem__=0, __iter__=0, __len__=0))())
except TypeError as e:
    print(e)
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(isinstance(b"", c.ByteString), issubclass(bytearray, c.ByteString))
    class B(c.ByteString):
        def __getitem__(self, i): return 1
        def __len__(self): return 1
    print(type(B), B()[0])
    for w in caught:
        print(w.category.__name__, w.message, w.filename == __file__)
