// The copy module.

import type { ModuleSpec } from "./module.js"

const python = `
import types as _types
from copyreg import dispatch_table as _dispatch_table

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error

# What is its own copy.
_atomic = {
    type(None), int, float, bool, complex, str, tuple, bytes, frozenset, type, range, slice, property, type(Ellipsis),
    type(NotImplemented), _types.FunctionType, _types.BuiltinFunctionType, _types.CodeType,
}
_deep_atomic = _atomic - {tuple, frozenset, slice}


def copy(x):
    """Shallow copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _atomic:
        return x
    if cls in (list, dict, set, bytearray):
        return cls.copy(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    return _rebuild(x, _reduced(cls, x), None)


def _reduced(cls, x):
    registered = _dispatch_table.get(cls)
    if registered is not None:
        return registered(x)
    reductor = getattr(cls, "__reduce_ex__", None)
    if reductor is not None:
        return reductor(x, 4)
    reductor = getattr(cls, "__reduce__", None)
    if reductor:
        return reductor(x)
    raise Error(f"un(shallow)copyable object of type {cls}")


def deepcopy(x, memo=None, _nil=[]):
    """Deep copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _deep_atomic:
        return x
    if memo is None:
        memo = {}
        found = _nil
    else:
        found = memo.get(id(x), _nil)
    if found is not _nil:
        return found
    handler = _handlers.get(cls)
    if handler is not None:
        y = handler(x, memo)
    elif issubclass(cls, type):
        y = x
    elif (copier := getattr(x, "__deepcopy__", None)) is not None:
        y = copier(memo)
    else:
        parts = _reduced(cls, x)
        y = x if isinstance(parts, str) else _rebuild(x, parts, memo)
    if y is not x:
        memo[id(x)] = y
        _keep_alive(x, memo)
    return y


# The originals must outlive the memo, which knows them by id.
def _keep_alive(x, memo):
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _deepcopy_list(x, memo):
    y = []
    memo[id(x)] = y
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _deepcopy_tuple(x, memo):
    y = [deepcopy(item, memo) for item in x]
    # A tuple that contains itself was copied on the way.
    try:
        return memo[id(x)]
    except KeyError:
        pass
    for old, new in zip(x, y):
        if old is not new:
            return tuple(y)
    return x


def _deepcopy_dict(x, memo):
    y = {}
    memo[id(x)] = y
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_handlers = {list: _deepcopy_list, tuple: _deepcopy_tuple, dict: _deepcopy_dict, _types.MethodType: _deepcopy_method}


def _rebuild(x, parts, memo):
    if isinstance(parts, str):
        return x
    func, args, state, items, pairs, setter = (*parts, *(None,) * (6 - len(parts)))
    deep = memo is not None
    if deep and args:
        args = tuple(deepcopy(arg, memo) for arg in args)
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if setter is not None:
            setter(y, state)
        elif hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for key, value in slots.items():
                    setattr(y, key, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            y[key] = value
    return y


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    func = getattr(obj.__class__, "__replace__", None)
    if func is None:
        raise TypeError(f"replace() does not support {obj.__class__.__name__} objects")
    return func(obj, **changes)
`

export function copyModule(): ModuleSpec {
  return { name: "copy", doc: "Generic (shallow and deep) copying operations.", python }
}
