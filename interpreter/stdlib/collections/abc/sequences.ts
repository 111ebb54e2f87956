// The sequences of collections.abc.

export const sequences = `

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
