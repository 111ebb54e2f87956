// The copyreg module: how objects are rebuilt, and who may say how.

import type { ModuleSpec } from "./module.js"

const python = `
__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Has objects of the type reduced by the function."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    if constructor_ob is not None:
        constructor(constructor_ob)
    dispatch_table[ob_type] = pickle_function


def constructor(object):
    """Raises TypeError for what can't be called. (Constructors need no registration any more.)"""
    if not callable(object):
        raise TypeError("constructors must be callable")


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    from functools import reduce
    from operator import or_
    return reduce, (or_, obj.__args__)


pickle(complex, pickle_complex)
pickle(type(int | str), pickle_union)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    """Rebuilds what _reduce_ex took apart: a built-in base's value, in an instance of the class."""
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


_HEAPTYPE = 1 << 9


def _is_native(kind):
    """Is it a class of the interpreter's own? Those made by class statements are on the heap, and have no __new__ of that kind."""
    if not getattr(kind, "__flags__", _HEAPTYPE) & _HEAPTYPE:
        return True
    new = kind.__new__
    return type(new) is type(int.__new__) and new.__self__ is kind


def _reduce_ex(self, proto):
    """object.__reduce_ex__ for protocols 0 and 1."""
    assert proto < 2
    cls = self.__class__
    base = next(filter(_is_native, cls.__mro__), object)
    if base is cls and base is not object:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    value = None if base is object else base(self)
    state = _state_before_2(self, cls, proto)
    return (_reconstructor, (cls, base, value), *([state] if state else []))


def _state_before_2(self, cls, proto):
    getstate = getattr(self, "__getstate__", None)
    if getattr(self, "__slots__", None):
        # These protocols can't say what slots hold.
        if getstate is None:
            raise TypeError(f"cannot pickle {cls.__name__!r} object: a class that defines __slots__ without "
                            f"defining __getstate__ cannot be pickled with protocol {proto}")
        if type(self).__getstate__ is object.__getstate__:
            raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    return getattr(self, "__dict__", None) if getstate is None else getstate()


def _mangled(name, cls):
    owner = cls.__name__.lstrip("_")
    is_private = owner and name.startswith("__") and not name.endswith("__")
    return f"_{owner}{name}" if is_private else name


def _slotnames(cls):
    """The names of all slots of a class and its bases; kept in the class."""
    known = cls.__dict__.get("__slotnames__")
    if known is not None:
        return known
    names = []
    for kind in cls.__mro__:
        slots = kind.__dict__.get("__slots__", ())
        slots = [slots] if isinstance(slots, str) else slots
        names += [_mangled(name, kind) for name in slots if name not in {"__dict__", "__weakref__"}]
    try:
        cls.__slotnames__ = names
    except Exception:
        # A class that takes no attributes is asked again.
        pass
    return names


_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Lets a short number stand for a global name in pickles."""
    number, key = int(code), (module, name)
    if not 0 < number < 1 << 31:
        raise ValueError("code out of range")
    registered, meant = _extension_registry.get(key), _inverted_registry.get(number)
    if registered == number and meant == key:
        return
    if registered is not None:
        raise ValueError(f"key {key} is already registered with code {registered}")
    if meant is not None:
        raise ValueError(f"code {number} is already in use for key {meant}")
    _extension_registry[key], _inverted_registry[number] = number, key


def remove_extension(module, name, code):
    """Takes back what add_extension() registered."""
    key = module, name
    if (_extension_registry.get(key), _inverted_registry.get(code)) != (code, key):
        raise ValueError(f"key {key} is not registered with code {code}")
    del _inverted_registry[code], _extension_registry[key]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
`

export function copyregModule(): ModuleSpec {
  return {
    name: "copyreg",
    doc: "Helper to provide extensibility for pickle.\n\nThis is only useful to add pickle support for extension types defined in\nC, not for instances of user-defined classes.\n",
    python,
  }
}
