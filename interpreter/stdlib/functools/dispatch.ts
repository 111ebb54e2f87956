// functools.singledispatch and singledispatchmethod: Python text.

export const dispatching = () => String.raw`

def _merged(sequences):
    """C3: one order that keeps the order of each. Raises RuntimeError if there is none."""
    order = []
    while sequences := [sequence for sequence in sequences if sequence]:
        tails = {item for sequence in sequences for item in sequence[1:]}
        first = next((sequence[0] for sequence in sequences if sequence[0] not in tails), None)
        if first is None:
            raise RuntimeError("Inconsistent hierarchy")
        order.append(first)
        sequences = [sequence[1:] if sequence[0] is first else sequence for sequence in sequences]
    return order


def _c3_mro(cls, abcs=None):
    """The order of resolution of a class as if it derived from those of the abstract classes that it implements.

    An abstract class goes in where the class is the first to implement it: behind the last base that is abstract itself.
    """
    abcs = [*(abcs or ())]
    bases = [*cls.__bases__]
    boundary = max((i + 1 for i, base in enumerate(bases) if hasattr(base, "__abstractmethods__")), default=0)
    implemented = [abc for abc in abcs if issubclass(cls, abc) and not any(issubclass(base, abc) for base in bases)]
    left = [abc for abc in abcs if abc not in implemented]
    groups = bases[:boundary], implemented, bases[boundary:]
    orders = [_c3_mro(base, left) for group in groups for base in group]
    return _merged([[cls], *orders, *groups])


def _compose_mro(cls, types):
    """The order of resolution of a class with those of the types in it that it implements."""
    own = {*cls.__mro__}
    known = [kind for kind in types
             if kind not in own and hasattr(kind, "__mro__") and not isinstance(kind, GenericAlias) and issubclass(cls, kind)]
    # A type goes in with the one that derives from it.
    known = [kind for kind in known if not any(kind is not other and kind in other.__mro__ for other in known)]
    wanted = {*known}
    order = []
    for kind in known:
        chains = [[base for base in sub.__mro__ if base in wanted]
                  for sub in kind.__subclasses__() if sub not in own and issubclass(cls, sub)]
        for chain in sorted(chains, key=len, reverse=True) or [[kind]]:
            order += [item for item in chain if item not in order]
    return _c3_mro(cls, abcs=order)


def _find_impl(cls, registry):
    """The implementation for a class, by the order of resolution with the registered types in it."""
    best = None
    for kind in _compose_mro(cls, registry.keys()):
        if best is not None:
            # Two abstract classes next to each other, neither of which was asked for: which of them?
            if (kind in registry and kind not in cls.__mro__ and best not in cls.__mro__ and not issubclass(best, kind)):
                raise RuntimeError(f"Ambiguous dispatch: {best} or {kind}")
            break
        if kind in registry:
            best = kind
    return registry.get(best)


def _members(kind):
    """The types that a union names; None for anything else."""
    from typing import Union, get_args, get_origin
    return get_args(kind) if get_origin(kind) in {Union, _UnionType} else None


def _can_be_dispatched_on(kind):
    members = _members(kind)
    return isinstance(kind, type) if members is None else all(isinstance(member, type) for member in members)


def singledispatch(func):
    """Makes a function generic: which implementation runs depends on the type of the first argument.

    register() adds implementations, as a decorator or called; dispatch(cls) tells which is chosen; registry shows all.
    """
    from abc import get_cache_token
    from weakref import WeakKeyDictionary
    name = getattr(func, "__name__", "singledispatch function")
    registry, chosen = {object: func}, WeakKeyDictionary()
    # Changes when a class is registered with an abstract one; None as long as none is in play.
    token = None

    def dispatch(cls):
        """The implementation for a class."""
        nonlocal token
        if token is not None and token != (current := get_cache_token()):
            chosen.clear()
            token = current
        found = chosen.get(cls)
        if found is None:
            found = registry.get(cls) or _find_impl(cls, registry)
            chosen[cls] = found
        return found

    def register(cls, func=None):
        """Adds an implementation for a class, for the classes of a union, or for those of an annotated function."""
        nonlocal token
        if _can_be_dispatched_on(cls):
            if func is None:
                return lambda func: register(cls, func)
        else:
            cls, func = _by_annotation(cls, func)
        for kind in _members(cls) or [cls]:
            registry[kind] = func
            if token is None and hasattr(kind, "__abstractmethods__"):
                token = get_cache_token()
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if args:
            return dispatch(args[0].__class__)(*args, **kw)
        raise TypeError(f"{name} requires at least 1 positional argument")

    wrapper.register, wrapper.dispatch = register, dispatch
    wrapper.registry, wrapper._clear_cache = _MappingProxyType(registry), chosen.clear
    return update_wrapper(wrapper, func)


def _by_annotation(function, other):
    """The class that the first annotated parameter names, and the function."""
    if other is not None:
        raise TypeError(f"Invalid first argument to ${"`"}register()${"`"}. {function!r} is not a class or union type.")
    if not getattr(function, "__annotations__", {}):
        raise TypeError(f"Invalid first argument to ${"`"}register()${"`"}: {function!r}. "
                        "Use either ${"`"}@register(some_class)${"`"} or plain ${"`"}@register${"`"} on an annotated function.")
    from typing import get_type_hints
    parameter, kind = next(iter(get_type_hints(function).items()))
    if _can_be_dispatched_on(kind):
        return kind, function
    problem = "is not a class" if _members(kind) is None else "not all arguments are classes"
    raise TypeError(f"Invalid annotation for {parameter!r}. {kind!r} {problem}.")


class singledispatchmethod:
    """singledispatch for methods: the type of the argument after self or cls decides. Other descriptors may be inside."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func, self.dispatcher = func, singledispatch(func)

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        name = getattr(self.func, "__name__", "singledispatchmethod method")

        def _method(*args, **kwargs):
            if args:
                return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
            raise TypeError(f"{name} requires at least 1 positional argument")

        _method.register, _method.__isabstractmethod__ = self.register, self.__isabstractmethod__
        return update_wrapper(_method, self.func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
`
