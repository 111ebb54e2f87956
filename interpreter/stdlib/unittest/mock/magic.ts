// unittest.mock: special methods of mocks: which there are, what they do by default, and how MagicMock has them.

export const magicNamesPython = () => String.raw`
magic_methods = ("lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert "
                 "complex int float index round trunc floor ceil bool next fspath aiter ")
numerics = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow"
inplace = " ".join("i" + name for name in numerics.split())
right = " ".join("r" + name for name in numerics.split())

# What MagicMock doesn't have unless it is set.
_non_defaults = {f"__{name}__" for name in ("get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate "
                                            "getformat repr dir subclasses format getnewargs_ex").split()}

_magics = {f"__{name}__" for name in f"{magic_methods} {numerics} {inplace} {right} hash iter".split()}
_async_method_magics = {"__aenter__", "__aexit__", "__anext__"}
_sync_async_magics = {"__aiter__"}
_async_magics = _sync_async_magics | _async_method_magics
_every_magic = _magics | _async_method_magics
_all_sync_magics = _magics | _non_defaults
_all_magics = _all_sync_magics | _async_magics
# What would break the mocks themselves.
_unsupported_magics = {"__getattr__", "__setattr__", "__init__", "__new__", "__prepare__", "__instancecheck__", "__subclasscheck__",
                       "__del__"}


def _get_method(name, func):
    "Turns a callable object (like a mock) into a real function"
    def method(self, /, *args, **kwargs):
        return func(self, *args, **kwargs)
    method.__name__ = name
    return method


def _shown_path(mock):
    return f"{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}"


_calculate_return_value = {
    "__hash__": lambda self: object.__hash__(self),
    "__str__": lambda self: object.__str__(self),
    "__sizeof__": lambda self: object.__sizeof__(self),
    "__fspath__": _shown_path,
}

_return_values = {**dict.fromkeys(("__lt__", "__gt__", "__le__", "__ge__"), NotImplemented), "__int__": 1, "__contains__": False,
                  "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0, "__bool__": True, "__index__": 1,
                  "__aexit__": False}


def _get_eq(self):
    def __eq__(other):
        value = self.__eq__._mock_return_value
        if value is not DEFAULT:
            return value
        return True if self is other else NotImplemented
    return __eq__


def _get_ne(self):
    def __ne__(other):
        if self.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if self is other else NotImplemented
    return __ne__


def _get_iter(self):
    def __iter__():
        value = self.__iter__._mock_return_value
        # An iterator that was set stays the one it is.
        return iter(() if value is DEFAULT else value)
    return __iter__


def _get_async_iter(self):
    def __aiter__():
        value = self.__aiter__._mock_return_value
        return _AsyncIterator(iter(() if value is DEFAULT else value))
    return __aiter__


_side_effect_methods = {"__eq__": _get_eq, "__ne__": _get_ne, "__iter__": _get_iter, "__aiter__": _get_async_iter}


def _set_return_value(mock, method, name):
    """Gives a special method what it does as long as nothing else is said."""
    if name in _return_values:
        method.return_value = _return_values[name]
    elif name in _calculate_return_value:
        method.return_value = _calculate_return_value[name](mock)
    elif name in _side_effect_methods:
        method.side_effect = _side_effect_methods[name](mock)
`

export const magicPython = () => String.raw`
class MagicMixin(Base):
    def __init__(self, /, *args, **kw):
        # Before, for what the constructor sets; after, for what the spec takes away.
        self._mock_set_magics()
        super().__init__(*args, **kw)
        self._mock_set_magics()

    def _mock_set_magics(self):
        methods = getattr(self, "_mock_methods", None)
        wanted = _every_magic if methods is None else _every_magic.intersection(methods)
        cls = type(self)
        for name in _every_magic - wanted:
            if name in cls.__dict__:
                delattr(self, name)
        for name in wanted - cls.__dict__.keys():
            setattr(cls, name, MagicProxy(name, self))


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A version of MagicMock that isn't callable."""

    def mock_add_spec(self, spec, spec_set=False):
        """Add a spec to a mock. spec can either be an object or a
        list of strings. Only attributes on the spec can be fetched as
        attributes from the mock.

        If spec_set is True then only attributes on the spec can be set."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class AsyncMagicMixin(MagicMixin):
    pass


class MagicMock(MagicMixin, Mock):
    """
    MagicMock is a subclass of Mock with default implementations
    of most of the magic methods. You can use MagicMock without having to
    configure the magic methods yourself.

    If you use the spec or spec_set arguments then *only* magic
    methods that exist in the spec will be created.

    Attributes and the return value of a MagicMock will also be MagicMocks.
    """

    def mock_add_spec(self, spec, spec_set=False):
        """Add a spec to a mock. spec can either be an object or a
        list of strings. Only attributes on the spec can be fetched as
        attributes from the mock.

        If spec_set is True then only attributes on the spec can be set."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        # A special method must go on returning what its protocol wants.
        if return_value and self._mock_name and _is_magic(self._mock_name):
            return_value = False
        super().reset_mock(*args, return_value=return_value, **kwargs)


class MagicProxy(Base):
    """Stands for a special method until it is asked for."""

    def __init__(self, name, parent):
        self.name, self.parent = name, parent

    def create_mock(self):
        name, parent = self.name, self.parent
        method = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        setattr(parent, name, method)
        _set_return_value(parent, method, name)
        return method

    def __get__(self, obj, _type=None):
        return self.create_mock()
`
