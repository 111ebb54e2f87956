// typing, second part (Python): forward references and generic aliases.

export const aliases = () => String.raw`
class ForwardRef(_Final, _root=True):
    """Internal wrapper to hold a forward reference."""

    __slots__ = ("__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__",
                 "__forward_is_argument__", "__forward_is_class__", "__forward_module__")

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            # A starred name is an expression only within a tuple.
            self.__forward_code__ = compile(f"(*{arg},)[0]" if arg[:1] == "*" else arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_evaluated__, self.__forward_value__ = False, None

    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard):
        text = self.__forward_arg__
        if text in recursive_guard:
            return self
        if self.__forward_evaluated__ and localns is globalns:
            return self.__forward_value__
        globalns, localns = self._namespaces(globalns, localns, type_params)
        value = eval(self.__forward_code__, globalns, localns)
        value = _type_check(value, "Forward references must evaluate to types.", self.__forward_is_argument__,
                            allow_special_forms=self.__forward_is_class__)
        value = _eval_type(value, globalns, localns, type_params, recursive_guard=recursive_guard | {text})
        self.__forward_value__, self.__forward_evaluated__ = value, True
        return value

    def _namespaces(self, globalns, localns, type_params):
        """Where names are looked up: one namespace stands for both, the module's comes first, type parameters hide both."""
        if globalns is None:
            globalns = {} if localns is None else localns
        if localns is None:
            localns = globalns
        module = sys.modules.get(self.__forward_module__) if self.__forward_module__ is not None else None
        globalns = getattr(module, "__dict__", globalns)
        if not type_params:
            return globalns, localns
        globalns, localns = {**globalns}, {**localns}
        for param in type_params:
            name = param.__name__
            if name not in globalns or not self.__forward_is_class__:
                globalns[name] = param
                localns.pop(name, None)
        return globalns, localns

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_arg__ != other.__forward_arg__:
            return False
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_value__ == other.__forward_value__
        return self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        shown = repr(self.__forward_arg__)
        if self.__forward_module__ is not None:
            shown += f", module={self.__forward_module__!r}"
        return f"ForwardRef({shown})"


# ---- generic aliases

_alias_attributes = {"_name", "_inst", "_nparams", "_paramspec_tvars", "_typevar_types", "_defaults"}


class _BaseGenericAlias(_Final, _root=True):
    def __init__(self, origin, *, inst=True, name=None):
        self.__origin__, self.__slots__ = origin, None
        self._inst, self._name = inst, name

    def __call__(self, *args, **kwargs):
        origin = self.__origin__
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {origin.__name__}() instead")
        made = origin(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            # What has no place for it, or refuses it, goes without.
            return made
        return made

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        entries = [] if self.__origin__ in bases else [self.__origin__]
        for base in bases[bases.index(self) + 1:]:
            if isinstance(base, _BaseGenericAlias) or isinstance(base, type) and issubclass(base, Generic):
                break
        else:
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr in {"__origin__", "__args__"}:
            return super().__getattr__(attr)
        if "__origin__" in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        if attr in {"__name__", "__qualname__"}:
            return self._name or self.__origin__.__name__
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if attr in _alias_attributes or _is_dunder(attr):
            return super().__setattr__(attr, val)
        setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        names = {attr for attr in dir(self.__origin__) if not _is_dunder(attr)}
        return [*names.union(super().__dir__())]


class _GenericAlias(_BaseGenericAlias, _root=True):
    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        args = _as_tuple(args)
        self.__args__ = tuple([... if arg is _TypingEllipsis else arg for arg in args])
        self.__parameters__ = _collect_parameters(args, enforce_default_ordering=origin in (Generic, Protocol))
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if isinstance(other, _GenericAlias):
            return self.__origin__ == other.__origin__ and self.__args__ == other.__args__
        return NotImplemented

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if self.__parameters__:
            given = _unpack_args(*map(_type_convert, _as_tuple(args)))
            return self.copy_with(self._determine_new_args(tuple(given)))
        raise TypeError(f"{self} is not a generic class")

    def _determine_new_args(self, args):
        params = self.__parameters__
        for param in params:
            prepare = getattr(param, "__typing_prepare_subst__", None)
            if prepare is not None:
                args = prepare(self, args)
        if len(params) != len(args):
            raise TypeError(f"Too {'many' if len(args) > len(params) else 'few'} arguments for {self}; "
                            f"actual {len(args)}, expected {len(params)}")
        return tuple(self._make_substitution(self.__args__, dict(zip(params, args))))

    def _make_substitution(self, args, new_arg_by_param):
        is_callable = self.__origin__ == collections.abc.Callable
        result = []
        for old in args:
            if isinstance(old, type):
                result.append(old)
                continue
            new = self._substituted(old, new_arg_by_param)
            if is_callable and isinstance(new, tuple) or _is_unpacked_typevartuple(old):
                result += new
            elif isinstance(old, tuple):
                result.append(tuple(self._make_substitution(old, new_arg_by_param)))
            else:
                result.append(new)
        return result

    def _substituted(self, old, new_arg_by_param):
        if subst := getattr(old, "__typing_subst__", None):
            return subst(new_arg_by_param[old])
        params = getattr(old, "__parameters__", ())
        if not params:
            return old
        values = ()
        for param in params:
            value = new_arg_by_param[param]
            values += tuple(value) if isinstance(param, TypeVarTuple) else (value,)
        return old[values]

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
        return f"{name}[{_type_reprs(self.__args__) or '()'}]"

    def __reduce__(self):
        args = self.__args__[0] if len(self.__args__) == 1 and not isinstance(self.__args__[0], tuple) else tuple(self.__args__)
        return operator.getitem, (globals()[self._name] if self._name else self.__origin__, args)

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if self._name or isinstance(origin, _SpecialForm):
            return super().__mro_entries__(bases)
        if origin is Generic:
            # A protocol, or a later generic alias, brings it along.
            later = bases[bases.index(self) + 1:]
            if Protocol in bases or any(isinstance(base, _BaseGenericAlias) and base is not self for base in later):
                return ()
        return (origin,)

    def __iter__(self):
        yield Unpack[self]


class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=origin.__name__ if name is None else name)
        self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."
        self._nparams, self._defaults = nparams, defaults

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(p, "Parameters to generic types must be types.") for p in params)
        actual, expected = len(params), self._nparams
        if self._defaults and expected - len(self._defaults) <= actual < expected:
            params = (*params, *self._defaults[actual - expected:])
            actual = len(params)
        if not expected:
            raise TypeError(f"{self} is not a generic class")
        if actual != expected:
            bound = f"at least {expected - len(self._defaults)}" if self._defaults else expected
            raise TypeError(f"Too {'many' if actual > expected else 'few'} arguments for {self}; "
                            f"actual {actual}, expected {bound}")
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            cls = cls.__origin__
        elif isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name

class _CallableGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        *params, result = self.__args__
        if len(params) == 1 and _is_param_expr(params[0]):
            return super().__repr__()
        return f"typing.Callable[[{_type_reprs(params)}], {_type_repr(result)}]"


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not (isinstance(params, tuple) and len(params) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        if not (args is ... or isinstance(args, list) or _is_param_expr(args)):
            raise TypeError(f"Callable[args, result]: args must be a list. Got {args}")
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((_TypingEllipsis, result))
        args = args if isinstance(args, (list, tuple)) else [args]
        return self.copy_with((*map(_type_convert, args), result))


class _TupleType(_SpecialGenericAlias, _root=True):
    def __getitem__(self, params):
        params = _as_tuple(params)
        if len(params) > 1 and params[-1] is ...:
            items = _type_checks(params[:-1], "Tuple[t, ...]: t must be a type.")
            return self.copy_with((*items, _TypingEllipsis))
        return self.copy_with(_type_checks(params, "Tuple[t0, t1, ...]: each t must be a type."))


class _TypingEllipsis:
    """Internal placeholder for ..."""


class _UnionGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if isinstance(other, (types.UnionType, _UnionGenericAlias)):
            return {*self.__args__} == {*other.__args__}
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        others = [arg for arg in args if arg is not type(None)]
        if len(args) == 2 and len(others) == 1:
            return f"typing.Optional[{_type_repr(others[0])}]"
        return f"typing.Union[{_type_reprs(args)}]"

    def __instancecheck__(self, obj):
        return any(isinstance(obj, cls) for cls in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def __reduce__(self):
        return operator.getitem, (Union, self.__args__)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if isinstance(other, _LiteralGenericAlias):
            mine, theirs = (set(_value_and_type_iter(alias.__args__)) for alias in (self, other))
            return mine == theirs
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(_value_and_type_iter(self.__args__)))

    def __repr__(self):
        return f"typing.Literal[{', '.join(repr(a) if not isinstance(a, type) else _type_repr(a) for a in self.__args__)}]"


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        *first, last = params
        if isinstance(last, (list, tuple)):
            return (*first, *last)
        return super().copy_with((*first, *last.__args__) if isinstance(last, _ConcatenateGenericAlias) else params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return "typing.Unpack[" + _type_repr(self.__args__[0]) + "]"

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        (alias,) = self.__args__
        if not isinstance(alias, (GenericAlias, _GenericAlias)):
            return None
        if alias.__origin__ is tuple:
            return alias.__args__
        raise TypeError("Unpack[...] must be used with a tuple type")

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_GenericAlias, _root=True):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{', '.join([_type_repr(self.__origin__), *map(repr, self.__metadata__)])}]"

    def __reduce__(self):
        return operator.getitem, (Annotated, (self.__origin__,) + self.__metadata__)

    def __eq__(self, other):
        if isinstance(other, _AnnotatedAlias):
            return (self.__origin__, self.__metadata__) == (other.__origin__, other.__metadata__)
        return NotImplemented

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in {"__name__", "__qualname__"}:
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)
`
