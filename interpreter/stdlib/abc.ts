// The abc module, in Python over the native `_abc`, which keeps the registries and caches.

import type { ModuleSpec } from "./module.js"

const python = `
from _abc import _abc_init, _abc_instancecheck, _abc_register, _abc_subclasscheck, _get_dump, _reset_caches, _reset_registry
from _abc import get_cache_token


def abstractmethod(funcobj):
    """A decorator indicating abstract methods."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractproperty(property):
    __isabstractmethod__ = True


def _abstract_kind(name, base):
    def __init__(self, callable):
        super(made, self).__init__(abstractmethod(callable))

    __init__.__qualname__ = f"{name}.__init__"
    made = type(name, (base,), {"__module__": "abc", "__isabstractmethod__": True, "__init__": __init__})
    return made


abstractclassmethod = _abstract_kind("abstractclassmethod", classmethod)
abstractstaticmethod = _abstract_kind("abstractstaticmethod", staticmethod)


def _is_abstract(value):
    return getattr(value, "__isabstractmethod__", False)


# For the __subclasshook__ of classes that are known by their methods; None in a body takes a method of a base away.
def _made(C, names):
    for name in names:
        if next((B.__dict__[name] for B in C.__mro__ if name in B.__dict__), None) is None:
            return NotImplemented
    return True


class ABCMeta(type):
    """Metaclass for defining Abstract Base Classes (ABCs)."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        made = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(made)
        return made

    def __subclasscheck__(cls, subclass):
        return _abc_subclasscheck(cls, subclass)

    def __instancecheck__(cls, instance):
        return _abc_instancecheck(cls, instance)

    def register(cls, subclass):
        """Register a virtual subclass of an ABC."""
        return _abc_register(cls, subclass)

    def _abc_caches_clear(cls):
        _reset_caches(cls)

    def _abc_registry_clear(cls):
        _reset_registry(cls)

    def _dump_registry(cls, file=None):
        registry, cache, negative, version = _get_dump(cls)
        print(f"Class: {cls.__module__}.{cls.__qualname__}", f"Inv. counter: {get_cache_token()}", f"_abc_registry: {registry!r}",
              f"_abc_cache: {cache!r}", f"_abc_negative_cache: {negative!r}", f"_abc_negative_cache_version: {version!r}",
              sep="\\n", file=file)


def update_abstractmethods(cls):
    if hasattr(cls, "__abstractmethods__"):
        names = {name for name, value in cls.__dict__.items() if _is_abstract(value)}
        for base in cls.__bases__:
            names.update(n for n in getattr(base, "__abstractmethods__", ()) if _is_abstract(getattr(cls, n, None)))
        cls.__abstractmethods__ = frozenset(names)
    return cls


class ABC(metaclass=ABCMeta):
    """Helper class that provides a standard way to create an ABC using inheritance."""
    __slots__ = ()
`

export function abcModule(): ModuleSpec {
  return { name: "abc", doc: "Abstract Base Classes (ABCs) according to PEP 3119.", python }
}
