// The part of collections that is written in Python: Counter, namedtuple, ChainMap, UserDict, UserList, UserString.

export const python = `
import sys as _sys
from keyword import iskeyword as _iskeyword
from operator import add as _add, itemgetter as _itemgetter, sub as _sub

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"]


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    field_names = list(map(str, field_names))
    typename = _sys.intern(str(typename))
    if rename:
        seen = set()
        for index, name in enumerate(field_names):
            if not name.isidentifier() or _iskeyword(name) or name.startswith("_") or name in seen:
                field_names[index] = f"_{index}"
            seen.add(name)
    for name in [typename] + field_names:
        if type(name) is not str:
            raise TypeError("Type names and field names must be strings")
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in field_names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError("Got more default values than field names")
        field_defaults = dict(reversed(list(zip(reversed(field_names), reversed(defaults)))))
    field_names = tuple(map(_sys.intern, field_names))
    num_fields = len(field_names)
    arg_list = ", ".join(field_names)
    if num_fields == 1:
        arg_list += ","
    repr_fmt = "(" + ", ".join(f"{name}=%r" for name in field_names) + ")"
    tuple_new = tuple.__new__
    namespace = {"_tuple_new": tuple_new, "__builtins__": {}, "__name__": f"namedtuple_{typename}"}
    __new__ = eval(f"lambda _cls, {arg_list}: _tuple_new(_cls, ({arg_list}))", namespace)
    __new__.__name__ = "__new__"
    __new__.__doc__ = f"Create new instance of {typename}({arg_list.rstrip(',')})"
    if defaults is not None:
        __new__.__defaults__ = defaults

    @classmethod
    def _make(cls, iterable):
        result = tuple_new(cls, iterable)
        if len(result) != num_fields:
            raise TypeError(f"Expected {num_fields} arguments, got {len(result)}")
        return result

    _make.__func__.__doc__ = f"Make a new {typename} object from a sequence or iterable"

    def _replace(self, /, **kwds):
        result = self._make(map(kwds.pop, field_names, self))
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return result

    _replace.__doc__ = f"Return a new {typename} object replacing specified fields with new values"


    def __repr__(self):
        "Return a nicely formatted representation string"
        return self.__class__.__name__ + repr_fmt % tuple(self)

    def _asdict(self):
        "Return a new dict which maps field names to their values."
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        "Return self as a plain tuple.  Used by copy and pickle."
        return tuple(self)

    class_namespace = {
        "__doc__": f"{typename}({arg_list.rstrip(',')})",
        "__slots__": (), "_fields": field_names, "__match_args__": field_names, "_field_defaults": field_defaults, "_make": _make,
        "__replace__": _replace,
    }
    for method in _make.__func__, __new__, _replace, __repr__, _asdict, __getnewargs__:
        method.__qualname__ = f"{typename}.{method.__name__}"
        class_namespace.setdefault(method.__name__, method)
    for index, name in enumerate(field_names):
        class_namespace[name] = _tuplegetter(index, f"Alias for field number {index}")
    result = type(typename, (tuple,), class_namespace)
    if module is None:
        try:
            module = _sys._getframe(1).f_globals.get("__name__", "__main__")
        except (AttributeError, ValueError):
            pass
    if module is not None:
        result.__module__ = module
    return result


class Counter(dict):
    "Dict subclass for counting hashable items."

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        if n is None:
            return sorted(self.items(), key=_itemgetter(1), reverse=True)
        import heapq
        return heapq.nlargest(n, self.items(), key=_itemgetter(1))

    def elements(self):
        from itertools import chain, repeat, starmap
        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if _is_mapping(iterable):
                if self:
                    self_get = self.get
                    for elem, count in iterable.items():
                        self[elem] = count + self_get(elem, 0)
                else:
                    super().update(iterable)
            else:
                _count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            self_get = self.get
            if _is_mapping(iterable):
                for elem, count in iterable.items():
                    self[elem] = self_get(elem, 0) - count
            else:
                for elem in iterable:
                    self[elem] = self_get(elem, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return (self.__class__, (dict(self),))

    def __delitem__(self, elem):
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            d = dict(self.most_common())
        except TypeError:
            d = dict(self)
        return f"{self.__class__.__name__}({d!r})"

    def __eq__(self, other):
        return all(self[e] == other[e] for c in (self, other) for e in c) if isinstance(other, Counter) else NotImplemented

    def __le__(self, other):
        return all(self[e] <= other[e] for c in (self, other) for e in c) if isinstance(other, Counter) else NotImplemented

    def __ge__(self, other):
        return all(self[e] >= other[e] for c in (self, other) for e in c) if isinstance(other, Counter) else NotImplemented

    def __ne__(self, other): return not self == other if isinstance(other, Counter) else NotImplemented
    def __lt__(self, other): return self <= other and self != other if isinstance(other, Counter) else NotImplemented
    def __gt__(self, other): return self >= other and self != other if isinstance(other, Counter) else NotImplemented

    # A tie of min is the other's count.
    def __add__(self, other): return _joined(self, other, _add, None)
    def __sub__(self, other): return _joined(self, other, _sub, _sub)
    def __or__(self, other): return _joined(self, other, max, None)
    def __and__(self, other): return _joined(self, other, lambda mine, theirs: min(theirs, mine), lambda zero, theirs: 0)
    def __pos__(self): return _above_zero(self.items())
    def __neg__(self): return _above_zero((elem, 0 - count) for elem, count in self.items() if count < 0)

    def _keep_positive(self):
        for elem in [elem for elem, count in self.items() if not count > 0]:
            del self[elem]
        return self

    def __iadd__(self, other):
        for elem, theirs in other.items():
            self[elem] += theirs
        return self._keep_positive()

    def __isub__(self, other):
        for elem, theirs in other.items():
            self[elem] -= theirs
        return self._keep_positive()

    def __ior__(self, other):
        for elem, theirs in other.items():
            if theirs > self[elem]:
                self[elem] = theirs
        return self._keep_positive()

    def __iand__(self, other):
        for elem, mine in self.items():
            if (theirs := other[elem]) < mine:
                self[elem] = theirs
        return self._keep_positive()


def _above_zero(pairs):
    result = Counter()
    for elem, count in pairs:
        if count > 0:
            result[elem] = count
    return result


# The counts of self joined with other's, then those only other has: joined with zero, or as they are.
def _joined(self, other, join, join_zero):
    if not isinstance(other, Counter):
        return NotImplemented
    result = _above_zero((elem, join(count, other[elem])) for elem, count in self.items())
    for elem, count in other.items():
        if elem not in self:
            if join_zero is not None:
                count = join_zero(0, count)
            if count > 0:
                result[elem] = count
    return result


def _is_mapping(value):
    if isinstance(value, dict):
        return True
    from collections.abc import Mapping
    return isinstance(value, Mapping)


def __getattr__(name):
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        import _collections_user
        value = globals()[name] = getattr(_collections_user, name)
        return value
    if name == "abc":
        import collections.abc
        return _sys.modules["collections.abc"]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
`
