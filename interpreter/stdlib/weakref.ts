// The weakref module: the face of _weakref, and the collections of weak references.

import type { ModuleSpec } from "./module.js"

const doc = `Weak reference support for Python.

Instances of the program's own classes die as CPython's reference counts would have it. What the engine and its library make lives as
long as the program runs.`

const python = `
import itertools
from _weakref import getweakrefcount, getweakrefs, ref, proxy, CallableProxyType, ProxyType, ReferenceType
from collections.abc import MutableMapping, MutableSet
from types import GenericAlias

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
           "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

ProxyTypes = (ProxyType, CallableProxyType)


class WeakMethod(ref):
    """A custom weakref.ref subclass which simulates a weak reference to a bound method."""

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError("argument should be a bound method, not {}".format(type(meth))) from None
        self = ref.__new__(cls, obj)
        self._func = func
        self._meth_type = type(meth)
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        obj = super().__call__()
        return None if obj is None else self._meth_type(self._func, obj)

    def __eq__(self, other):
        if isinstance(other, WeakMethod):
            return ref.__eq__(self, other) and self._func == other._func
        return NotImplemented

    __hash__ = ref.__hash__


def _forgetter(collection):
    """What is called with a dead reference that is a key of the collection's data."""
    owner = ref(collection)

    def forget(reference):
        collection = owner()
        if collection is not None:
            collection.data.pop(reference, None)

    return forget


def _living(references):
    """The objects of those references that still have one."""
    for reference in references:
        obj = reference()
        if obj is not None:
            yield obj


class KeyedRef(ref):
    """Specialized reference that includes a key corresponding to the value."""

    __slots__ = ("key",)

    def __new__(type, ob, callback, key):
        self = super().__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class _WeakDictionary(MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self._forget = self._make_forgetter()
        self.update(other, **kw)

    def _make_forgetter(self):
        return _forgetter(self)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def copy(self):
        new = type(self)()
        new.update(self)
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self.items():
            new[self._deep_key(key, memo)] = self._deep_value(value, memo)
        return new

    def __or__(self, other):
        new = self.copy()
        new.update(other)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_WeakDictionary):
    """Mapping class that references values weakly."""

    def _make_forgetter(self):
        owner = ref(self)

        def forget(reference):
            self = owner()
            if self is not None and self.data.get(reference.key) is reference:
                del self.data[reference.key]

        return forget

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._forget, key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    def __iter__(self):
        return iter([key for key, reference in self.data.items() if reference() is not None])

    def itervaluerefs(self):
        yield from list(self.data.values())

    def valuerefs(self):
        """Return a list of weak references to the values."""
        return list(self.data.values())

    def _deep_key(self, key, memo):
        from copy import deepcopy
        return deepcopy(key, memo)

    def _deep_value(self, value, memo):
        return value


class WeakKeyDictionary(_WeakDictionary):
    """Mapping class that references keys weakly."""

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._forget)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        return _living(list(self.data))

    def keyrefs(self):
        """Return a list of weak references to the keys."""
        return list(self.data)

    def _deep_key(self, key, memo):
        return key

    def _deep_value(self, value, memo):
        from copy import deepcopy
        return deepcopy(value, memo)


class WeakSet(MutableSet):
    def __init__(self, data=None):
        self.data = {}
        self._forget = _forgetter(self)
        if data is not None:
            self.update(data)

    def __iter__(self):
        return _living(list(self.data))

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data[ref(item, self._forget)] = None

    def discard(self, item):
        self.data.pop(ref(item), None)

    def remove(self, item):
        del self.data[ref(item)]

    def pop(self):
        while self.data:
            item = self.data.popitem()[0]()
            if item is not None:
                return item
        raise KeyError("pop from empty WeakSet")

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def update(self, other):
        for item in other:
            self.add(item)

    def union(self, other):
        return self.__class__(itertools.chain(self, other))

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    def difference(self, other):
        other = list(other)
        return self.__class__(item for item in self if item not in other)

    def issubset(self, other):
        return all(item in other for item in self)

    def issuperset(self, other):
        return all(item in self for item in other)

    def __repr__(self):
        return repr(set(self.data))

    __class_getitem__ = classmethod(GenericAlias)


class finalize:
    """Class for finalization of weakrefable objects

    finalize(obj, func, *args, **kwargs) returns a callable finalizer
    object which will be called when obj is garbage collected, or at exit.
    """

    __slots__ = ()
    _registry = {}
    _index_iter = itertools.count()
    _registered_with_atexit = False

    def __init__(self, obj, func, /, *args, **kwargs):
        if not self._registered_with_atexit:
            import atexit
            atexit.register(self._exitfunc)
            finalize._registered_with_atexit = True
        self._registry[self] = [ref(obj, self), func, args, kwargs or None, True, next(self._index_iter)]

    def __call__(self, _=None):
        """If alive then mark as dead and return func(*args, **kwargs); otherwise return None"""
        info = self._registry.pop(self, None)
        if info:
            return info[1](*info[2], **(info[3] or {}))

    def detach(self):
        """If alive then mark as dead and return (obj, func, args, kwargs); otherwise return None"""
        info = self._registry.pop(self, None)
        if info:
            return info[0](), info[1], info[2], info[3] or {}

    def peek(self):
        """If alive then return (obj, func, args, kwargs); otherwise return None"""
        info = self._registry.get(self)
        if info:
            return info[0](), info[1], info[2], info[3] or {}

    @property
    def alive(self):
        """Whether finalizer is alive"""
        return self in self._registry

    @property
    def atexit(self):
        """Whether finalizer should be called at exit"""
        info = self._registry.get(self)
        return bool(info) and info[4]

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info[4] = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info[0]()
        if obj is None:
            return "<%s object at %#x; dead>" % (type(self).__name__, id(self))
        return "<%s object at %#x; for %r at %#x>" % (type(self).__name__, id(self), type(obj).__name__, id(obj))

    @classmethod
    def _exitfunc(cls):
        for f, info in sorted(cls._registry.items(), key=lambda entry: entry[1][5], reverse=True):
            if info[4] and f in cls._registry:
                f()
`

export function weakrefModule(): ModuleSpec {
  return { name: "weakref", doc, python }
}
