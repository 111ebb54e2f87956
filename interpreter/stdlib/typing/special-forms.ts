// typing, first part (Python): type checks of arguments and the special forms.

export const specialForms = String.raw`
import sys
import collections
import collections.abc
import contextlib
import functools
import operator
import re as stdlib_re
import types
from abc import abstractmethod, ABCMeta
from types import GenericAlias


def _type_convert(arg, module=None, *, allow_special_forms=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    invalid = (Generic, Protocol)
    if not allow_special_forms:
        invalid += (ClassVar,)
        if is_argument:
            invalid += (Final,)
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in invalid:
        raise TypeError(f"{arg} is not valid as type argument")
    always = (Any, LiteralString, NoReturn, Never, Self, TypeAlias)
    if arg in (always + (ClassVar, Final) if allow_special_forms else always):
        return arg
    if arg in (Generic, Protocol) or isinstance(arg, _SpecialForm):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is not tuple:
        return arg
    raise TypeError(f"{msg} Got {arg!r:.100}.")


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list)) or (
        isinstance(arg, _ConcatenateGenericAlias) or isinstance(arg, ParamSpec))


def _type_repr(obj):
    if isinstance(obj, tuple):
        return "[" + ", ".join(_type_repr(item) for item in obj) + "]"
    if isinstance(obj, type):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    return repr(obj)


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
    expected = len(cls.__parameters__)
    if not expected:
        raise TypeError(f"{cls} is not a generic class")
    actual = len(arguments)
    if actual != expected:
        if actual < expected and cls.__parameters__[actual].has_default():
            return
        raise TypeError(f"Too {'many' if actual > expected else 'few'} arguments for {cls}; "
                        f"actual {actual}, expected {expected}")


def _unpack_args(*args):
    result = []
    for arg in args:
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner is not None and not (inner and inner[-1] is ...):
            result.extend(inner)
        else:
            result.append(arg)
    return result


def _deduplicate(params, *, unhashable_fallback=False):
    result = []
    for p in params:
        if p not in result:
            result.append(p)
    return result


def _remove_dups_flatten(parameters):
    params = []
    for p in parameters:
        if isinstance(p, (_UnionGenericAlias, types.UnionType)):
            params.extend(p.__args__)
        else:
            params.append(p)
    return tuple(_deduplicate(params))


def _flatten_literal_params(parameters):
    inner = [p.__args__ if isinstance(p, _LiteralGenericAlias) else (p,) for p in parameters]
    return tuple(value for values in inner for value in values)


def _tp_cache(func=None, /, *, typed=False):
    if func is None:
        return functools.partial(_tp_cache, typed=typed)
    return func


# ---- substitution, asked for by the native type variables

def _typevar_subst(self, arg):
    arg = _type_check(arg, "Parameters to generic types must be types.", is_argument=True)
    if (isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack
            or isinstance(arg, GenericAlias) and getattr(arg, "__unpacked__", False)):
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _typevartuple_prepare_subst(self, alias, args):
    params = alias.__parameters__
    index = params.index(self)
    for param in params[index + 1:]:
        if isinstance(param, TypeVarTuple):
            raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    n = len(args)
    before = index
    after = len(params) - index - 1
    unpacked = None
    fill = None
    for k, arg in enumerate(args):
        if not isinstance(arg, type):
            inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
            if inner and len(inner) == 2 and inner[-1] is ...:
                if unpacked is not None:
                    raise TypeError("More than one unpacked arbitrary-length tuple argument")
                unpacked = k
                fill = inner[0]
    if unpacked is not None:
        before = min(before, unpacked)
        after = min(after, n - unpacked - 1)
    elif before + after > n:
        raise TypeError(f"Too few arguments for {alias}; actual {n}, expected at least {len(params) - 1}")
    if before == n - after and self.has_default():
        replacement = args[before:n - after] or self.__default__
    else:
        replacement = args[before:n - after]
    return (*args[:before], *([fill] * (index - before)), replacement,
            *([fill] * (len(params) - after - index - 1)), *args[n - after:])


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple(_type_check(a, "Expected a type.") for a in arg)
    if not _is_param_expr(arg):
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
    return arg


def _paramspec_prepare_subst(self, alias, args):
    params = alias.__parameters__
    i = params.index(self)
    if i == len(args) and self.has_default():
        args = (*args, self.__default__)
    if i >= len(args):
        raise TypeError(f"Too few arguments for {alias}")
    if len(params) == 1 and not _is_param_expr(args[0]):
        return (args,)
    if isinstance(args[i], list):
        return (*args[:i], tuple(args[i]), *args[i + 1:])
    return args


def _make_union(left, right):
    return Union[left, right]


# ---- special forms

class _Final:
    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, **kwds):
        if "_root" not in kwds:
            raise TypeError("Cannot subclass special typing classes")


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

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

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
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    msg = "Union[arg, ...]: each arg must be a type."
    parameters = _remove_dups_flatten(tuple(_type_check(p, msg) for p in parameters))
    if len(parameters) == 1:
        return parameters[0]
    return _UnionGenericAlias(self, parameters)


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
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    return _ConcatenateGenericAlias(self, (*(_type_check(p, msg) for p in parameters[:-1]), parameters[-1]))


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
