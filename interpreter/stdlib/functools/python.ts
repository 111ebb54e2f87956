// The part of functools that is written in Python, but for dispatching.

export const python = () => String.raw`
from collections import namedtuple as _namedtuple

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache", "cmp_to_key",
           "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod", "cached_property"]

WRAPPER_ASSIGNMENTS = "__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__"
WRAPPER_UPDATES = "__dict__",

_absent = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a function look like the one it wraps: sets the assigned attributes, and updates the updated. Returns it."""
    for name in assigned:
        value = getattr(wrapped, name, _absent)
        if value is not _absent:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    # Last, as the update may bring the attribute of that name of the function inside.
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """update_wrapper() as a decorator."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


_CacheInfo = _namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
_CacheInfo.__module__ = "functools"


def lru_cache(maxsize=128, typed=False):
    """Has a function remember what it returned for the arguments it was called with last; maxsize None means for all.

    With typed, 3 and 3.0 are different arguments. The function gets cache_info(), cache_clear() and __wrapped__.
    """
    def remembering(function):
        wrapper = _lru_cache_wrapper(function, size, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {"maxsize": size, "typed": typed}
        return update_wrapper(wrapper, function)

    if callable(maxsize) and isinstance(typed, bool):
        # The bare decorator.
        size = 128
        return remembering(maxsize)
    if maxsize is not None and not isinstance(maxsize, int):
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    size = None if maxsize is None else max(maxsize, 0)
    return remembering


def cache(user_function, /):
    """lru_cache(maxsize=None): remembers everything."""
    return lru_cache(maxsize=None)(user_function)


# How each comparison follows from another: whether the other's result is negated, and what it is joined with.
_derivations = {
    "__lt__": {"__gt__": (True, "and not equal"), "__le__": (False, "or equal"), "__ge__": (True, None)},
    "__le__": {"__ge__": (True, "or equal"), "__lt__": (False, "and not equal"), "__gt__": (True, None)},
    "__gt__": {"__lt__": (True, "and not equal"), "__ge__": (False, "or equal"), "__le__": (True, None)},
    "__ge__": {"__le__": (True, "or equal"), "__gt__": (False, "and not equal"), "__lt__": (True, None)},
}


def _derived(root, name, negated, joined):
    def comparison(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        if negated:
            result = not result
        if joined == "or equal":
            return result or self == other
        return result if joined is None else result and self != other

    comparison.__name__ = name
    comparison.__doc__ = getattr(int, name).__doc__
    return comparison


def total_ordering(cls):
    """Adds the comparisons that a class lacks, made of one that it has."""
    defined = [name for name in _derivations if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(defined)
    for name, how in _derivations[root].items():
        if name not in defined:
            setattr(cls, name, _derived(root, name, *how))
    return cls


class partialmethod:
    """A method with some arguments given already; the function may be any descriptor."""

    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            # One of one is one.
            func, args, keywords = func.func, func.args + args, func.keywords | keywords
        elif not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        shown = [*map(repr, (self.func, *self.args)), *map("{0[0]}={0[1]!r}".format, self.keywords.items())]
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(shown)})"

    def __get__(self, obj, cls=None):
        bind = getattr(self.func, "__get__", None)
        bound = self.func if bind is None else bind(obj, cls)
        if bound is self.func:
            return self._as_function().__get__(obj, cls)
        # The descriptor bound it: the arguments come after what it was bound to.
        given = partial(bound, *self.args, **self.keywords)
        if hasattr(bound, "__self__"):
            given.__self__ = bound.__self__
        return given

    def _as_function(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__partialmethod__, _method.__isabstractmethod__ = self, self.__isabstractmethod__
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(GenericAlias)


class cached_property:
    """A property that is computed once for an instance, and then is an attribute of it."""

    def __init__(self, func):
        self.func, self.attrname = func, None
        self.__doc__, self.__module__ = func.__doc__, func.__module__

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        # __dict__, which a class with __slots__ has none of.
        attributes = getattr(instance, "__dict__", None)
        if attributes is None:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property.")
        value = attributes.get(name, _absent)
        if value is not _absent:
            return value
        value = self.func(instance)
        try:
            attributes[name] = value
        except TypeError:
            raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support "
                            f"item assignment for caching {name!r} property.") from None
        return value

    __class_getitem__ = classmethod(GenericAlias)
`
