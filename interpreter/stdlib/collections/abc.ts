// collections.abc, in Python. A class statement here runs through `_abc`, which adds what all of them have: empty __slots__, the
// abstract methods, the subclass hook over the methods asked for, subscripts. The mixin methods are the bodies that remain.

import type { ModuleSpec } from "../module.js"

const head = `
from abc import ABCMeta, _made, abstractmethod

GenericAlias = type(list[int])


def _abc(name, bases, body, *, asks="", todo="", of=None, meta=ABCMeta):
    body.setdefault("__slots__", ())
    for method in todo.split():
        abstractmethod(body[method])
    for function in body.values():
        if isinstance(function, _function):
            function.__qualname__ = f"{name}.{function.__name__}"
    if of is not None:
        body["__class_getitem__"] = classmethod(of)
    if asks:
        asks = asks.split()

        def __subclasshook__(cls, C):
            return _made(C, asks) if cls is made else NotImplemented

        __subclasshook__.__qualname__ = f"{name}.__subclasshook__"
        body["__subclasshook__"] = classmethod(__subclasshook__)
    made = meta(name, bases, body)
    return made


_function = type(_abc)


# Generator and Coroutine differ in a word: each gets functions of its own, for its name is in their errors.
def _resumable(kind):
    def send(self, value):
        raise StopIteration

    def throw(self, typ, val=None, tb=None):
        error = (typ if tb is None else typ()) if val is None else val
        raise error if tb is None else error.with_traceback(tb)

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (StopIteration, GeneratorExit):
            return
        raise RuntimeError(kind + " ignored GeneratorExit")

    return send, throw, close


def _until(error, step):
    try:
        while True:
            step()
    except error:
        pass


def _first(items):
    try:
        return next(iter(items))
    except StopIteration:
        raise KeyError from None


def _itself(name):
    def method(self):
        return self

    method.__name__ = name
    return method


def _empty(name):
    def method(self):
        yield from ()

    method.__name__ = name
    return method
`

const protocols = `

class Hashable(metaclass=_abc, asks="__hash__", todo="__hash__"):
    def __hash__(self):
        return 0


class Sized(metaclass=_abc, asks="__len__", todo="__len__"):
    def __len__(self):
        return 0


class Container(metaclass=_abc, asks="__contains__", todo="__contains__", of=GenericAlias):
    def __contains__(self, x):
        return False


class Iterable(metaclass=_abc, asks="__iter__", todo="__iter__", of=GenericAlias):
    __iter__ = _empty("__iter__")


class Iterator(Iterable, metaclass=_abc, asks="__iter__ __next__", todo="__next__"):
    __iter__ = _itself("__iter__")

    def __next__(self):
        raise StopIteration


class Reversible(Iterable, metaclass=_abc, asks="__reversed__ __iter__", todo="__reversed__"):
    __reversed__ = _empty("__reversed__")


class Generator(Iterator, metaclass=_abc, asks="__iter__ __next__ send throw close", todo="send throw"):
    send, throw, close = _resumable("generator")

    def __next__(self):
        return self.send(None)


class Collection(Sized, Iterable, Container, metaclass=_abc, asks="__len__ __iter__ __contains__"):
    pass


class Awaitable(metaclass=_abc, asks="__await__", todo="__await__", of=GenericAlias):
    def __await__(self):
        yield


class Coroutine(Awaitable, metaclass=_abc, asks="__await__ send throw close", todo="send throw"):
    send, throw, close = _resumable("coroutine")


class AsyncIterable(metaclass=_abc, asks="__aiter__", todo="__aiter__", of=GenericAlias):
    def __aiter__(self):
        return AsyncIterator()


class AsyncIterator(AsyncIterable, metaclass=_abc, asks="__anext__ __aiter__", todo="__anext__"):
    __aiter__ = _itself("__aiter__")

    async def __anext__(self):
        raise StopAsyncIteration


class AsyncGenerator(AsyncIterator, metaclass=_abc, asks="__aiter__ __anext__ asend athrow aclose", todo="asend athrow"):
    async def asend(self, value):
        raise StopAsyncIteration

    async def athrow(self, typ, val=None, tb=None):
        error = (typ if tb is None else typ()) if val is None else val
        raise error if tb is None else error.with_traceback(tb)

    async def __anext__(self):
        return await self.asend(None)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")


class Buffer(metaclass=_abc, asks="__buffer__", todo="__buffer__"):
    def __buffer__(self, flags, /):
        raise NotImplementedError


def _stands_for_arguments(obj):
    return obj is ... or type(obj).__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


def _name(obj):
    if isinstance(obj, _function):
        return obj.__name__
    if not isinstance(obj, type) or isinstance(obj, GenericAlias):
        return "..." if obj is ... else repr(obj)
    return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"


class _CallableGenericAlias(GenericAlias):
    """Callable[arguments, result]: its __args__ are flat, which is what Callable[[int], str].__args__ == (int, str) wants."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        takes, gives = args
        if isinstance(takes, (list, tuple)):
            return super().__new__(cls, origin, (*takes, gives))
        if not _stands_for_arguments(takes):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {takes}")
        return super().__new__(cls, origin, args)

    def __repr__(self):
        *takes, gives = self.__args__
        takes_text = ", ".join(map(_name, takes))
        if len(takes) != 1 or not _stands_for_arguments(takes[0]):
            takes_text = f"[{takes_text}]"
        return f"collections.abc.Callable[{takes_text}, {_name(gives)}]"

    def __reduce__(self):
        *takes, gives = self.__args__
        flat = len(takes) == 1 and _stands_for_arguments(takes[0])
        return _CallableGenericAlias, (Callable, self.__args__ if flat else (takes, gives))

    def __getitem__(self, item):
        # GenericAlias replaces the parameters; the flat result is put into its two parts again.
        flat = super().__getitem__(item if isinstance(item, tuple) else (item,)).__args__
        listed = isinstance(flat[0], (list, tuple))
        return _CallableGenericAlias(Callable, flat if listed else (flat[:-1], flat[-1]))


class Callable(metaclass=_abc, asks="__call__", todo="__call__", of=_CallableGenericAlias):
    def __call__(self, *args, **kwds):
        return False
`

const sets = `

def _all_in(items, container):
    for item in items:
        if item not in container:
            return False
    return True


# A Set as it is, another iterable as a set of self's kind, anything else as None.
def _as_set(self, other):
    if isinstance(other, Set):
        return other
    return self._from_iterable(other) if isinstance(other, Iterable) else None


class Set(Collection, metaclass=_abc):
    def __eq__(self, other):
        return len(self) == len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __lt__(self, other):
        return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __gt__(self, other):
        return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented

    def __le__(self, other):
        return len(self) <= len(other) and _all_in(self, other) if isinstance(other, Set) else NotImplemented

    def __ge__(self, other):
        return len(self) >= len(other) and _all_in(other, self) if isinstance(other, Set) else NotImplemented

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __and__(self, other):
        return self._from_iterable(x for x in other if x in self) if isinstance(other, Iterable) else NotImplemented

    def __or__(self, other):
        return self._from_iterable(x for part in (self, other) for x in part) if isinstance(other, Iterable) else NotImplemented

    def __sub__(self, other):
        out = _as_set(self, other)
        return NotImplemented if out is None else self._from_iterable(x for x in self if x not in out)

    def __rsub__(self, other):
        base = _as_set(self, other)
        return NotImplemented if base is None else self._from_iterable(x for x in base if x not in self)

    def __xor__(self, other):
        that = _as_set(self, other)
        return NotImplemented if that is None else (self - that) | (that - self)

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def isdisjoint(self, other):
        return not any(x in self for x in other)

    def _hash(self):
        return hash(frozenset(self))


class MutableSet(Set, metaclass=_abc, todo="add discard"):
    def add(self, value):
        raise NotImplementedError

    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value in self:
            self.discard(value)
        else:
            raise KeyError(value)

    def pop(self):
        value = _first(self)
        self.discard(value)
        return value

    def clear(self):
        _until(KeyError, self.pop)

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

    def __isub__(self, it):
        if self is it:
            self.clear()
            return self
        for value in it:
            self.discard(value)
        return self

    def __iand__(self, it):
        for gone in self - it:
            self.discard(gone)
        return self

    def __ixor__(self, it):
        if self is it:
            self.clear()
            return self
        for value in it if isinstance(it, Set) else self._from_iterable(it):
            (self.discard if value in self else self.add)(value)
        return self
`

const mappings = `

class Mapping(Collection, metaclass=_abc, todo="__getitem__"):
    __abc_tpflags__ = 1 << 6
    __reversed__ = None

    def __getitem__(self, key):
        raise KeyError

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        else:
            return True

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented

    def get(self, key, default=None):
        try:
            default = self[key]
        except KeyError:
            pass
        return default

    def keys(self): return KeysView(self)
    def items(self): return ItemsView(self)
    def values(self): return ValuesView(self)


class MappingView(Sized, metaclass=_abc, of=GenericAlias):
    __slots__ = ("_mapping",)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return "{0.__class__.__name__}({0._mapping!r})".format(self)


class KeysView(MappingView, Set, metaclass=_abc):
    def __iter__(self):
        yield from self._mapping

    def __contains__(self, key):
        return key in self._mapping

    @classmethod
    def _from_iterable(cls, it):
        return set(it)


class ItemsView(MappingView, Set, metaclass=_abc):
    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield key, mapping[key]

    def __contains__(self, item):
        key, wanted = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is wanted or found == wanted

    _from_iterable = KeysView.__dict__["_from_iterable"]


class ValuesView(MappingView, Collection, metaclass=_abc):
    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield mapping[key]

    def __contains__(self, value):
        mapping = self._mapping
        for key in mapping:
            found = mapping[key]
            if found is value or found == value:
                return True
        return False


_missing = object()


class MutableMapping(Mapping, metaclass=_abc, todo="__setitem__ __delitem__"):
    def __setitem__(self, key, value):
        raise KeyError

    def __delitem__(self, key):
        raise KeyError

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
            return default

    def pop(self, key, default=_missing):
        try:
            value = self[key]
        except KeyError:
            if default is not _missing:
                return default
            raise
        del self[key]
        return value

    def popitem(self):
        key = _first(self)
        value = self[key]
        del self[key]
        return key, value

    def clear(self):
        _until(KeyError, self.popitem)

    def update(self, other=(), /, **kwds):
        if isinstance(other, Mapping):
            keys = other
        elif hasattr(other, "keys"):
            keys = other.keys()
        else:
            keys = ()
            for key, value in other:
                self[key] = value
        for key in keys:
            self[key] = other[key]
        for key in kwds:
            self[key] = kwds[key]
`

const sequences = `

class Sequence(Reversible, Collection, metaclass=_abc, todo="__getitem__"):
    __abc_tpflags__ = 1 << 5

    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        at = 0
        try:
            while True:
                yield self[at]
                at += 1
        except IndexError:
            pass

    def __reversed__(self):
        for at in range(len(self) - 1, -1, -1):
            yield self[at]

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def count(self, value):
        return sum(item is value or item == value for item in self)

    def index(self, value, start=0, stop=None):
        at = start if start is None or start >= 0 else max(0, start + len(self))
        end = stop if stop is None or stop >= 0 else stop + len(self)
        while end is None or at < end:
            try:
                item = self[at]
            except IndexError:
                break
            if item is value or item == value:
                return at
            at += 1
        raise ValueError


class _DeprecateByteStringMeta(ABCMeta):
    def __new__(cls, name, bases, namespace, **kwargs):
        if name != "ByteString":
            _byte_string_goes()
        return super().__new__(cls, name, bases, namespace, **kwargs)

    def __instancecheck__(cls, instance):
        _byte_string_goes()
        return super().__instancecheck__(instance)


def _byte_string_goes():
    import warnings
    warnings.warn("'collections.abc.ByteString' is deprecated and slated for removal in Python 3.14", DeprecationWarning, 3)


class ByteString(Sequence, metaclass=_abc, meta=_DeprecateByteStringMeta):
    pass


class MutableSequence(Sequence, metaclass=_abc, todo="__setitem__ __delitem__ insert"):
    def __setitem__(self, index, value):
        raise IndexError

    def __delitem__(self, index):
        raise IndexError

    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def extend(self, values):
        for value in list(values) if values is self else values:
            self.append(value)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def clear(self):
        _until(IndexError, self.pop)

    def reverse(self):
        last = len(self) - 1
        for low in range((last + 1) // 2):
            self[low], self[last - low] = self[last - low], self[low]


def _register():
    from collections import deque

    keys, values, items = map(type, ({}.keys(), {}.values(), {}.items()))
    for abstract, *kinds in (
        (Generator, type(_empty("")(0))), (Set, frozenset, keys, items), (MutableSet, set),
        (Mapping, type(type.__dict__)), (MutableMapping, dict), (KeysView, keys), (ValuesView, values), (ItemsView, items),
        (Sequence, tuple, str, range, memoryview), (ByteString, bytes, bytearray), (MutableSequence, list, bytearray, deque),
        (Buffer, bytes, bytearray, memoryview),
    ):
        for kind in kinds:
            abstract.register(kind)


_register()
__all__ = (
    "Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable Iterable Iterator Generator Reversible Sized "
    "Container Callable Collection Set MutableSet Mapping MutableMapping MappingView KeysView ItemsView ValuesView Sequence "
    "MutableSequence ByteString Buffer"
).split()
del abstractmethod
`

export function collectionsAbcModule(): ModuleSpec {
  const python = head + protocols + sets + mappings + sequences
  return { name: "collections.abc", doc: "Abstract Base Classes (ABCs) for collections, according to PEP 3119.", python }
}
