// The functions of the typing module.

export const functions = () => String.raw`
# ---- functions

def _eval_type(t, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, type_params, recursive_guard=recursive_guard)
    if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        args = t.__args__
        if isinstance(t, GenericAlias):
            args = tuple(ForwardRef(a) if isinstance(a, str) else a for a in args)
        new = tuple(_eval_type(a, globalns, localns, type_params, recursive_guard=recursive_guard) for a in args)
        if new == t.__args__:
            return t
        if isinstance(t, GenericAlias):
            return GenericAlias(t.__origin__, new)
        if isinstance(t, types.UnionType):
            return functools.reduce(operator.or_, new)
        return t.copy_with(new)
    return t


def _strip_annotations(t):
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if hasattr(t, "__origin__") and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__args__[0])
    if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        stripped = tuple(_strip_annotations(a) for a in t.__args__)
        if stripped == t.__args__:
            return t
        if isinstance(t, GenericAlias):
            return GenericAlias(t.__origin__, stripped)
        if isinstance(t, types.UnionType):
            return functools.reduce(operator.or_, stripped)
        return t.copy_with(stripped)
    return t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return type hints for an object."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = _class_hints(obj, globalns, localns) if isinstance(obj, type) else _own_hints(obj, globalns, localns)
    if include_extras:
        return hints
    return {name: _strip_annotations(hint) for name, hint in hints.items()}


def _class_hints(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        annotations = base.__dict__.get("__annotations__", {})
        if isinstance(annotations, types.GetSetDescriptorType):
            continue
        scope, own = globalns, localns
        if scope is None:
            scope = getattr(sys.modules.get(base.__module__), "__dict__", {})
        if own is None:
            own = dict(vars(base))
            if globalns is None:
                # The class's names come after the module's, as eval() asks the locals first.
                scope, own = own, scope
        for name, hint in annotations.items():
            hints[name] = _eval_type(_as_hint(hint, False, True), scope, own, base.__type_params__)
    return hints


def _own_hints(obj, globalns, localns):
    is_module = isinstance(obj, types.ModuleType)
    if globalns is None:
        wrapped = obj
        while not is_module and hasattr(wrapped, "__wrapped__"):
            wrapped = wrapped.__wrapped__
        globalns = obj.__dict__ if is_module else getattr(wrapped, "__globals__", {})
    if localns is None:
        localns = globalns
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        if isinstance(obj, _may_have_annotations):
            return {}
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    params = getattr(obj, "__type_params__", ())
    return {name: _eval_type(_as_hint(hint, not is_module, False), globalns, localns, params)
            for name, hint in annotations.items()}


_may_have_annotations = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType,
                         types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType)


def _as_hint(hint, is_argument, is_class):
    if isinstance(hint, str):
        return ForwardRef(hint, is_argument, is_class=is_class)
    return type(None) if hint is None else hint


def get_origin(tp):
    """Get the unsubscripted version of a type."""
    if tp is Generic:
        return tp
    if isinstance(tp, types.UnionType):
        return types.UnionType
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    is_alias = isinstance(tp, (GenericAlias, _BaseGenericAlias, ParamSpecArgs, ParamSpecKwargs))
    return tp.__origin__ if is_alias else None


def get_args(tp):
    """Get type arguments with all substitutions performed."""
    if isinstance(tp, _AnnotatedAlias):
        return tp.__origin__, *tp.__metadata__
    if isinstance(tp, types.UnionType):
        return tp.__args__
    if not isinstance(tp, (GenericAlias, _GenericAlias)):
        return ()
    if tp.__origin__ is collections.abc.Callable:
        *params, result = tp.__args__
        if len(params) != 1 or not _is_param_expr(params[0]):
            return params, result
    return tp.__args__


def cast(typ, val):
    """Cast a value to a type."""
    return val


def assert_type(val, typ, /):
    """Ask a static type checker to confirm that the value is of the given type."""
    return val


def assert_never(arg, /):
    """Statically assert that a line of code is unreachable."""
    shown = repr(arg)
    if shown[100:]:
        shown = f"{shown:.100}..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")


def reveal_type(obj, /):
    """Ask a static type checker to reveal the inferred type of an expression."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def no_type_check(arg):
    """Decorator to indicate that annotations are not type hints."""
    if isinstance(arg, type):
        for each in [getattr(arg, key) for key in dir(arg)]:
            if not hasattr(each, "__name__") or getattr(each, "__qualname__", None) != f"{arg.__qualname__}.{each.__name__}":
                # Nothing of the class's own.
                continue
            if isinstance(each, type):
                no_type_check(each)
            elif isinstance(each, (types.FunctionType, types.MethodType)):
                getattr(each, "__func__", each).__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except TypeError:
        # Built-in classes stay as they are.
        return arg
    return arg


def no_type_check_decorator(decorator):
    """Decorator to give another decorator the @no_type_check effect."""
    import warnings
    warnings.warn("'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15",
                  DeprecationWarning, stacklevel=2)

    @functools.wraps(decorator)
    def quiet(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return quiet


_overload_registry = collections.defaultdict(lambda: collections.defaultdict(dict))


def _overload_dummy(*args, **kwds):
    """Helper for @overload to raise when called."""
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions "
                              "outside a stub module should always be followed by an implementation that is not @overload-ed.")


def overload(func):
    """Decorator for overloaded functions/methods."""
    plain = getattr(func, "__func__", func)
    try:
        line = plain.__code__.co_firstlineno
        of_name = _overload_registry[plain.__module__][plain.__qualname__]
    except AttributeError:
        # No function: nothing to remember it by.
        return _overload_dummy
    of_name[line] = func
    return _overload_dummy


def get_overloads(func):
    """Return all defined overloads for *func* as a sequence."""
    f = getattr(func, "__func__", func)
    return list(_overload_registry.get(f.__module__, {}).get(f.__qualname__, {}).values())


def clear_overloads():
    """Clear all overloads in the registry."""
    _overload_registry.clear()


def _marks(f, name):
    try:
        setattr(f, name, True)
    except (AttributeError, TypeError):
        pass
    return f


def final(f):
    """Decorator to indicate final methods and final classes."""
    return _marks(f, "__final__")


def override(method, /):
    """Indicate that a method is intended to override a method in a base class."""
    return _marks(method, "__override__")


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    """Decorator to mark an object as providing dataclass-like behaviour."""
    told = dict(eq_default=eq_default, order_default=order_default, kw_only_default=kw_only_default,
                frozen_default=frozen_default, field_specifiers=field_specifiers, kwargs=kwargs)

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = told
        return cls_or_fn
    return decorator
`
