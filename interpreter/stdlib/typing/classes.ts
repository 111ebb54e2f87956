// typing, third part (Python): Generic, Protocol, NamedTuple, TypedDict, NewType, and the names of all aliases.

export const classes = () => String.raw`

class Generic:
    """Abstract base class for generic types."""

    __slots__ = ()
    _is_protocol = False

    @classmethod
    def __class_getitem__(cls, args):
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(_type_convert(p) for p in args)
        if cls in (Generic, Protocol):
            if not args:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(_is_typevar_like(p) for p in args):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables "
                                f"or parameter specification variables.")
            if len(set(args)) != len(args):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _GenericAlias(cls, args)
        for param in cls.__parameters__:
            prepare = getattr(param, "__typing_prepare_subst__", None)
            if prepare is not None:
                args = prepare(cls, args)
        _check_generic_specialization(cls, args)
        new_args = []
        for param, arg in zip(cls.__parameters__, args):
            if isinstance(param, TypeVarTuple):
                new_args.extend(arg)
            else:
                new_args.append(arg)
        return _GenericAlias(cls, tuple(new_args))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__")
        if bases is not None:
            plain = Generic in bases
        else:
            plain = Generic in cls.__bases__ and cls.__name__ != "Protocol" and type(cls) != _TypedDictMeta
        if plain:
            raise TypeError("Cannot inherit from plain Generic")
        tvars = []
        if bases is not None:
            tvars = _collect_parameters(bases)
            gvars = None
            for base in bases:
                if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                    if gvars is not None:
                        raise TypeError("Cannot inherit from Generic[...] multiple times.")
                    gvars = base.__parameters__
            if gvars is not None:
                missing = [t for t in tvars if t not in gvars]
                if missing:
                    raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                                    f"Generic[{', '.join(map(str, gvars))}]")
                tvars = gvars
        cls.__parameters__ = tuple(tvars)


# ---- protocols

_PROTO_ALLOWLIST = {
    "collections.abc": ["Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Hashable",
                        "Sized", "Container", "Collection", "Reversible", "Buffer"],
    "contextlib": ["AbstractContextManager", "AbstractAsyncContextManager"],
}
_NOT_PROTOCOL_ATTRIBUTES = frozenset({
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol", "__protocol_attrs__",
    "__non_callable_proto_members__", "__type_params__", "__abstractmethods__", "__annotations__", "__dict__", "__doc__",
    "__init__", "__module__", "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
    "__match_args__", "__static_attributes__", "__firstlineno__", "_MutableMapping__marker",
})


def _get_protocol_attrs(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ not in ("Protocol", "Generic"):
            names.update(base.__dict__, base.__dict__.get("__annotations__", ()))
    return {name for name in names if name not in _NOT_PROTOCOL_ATTRIBUTES and not name.startswith("_abc_")}


def _no_init_or_replace_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is _no_init_or_replace_init:
        # Found once: the first initializer of a base that is none of a protocol's.
        inits = (base.__dict__["__init__"] for base in cls.__mro__ if "__init__" in base.__dict__)
        cls.__init__ = next((init for init in inits if init is not _no_init_or_replace_init), object.__init__)
        cls.__init__(self, *args, **kwargs)


def _static_attribute(obj, name):
    own = getattr(obj, "__dict__", None)
    if isinstance(own, dict) and name in own:
        return own[name]
    for klass in type(obj).__mro__:
        if name in klass.__dict__:
            return klass.__dict__[name]
    if isinstance(obj, type):
        for klass in obj.__mro__:
            if name in klass.__dict__:
                return klass.__dict__[name]
    raise AttributeError(name)


_not_runtime = "Instance and class checks can only be used with @runtime_checkable protocols"


def _has_member(obj, name, is_data):
    """Whether an object has a protocol's member, without running any of its code; a method may not be None."""
    try:
        return _static_attribute(obj, name) is not None or is_data
    except AttributeError:
        return False


def _may_be_under_protocol(base):
    if base is object or base is Generic or base.__name__ in _PROTO_ALLOWLIST.get(base.__module__, ()):
        return True
    return issubclass(base, Generic) and getattr(base, "_is_protocol", False)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        is_protocol_itself = name == "Protocol" and bases == (Generic,)
        if not is_protocol_itself and Protocol in bases:
            for base in bases:
                if not _may_be_under_protocol(base):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if not getattr(cls, "_is_protocol", False) or _reckless_check():
            return super().__subclasscheck__(other)
        problem = None
        if not getattr(cls, "_is_runtime_protocol", False):
            problem = _not_runtime
        elif cls.__non_callable_proto_members__ and cls.__dict__.get("__subclasshook__") is _proto_hook:
            data = ", ".join(map(repr, sorted(cls.__non_callable_proto_members__)))
            problem = f"Protocols with non-method members don't support issubclass(). Non-method members: {data}."
        if problem is None:
            return super().__subclasscheck__(other)
        _check_first_argument(other)
        raise TypeError(problem)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        is_protocol = getattr(cls, "_is_protocol", False)
        if is_protocol and not getattr(cls, "_is_runtime_protocol", False) and not _reckless_check():
            raise TypeError(_not_runtime)
        if super().__instancecheck__(instance):
            return True
        data = is_protocol and cls.__non_callable_proto_members__
        return is_protocol and all(_has_member(instance, name, name in data) for name in cls.__protocol_attrs__)


def _reckless_check():
    return sys._getframe(2).f_globals.get("__name__") in {"abc", "_py_abc", "functools"}


def _check_first_argument(arg):
    if not isinstance(arg, type):
        raise TypeError("issubclass() arg 1 must be a class")


@classmethod
def _proto_hook(cls, other):
    if cls.__dict__.get("_is_protocol", False) and all(_promises(other, name) for name in cls.__protocol_attrs__):
        return True
    return NotImplemented


def _promises(cls, name):
    """Whether a class has a protocol's member: None takes it back, and a protocol may only annotate it."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
        annotations = getattr(base, "__annotations__", {})
        if isinstance(annotations, collections.abc.Mapping) and name in annotations:
            if issubclass(cls, Generic) and getattr(cls, "_is_protocol", False):
                return True
    return False


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        own = cls.__dict__
        if not own.get("_is_protocol", False):
            cls._is_protocol = Protocol in cls.__bases__
        if "__subclasshook__" not in own:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Mark a protocol class as a runtime protocol."""
    if not (issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = {name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None))}
    return cls


def is_protocol(tp, /):
    """Return True if the given type is a Protocol."""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol and tp != Protocol


def get_protocol_members(tp, /):
    """Return the set of members defined in a Protocol."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


# ---- named tuples

_prohibited = frozenset({"__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types",
                         "_make", "_replace", "_asdict", "_source"})
_special = frozenset({"__module__", "__name__", "__annotations__"})


def _make_nmtuple(name, types, module, defaults=()):
    annotations = {field: _type_check(kind, f"field {field} annotation must be a type") for field, kind in types}
    made = collections.namedtuple(name, [field for field, _ in types], defaults=defaults, module=module)
    made.__new__.__annotations__ = made.__annotations__ = annotations
    return made


def _defaulted_fields(fields, namespace):
    """The names of the fields with a default, which all stand at the end."""
    defaulted = []
    for field in fields:
        if field in namespace:
            defaulted.append(field)
        elif defaulted:
            plural = "s" if defaulted[1:] else ""
            raise TypeError(f"Non-default namedtuple field {field} cannot follow default field{plural} {', '.join(defaulted)}")
    return defaulted


def _tell_name(setter, value, cls, key):
    try:
        setter(value, cls, key)
    except BaseException as error:
        error.add_note(f"Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in {cls.__name__!r}")
        raise


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if _NamedTuple not in bases:
            return super().__new__(cls, typename, bases, ns)
        if not {_NamedTuple, Generic}.issuperset(bases):
            raise TypeError("can only inherit from a NamedTuple type and Generic")
        fields = ns.get("__annotations__", {})
        defaults = _defaulted_fields(fields, ns)
        made = _make_nmtuple(typename, fields.items(), ns["__module__"], [ns[name] for name in defaults])
        made.__bases__ = tuple([tuple if base is _NamedTuple else base for base in bases])
        is_generic = Generic in bases
        if is_generic:
            made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
        for key, value in ns.items():
            if key in _prohibited:
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
            if key in _special:
                continue
            if key not in fields:
                setattr(made, key, value)
            if setter := getattr(type(value), "__set_name__", None):
                _tell_name(setter, value, made, key)
        if is_generic:
            made.__init_subclass__()
        return made


def NamedTuple(typename, fields=None, /, **kwargs):
    """Typed version of namedtuple."""
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    nt = _make_nmtuple(typename, fields, module=_caller())
    nt.__orig_bases__ = (NamedTuple,)
    return nt


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


def _caller(depth=1, default="__main__"):
    return sys._getframe(depth + 1).f_globals.get("__name__", default)


# ---- typed dicts

def _qualifiers(annotation):
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = annotation.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            yield origin
            (annotation,) = annotation.__args__
        else:
            return


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        tp_dict = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(tp_dict, "__orig_bases__"):
            tp_dict.__orig_bases__ = bases
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {n: _type_check(tp, msg, module=tp_dict.__module__) for n, tp in ns.get("__annotations__", {}).items()}
        annotations = {}
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            base_required = base.__dict__.get("__required_keys__", set())
            base_optional = base.__dict__.get("__optional_keys__", set())
            required = (required | base_required) - base_optional
            optional = (optional | base_optional) - base_required
            readonly.update(base.__dict__.get("__readonly_keys__", ()))
            mutable.update(base.__dict__.get("__mutable_keys__", ()))
        annotations.update(own)
        for key, annotation in own.items():
            qualifiers = set(_qualifiers(annotation))
            if Required in qualifiers or NotRequired not in qualifiers and total:
                required.add(key)
                optional.discard(key)
            else:
                optional.add(key)
                required.discard(key)
            if ReadOnly in qualifiers:
                if key in mutable:
                    raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        tp_dict.__annotations__ = annotations
        tp_dict.__required_keys__ = frozenset(required)
        tp_dict.__optional_keys__ = frozenset(optional)
        tp_dict.__readonly_keys__ = frozenset(readonly)
        tp_dict.__mutable_keys__ = frozenset(mutable)
        tp_dict.__total__ = total
        return tp_dict

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True):
    """A simple typed namespace. At runtime it is equivalent to a plain dict."""
    ns = {"__annotations__": dict({} if fields is None else fields)}
    module = _caller()
    if module is not None:
        ns["__module__"] = module
    td = _TypedDictMeta(typename, (), ns, total=total)
    td.__orig_bases__ = (TypedDict,)
    return td


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Check if an annotation is a TypedDict class."""
    return isinstance(tp, _TypedDictMeta)


class NewType:
    """NewType creates simple unique types with almost zero runtime overhead."""

    def __init__(self, name, tp):
        self.__supertype__, self.__qualname__ = tp, name
        self.__name__ = name.rpartition(".")[2]
        caller = _caller()
        if caller != "typing":
            self.__module__ = caller

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                                f"{cls.__name__} = NewType({cls.__name__!r}, {self.__name__})")
        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


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


# ---- names

TYPE_CHECKING = False
Text = str
T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
CT_co = TypeVar("CT_co", covariant=True, bound=type)
AnyStr = TypeVar("AnyStr", bytes, str)

Callable = _CallableType(collections.abc.Callable, 2)
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
List = _SpecialGenericAlias(list, 1, inst=False, name="List")
Deque = _SpecialGenericAlias(collections.deque, 1, name="Deque")
Set = _SpecialGenericAlias(set, 1, inst=False, name="Set")
FrozenSet = _SpecialGenericAlias(frozenset, 1, inst=False, name="FrozenSet")
Dict = _SpecialGenericAlias(dict, 2, inst=False, name="Dict")
DefaultDict = _SpecialGenericAlias(collections.defaultdict, 2, name="DefaultDict")
OrderedDict = _SpecialGenericAlias(collections.OrderedDict, 2)
Counter = _SpecialGenericAlias(collections.Counter, 1)
ChainMap = _SpecialGenericAlias(collections.ChainMap, 2)
Type = _SpecialGenericAlias(type, 1, inst=False, name="Type")
Pattern = _SpecialGenericAlias(stdlib_re.Pattern, 1)
Match = _SpecialGenericAlias(stdlib_re.Match, 1)
AbstractSet = _SpecialGenericAlias(collections.abc.Set, 1, name="AbstractSet")
Generator = _SpecialGenericAlias(collections.abc.Generator, 3, defaults=(types.NoneType, types.NoneType))
AsyncGenerator = _SpecialGenericAlias(collections.abc.AsyncGenerator, 2, defaults=(types.NoneType,))
ContextManager = _SpecialGenericAlias(contextlib.AbstractContextManager, 2, name="ContextManager", defaults=(bool | None,))
AsyncContextManager = _SpecialGenericAlias(
    contextlib.AbstractAsyncContextManager, 2, name="AsyncContextManager", defaults=(bool | None,))
Hashable = _SpecialGenericAlias(collections.abc.Hashable, 0)
Sized = _SpecialGenericAlias(collections.abc.Sized, 0)
for _name, _count in {
    "Awaitable": 1, "Coroutine": 3, "AsyncIterable": 1, "AsyncIterator": 1, "Iterable": 1, "Iterator": 1, "Reversible": 1,
    "Container": 1, "Collection": 1, "MutableSet": 1, "Mapping": 2, "MutableMapping": 2, "Sequence": 1,
    "MutableSequence": 1, "MappingView": 1, "KeysView": 1, "ItemsView": 2, "ValuesView": 1,
}.items():
    globals()[_name] = _SpecialGenericAlias(getattr(collections.abc, _name), _count)
del _name, _count


def _supports(name, method, result, generic=False):
    def function(self, ndigits=0): pass
    if method != "__round__":
        def function(self): pass
    function.__name__ = method
    function.__qualname__ = f"{name}.{method}"
    function.__annotations__ = {"return": result}
    base = Protocol[T_co] if generic else Protocol
    def body(ns):
        ns.update({"__module__": "typing", "__slots__": (), method: abstractmethod(function)})
    return runtime_checkable(types.new_class(name, (base,), exec_body=body))


SupportsInt = _supports("SupportsInt", "__int__", int)
SupportsFloat = _supports("SupportsFloat", "__float__", float)
SupportsComplex = _supports("SupportsComplex", "__complex__", complex)
SupportsBytes = _supports("SupportsBytes", "__bytes__", bytes)
SupportsIndex = _supports("SupportsIndex", "__index__", int)
SupportsAbs = _supports("SupportsAbs", "__abs__", T_co, True)
SupportsRound = _supports("SupportsRound", "__round__", T_co, True)


class IO(Generic[AnyStr]):
    """Generic base class for TextIO and BinaryIO."""

    __slots__ = ()


class BinaryIO(IO[bytes]):
    """Typed version of the return of open() in binary mode."""

    __slots__ = ()


class TextIO(IO[str]):
    """Typed version of the return of open() in text mode."""

    __slots__ = ()
`
