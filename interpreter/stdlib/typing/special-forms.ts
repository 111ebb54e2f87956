// typing, first part (Python): type checks of arguments and the special forms.

export const specialForms = () => String.raw`
import sys
import collections
import collections.abc
import functools
import operator
import types
from abc import abstractmethod, ABCMeta
from types import GenericAlias


def _as_tuple(value):
    return value if isinstance(value, tuple) else (value,)


def _type_convert(arg, module=None, *, allow_special_forms=False):
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return type(None) if arg is None else arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if isinstance(arg, _GenericAlias):
        origin = arg.__origin__
        is_bare = origin is Generic or origin is Protocol
        if is_bare or not allow_special_forms and (origin is ClassVar or is_argument and origin is Final):
            raise TypeError(f"{arg} is not valid as type argument")
    if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias) or allow_special_forms and arg in (ClassVar, Final):
        return arg
    if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _type_checks(args, msg):
    return tuple([_type_check(arg, msg) for arg in args])


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list)) or (
        isinstance(arg, _ConcatenateGenericAlias) or isinstance(arg, ParamSpec))


def _type_reprs(objs):
    return ", ".join([_type_repr(obj) for obj in objs])


def _type_repr(obj):
    if isinstance(obj, tuple):
        return f"[{_type_reprs(obj)}]"
    if obj is ...:
        return "..."
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    if not isinstance(obj, type):
        return repr(obj)
    name = obj.__qualname__
    return name if obj.__module__ == "builtins" else f"{obj.__module__}.{name}"


def _is_dunder(attr):
    return attr.startswith("__") and attr.endswith("__")


def _is_typevar_like(x):
    return isinstance(x, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(x)


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, "__typing_is_unpacked_typevartuple__", False)


def _collect_parameters(args, *, enforce_default_ordering=True):
    parameters = []
    for t in args:
        if isinstance(t, type):
            continue
        if isinstance(t, tuple):
            found = _collect_parameters(t)
        elif hasattr(t, "__typing_subst__"):
            found = (t,)
        else:
            found = getattr(t, "__parameters__", ())
        for x in found:
            if x not in parameters:
                parameters.append(x)
    if enforce_default_ordering:
        defaulted = False
        for x in parameters:
            if hasattr(x, "has_default") and x.has_default():
                defaulted = True
            elif defaulted and hasattr(x, "has_default"):
                raise TypeError(f"Type parameter {x!r} without a default follows type parameter with a default")
    return tuple(parameters)


def _check_generic_specialization(cls, arguments):
    params = cls.__parameters__
    if not params:
        raise TypeError(f"{cls} is not a generic class")
    actual, expected = len(arguments), len(params)
    if actual > expected:
        many = "many"
    elif actual < expected and not params[actual].has_default():
        many = "few"
    else:
        return
    raise TypeError(f"Too {many} arguments for {cls}; actual {actual}, expected {expected}")


def _unpack_args(*args):
    flat = []
    for arg in args:
        items = getattr(arg, "__typing_unpacked_tuple_args__", None)
        # A tuple of any length can't be taken apart.
        is_bounded = items is not None and (not items or items[-1] is not ...)
        flat += items if is_bounded else [arg]
    return flat


def _deduplicate(params, *, unhashable_fallback=False):
    result = []
    for p in params:
        if p not in result:
            result.append(p)
    return result


def _remove_dups_flatten(parameters):
    unions = _UnionGenericAlias, types.UnionType
    return tuple(_deduplicate([each for param in parameters
                               for each in (param.__args__ if isinstance(param, unions) else [param])]))


def _flatten_literal_params(parameters):
    inner = [p.__args__ if isinstance(p, _LiteralGenericAlias) else (p,) for p in parameters]
    return tuple(value for values in inner for value in values)


def _tp_cache(func=None, /, *, typed=False):
    if func is None:
        return functools.partial(_tp_cache, typed=typed)
    return func


# ---- substitution, asked for by the native type variables

def _typevar_subst(self, arg):
    arg = _type_check(arg, "Parameters to generic types must be types.")
    is_unpacked = isinstance(arg, GenericAlias) and getattr(arg, "__unpacked__", False)
    if is_unpacked or isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack:
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _typevartuple_prepare_subst(self, alias, args):
    params = alias.__parameters__
    left = params.index(self)
    right = len(params) - left - 1
    if any(isinstance(param, TypeVarTuple) for param in params[left + 1:]):
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    endless = [(at, inner[0]) for at, arg in enumerate(args) if (inner := _endless_items(arg))]
    if len(endless) > 1:
        raise TypeError("More than one unpacked arbitrary-length tuple argument")
    # How many arguments stand before and after what the type variable tuple takes.
    before, after, fill = left, right, None
    if endless:
        ((at, fill),) = endless
        before, after = min(left, at), min(right, len(args) - at - 1)
    elif left + right > len(args):
        raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, expected at least {len(params) - 1}")
    end = len(args) - after
    taken = args[before:end]
    if not taken and before == end and self.has_default():
        taken = self.__default__
    return (*args[:before], *[fill] * (left - before), taken, *[fill] * (right - after), *args[end:])


def _endless_items(arg):
    """The items of an unpacked tuple of any length."""
    inner = None if isinstance(arg, type) else getattr(arg, "__typing_unpacked_tuple_args__", None)
    return inner if inner and len(inner) == 2 and inner[-1] is ... else None


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return _type_checks(arg, "Expected a type.")
    if _is_param_expr(arg):
        return arg
    raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")


def _paramspec_prepare_subst(self, alias, args):
    params = alias.__parameters__
    at = params.index(self)
    if at == len(args) and self.has_default():
        args = (*args, self.__default__)
    if at >= len(args):
        raise TypeError(f"Too few arguments for {alias}")
    # A lone parameter takes the arguments without brackets too.
    if len(params) == 1 and not _is_param_expr(args[0]):
        return (args,)
    before, mine, after = args[:at], args[at], args[at + 1:]
    return (*before, tuple(mine), *after) if isinstance(mine, list) else args


def _make_union(left, right):
    return Union[left, right]


# ---- special forms

class _Final:
    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, **kwds):
        if "_root" not in kwds:
            raise TypeError("Cannot subclass special typing classes")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _SpecialForm(_Final, _root=True):
    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in {"__name__", "__qualname__"}:
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __instancecheck__(self, obj):
        self._refuse("isinstance()")

    def __subclasscheck__(self, cls):
        self._refuse("issubclass()")

    def _refuse(self, function):
        raise TypeError(f"{self} cannot be used with {function}")

    def __reduce__(self):
        return self._name


class _TypedCacheSpecialForm(_SpecialForm, _root=True):
    def __getitem__(self, parameters):
        several = parameters if isinstance(parameters, tuple) else (parameters,)
        return self._getitem(self, *several)


class _AnyMeta(type):
    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()

    def __instancecheck__(self, obj):
        if self is not Any:
            return super().__instancecheck__(obj)
        raise TypeError("typing.Any cannot be used with isinstance()")


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _plain_form(self, parameters):
    raise TypeError(f"{self} is not subscriptable")


def _single(self, parameters):
    item = _type_check(parameters, f"{self} accepts only single type.", allow_special_forms=True)
    return _GenericAlias(self, (item,))


def _form(name, getitem, doc, kind=_SpecialForm):
    def function(self, *args):
        return getitem(self, *args)
    function.__name__ = name
    function.__doc__ = doc
    return kind(function)


NoReturn = _form("NoReturn", _plain_form, "Special type indicating functions that never return.")
Never = _form("Never", _plain_form, "The bottom type, a type that has no members.")
Self = _form("Self", _plain_form, "Used to spell the type of \"self\" in classes.")
LiteralString = _form("LiteralString", _plain_form, "Represents an arbitrary literal string.")
TypeAlias = _form("TypeAlias", _plain_form, "Special form for marking type aliases.")
ClassVar = _form("ClassVar", lambda self, p: _GenericAlias(
    self, (_type_check(p, f"{self} accepts only single type.", allow_special_forms=True),)), "Special type construct to mark class variables.")
Final = _form("Final", _single, "Special typing construct to indicate final names to type checkers.")
Required = _form("Required", _single, "Special typing construct to mark a TypedDict key as required.")
NotRequired = _form("NotRequired", _single, "Special typing construct to mark a TypedDict key as potentially missing.")
ReadOnly = _form("ReadOnly", _single, "A special typing construct to mark an item of a TypedDict as read-only.")
TypeGuard = _form("TypeGuard", _single, "Special typing construct for marking user-defined type predicate functions.")
TypeIs = _form("TypeIs", _single, "Special typing construct for marking user-defined type predicate functions.")


@_SpecialForm
def Union(self, parameters):
    """Union type; Union[X, Y] means either X or Y."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    kinds = _remove_dups_flatten(_type_checks(_as_tuple(parameters), "Union[arg, ...]: each arg must be a type."))
    return kinds[0] if len(kinds) == 1 else _UnionGenericAlias(self, kinds)


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is equivalent to Union[X, None]."""
    return Union[_type_check(parameters, f"{self} requires a single type."), type(None)]


def _value_and_type_iter(parameters):
    return ((p, type(p)) for p in parameters)


def _literal(self, *parameters):
    parameters = _flatten_literal_params(parameters)
    seen = []
    result = []
    for p in parameters:
        pair = (p, type(p))
        if pair not in seen:
            seen.append(pair)
            result.append(p)
    return _LiteralGenericAlias(self, tuple(result))


Literal = _form("Literal", _literal, "Special typing form to define literal types (a.k.a. value types).", _TypedCacheSpecialForm)


@_SpecialForm
def Concatenate(self, parameters):
    """Special form for annotating higher-order functions."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    *first, last = _as_tuple(parameters)
    if last is ... or isinstance(last, ParamSpec):
        return _ConcatenateGenericAlias(self, (*_type_checks(first, "Concatenate[arg, ...]: each arg must be a type."), last))
    raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")


@_SpecialForm
def Unpack(self, parameters):
    """Type unpack operator."""
    return _UnpackGenericAlias(origin=self, args=(_type_check(parameters, f"{self} accepts only single type."),))


def _annotated(self, *params):
    if len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if _is_unpacked_typevartuple(params[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    origin = _type_check(params[0], "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(params[1:]))


Annotated = _form("Annotated", _annotated, "Add context-specific metadata to a type.", _TypedCacheSpecialForm)
`
