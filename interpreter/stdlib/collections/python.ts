// The part of collections that is written in Python: Counter, namedtuple, ChainMap, UserDict, UserList, UserString.

export const python = `
import sys as _sys
from keyword import iskeyword as _iskeyword
from operator import add as _add, itemgetter as _itemgetter, sub as _sub

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"]


def _renamed(names):
    """The names, with places in the stead of those that can't be field names."""
    seen = set()
    for index, name in enumerate(names):
        is_good = name.isidentifier() and not _iskeyword(name) and name[0] != "_" and name not in seen
        seen.add(name)
        yield name if is_good else f"_{index}"


def _check_names(typename, names, may_be_private):
    for name in (typename, *names):
        if type(name) is not str:
            raise TypeError("Type names and field names must be strings")
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    for index, name in enumerate(names):
        if name[0] == "_" and not may_be_private:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in names[:index]:
            raise ValueError(f"Encountered duplicate field name: {name!r}")


def _tuple_methods(typename, fields):
    """The methods that know the fields, by name."""
    size = len(fields)
    parameters = ", ".join(fields) + ("," if size == 1 else "")
    shown = f"{typename}({parameters.rstrip(',')})"
    layout = "(" + ", ".join([f"{field}=%r" for field in fields]) + ")"
    new_tuple = tuple.__new__
    scope = {"_tuple_new": new_tuple, "__builtins__": {}, "__name__": f"namedtuple_{typename}"}
    __new__ = eval(f"lambda _cls, {parameters}: _tuple_new(_cls, ({parameters}))", scope)
    __new__.__name__, __new__.__doc__ = "__new__", f"Create new instance of {shown}"

    @classmethod
    def _make(cls, iterable):
        made = new_tuple(cls, iterable)
        if len(made) == size:
            return made
        raise TypeError(f"Expected {size} arguments, got {len(made)}")

    def _replace(self, /, **kwds):
        changed = self._make([kwds.pop(field, value) for field, value in zip(fields, self)])
        if kwds:
            raise TypeError(f"Got unexpected field names: {[*kwds]!r}")
        return changed

    def __repr__(self):
        "Return a nicely formatted representation string"
        return self.__class__.__name__ + layout % tuple(self)

    def _asdict(self):
        "Return a new dict which maps field names to their values."
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        "Return self as a plain tuple.  Used by copy and pickle."
        return tuple(self)

    _make.__func__.__doc__ = f"Make a new {typename} object from a sequence or iterable"
    _replace.__doc__ = f"Return a new {typename} object replacing specified fields with new values"
    for method in (__new__, _make.__func__, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f"{typename}.{method.__name__}"
    return {"__doc__": shown, "__new__": __new__, "_make": _make, "__replace__": _replace, "_replace": _replace,
            "__repr__": __repr__, "_asdict": _asdict, "__getnewargs__": __getnewargs__}


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    names = field_names.replace(",", " ").split() if isinstance(field_names, str) else field_names
    names = [str(name) for name in names]
    typename = _sys.intern(str(typename))
    if rename:
        names = [*_renamed(names)]
    _check_names(typename, names, rename)
    fields = tuple(map(_sys.intern, names))
    values = () if defaults is None else tuple(defaults)
    if len(values) > len(fields):
        raise TypeError("Got more default values than field names")
    methods = _tuple_methods(typename, fields)
    if defaults is not None:
        methods["__new__"].__defaults__ = values
    body = {"__doc__": methods.pop("__doc__"), "__slots__": (), "_fields": fields,
            "_field_defaults": dict(zip(fields[len(fields) - len(values):], values)), **methods, "__match_args__": fields}
    for index, field in enumerate(fields):
        body[field] = _tuplegetter(index, f"Alias for field number {index}")
    made = type(typename, (tuple,), body)
    if module is None:
        try:
            module = _sys._getframe(1).f_globals.get("__name__", "__main__")
        except (AttributeError, ValueError):
            module = None
    if module is not None:
        made.__module__ = module
    return made


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
        by_count = _itemgetter(1)
        if n is not None:
            import heapq
            return heapq.nlargest(n, self.items(), key=by_count)
        return sorted(self.items(), key=by_count, reverse=True)

    def elements(self):
        from itertools import chain, repeat, starmap
        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            self._add(iterable)
        if kwds:
            self.update(kwds)

    def _add(self, counted):
        if not _is_mapping(counted):
            _count_elements(self, counted)
        elif not self:
            super().update(counted)
        else:
            known = self.get
            for elem, more in counted.items():
                self[elem] = more + known(elem, 0)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            known = self.get
            counts = iterable.items() if _is_mapping(iterable) else ((elem, 1) for elem in iterable)
            for elem, less in counts:
                self[elem] = known(elem, 0) - less
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
        shown = ""
        if self:
            try:
                shown = repr(dict(self.most_common()))
            except TypeError:
                # Counts without an order.
                shown = repr(dict(self))
        return f"{self.__class__.__name__}({shown})"

    def _count_pairs(self, other):
        return ((self[elem], other[elem]) for counter in (self, other) for elem in counter)

    def __eq__(self, other):
        if isinstance(other, Counter):
            return all(mine == theirs for mine, theirs in self._count_pairs(other))
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, Counter):
            return all(mine <= theirs for mine, theirs in self._count_pairs(other))
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, Counter):
            return all(mine >= theirs for mine, theirs in self._count_pairs(other))
        return NotImplemented

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
