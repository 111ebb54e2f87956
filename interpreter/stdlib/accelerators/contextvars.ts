// _contextvars: context variables. A Context maps variables to values; there is always one that is current.

import type { ModuleSpec } from "../module.js"

const python = `
class _Missing:
    __slots__ = ()

    def __repr__(self):
        return "<Token.MISSING>"


_missing = _Missing()


class Token:
    __slots__ = ("_context", "_var", "_old", "_used", "__weakref__")
    MISSING = _missing
    __class_getitem__ = classmethod(type(list[int]))

    def __new__(cls, *args, **kwargs):
        raise RuntimeError("Tokens can only be created by ContextVars")

    var = property(lambda self: self._var)
    old_value = property(lambda self: self._old)

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"


class Context:
    __slots__ = ("_data", "_previous", "_entered", "__weakref__")

    def __init__(self):
        self._data = {}
        self._previous = None
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        global _current
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._previous, self._entered, _current = _current, True, self
        try:
            return callable(*args, **kwargs)
        finally:
            _current, self._previous, self._entered = self._previous, None, False

    def copy(self):
        new = Context()
        new._data = dict(self._data)
        return new

    def _check(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {var!r}")

    def get(self, key, default=None, /):
        self._check(key)
        return self._data.get(key, default)

    def __getitem__(self, key):
        self._check(key)
        return self._data[key]

    def __contains__(self, key):
        self._check(key)
        return key in self._data

    def __len__(self):
        return len(self._data)

    def __iter__(self):
        return iter(self._data)

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._data == other._data

    __hash__ = None


class ContextVar:
    __slots__ = ("_name", "_default", "__weakref__")
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, name, /, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    name = property(lambda self: self._name)

    def get(self, default=_missing, /):
        value = _current._data.get(self, _missing)
        if value is not _missing:
            return value
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        token = object.__new__(Token)
        token._context, token._var, token._used = _current, self, False
        token._old = _current._data.get(self, _missing)
        _current._data = {**_current._data, self: value}
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _current:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        data = dict(_current._data)
        if token._old is _missing:
            data.pop(self, None)
        else:
            data[self] = token._old
        _current._data = data

    def __repr__(self):
        default = "" if self._default is _missing else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"


_current = Context()


def copy_context():
    return _current.copy()
`

export function contextvarsAccelerator(): ModuleSpec {
  return { name: "_contextvars", doc: "Context Variables", python }
}
