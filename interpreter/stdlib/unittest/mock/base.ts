// unittest.mock: NonCallableMock, a mock's attributes, children, name and record; the assertions about them are in assertions.ts.

export const basePython = () => String.raw`
def _is_instance_mock(obj):
    # A mock's __class__ may be another's: its type tells.
    return issubclass(type(obj), NonCallableMock)


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_list(obj):
    return type(obj) in (list, tuple)


def _is_magic(name):
    return f"__{name[2:-2]}__" == name


def _extract_mock(obj):
    # A function with the signature of its spec has its mock as an attribute.
    if isinstance(obj, FunctionTypes) and hasattr(obj, "mock"):
        return obj.mock
    return obj


def _is_async_obj(obj):
    if _is_instance_mock(obj) and not isinstance(obj, AsyncMock):
        return False
    obj = getattr(obj, "__func__", obj)
    return iscoroutinefunction(obj) or inspect.isawaitable(obj)


def _check_and_set_parent(parent, value, name, new_name):
    """Makes a mock without a name and a parent a child; whether it did."""
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    above = parent
    while above is not None:
        # No mock is its own descendant.
        if above is value:
            return False
        above = above._mock_new_parent
    if new_name:
        value._mock_new_parent, value._mock_new_name = parent, new_name
    if name:
        value._mock_parent, value._mock_name = parent, name
    return True


def _delegating_property(name):
    """What a mock records, or what the function that stands for it does."""
    stored = "_mock_" + name

    def get(self):
        delegate = self._mock_delegate
        return getattr(self, stored) if delegate is None else getattr(delegate, name)

    def set(self, value):
        if self._mock_delegate is None:
            self.__dict__[stored] = value
        else:
            setattr(self._mock_delegate, name, value)

    return property(get, set)


class InvalidSpecError(Exception):
    """Indicates that an invalid value was used as a mock spec."""


class _SpecState(object):
    """A child that will be made of its spec when it is asked for."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec, self.ids, self.spec_set = spec, ids, spec_set
        self.parent, self.instance, self.name = parent, instance, name


class Base(object):
    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass


# What may always be set.
_allowed_names = {"return_value", "_mock_return_value", "side_effect", "_mock_side_effect", "_mock_parent", "_mock_new_parent",
                  "_mock_name", "_mock_new_name", "called", "call_count", "call_args", "call_args_list", "mock_calls",
                  "await_count", "await_args", "await_args_list"}
# Beginnings of what was meant to be an assertion.
_misspelt_assertions = ("assert", "assret", "asert", "aseert", "assrt")


class NonCallableMock(_Assertions, Base):
    """A non-callable version of Mock"""

    _lock = RLock()

    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        # A class for each mock: special methods are looked up there.
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            wanted = spec_set or spec
            if wanted is not None and _is_async_obj(wanted):
                bases = (AsyncMockMixin, cls)
        # Made with its special methods: setting one after the other takes several times as long.
        proxies = [MagicProxy(name, None) for name in _every_magic] if issubclass(cls, MagicMixin) else ()
        made = object.__new__(type(cls.__name__, bases, {"__doc__": cls.__doc__, **{proxy.name: proxy for proxy in proxies}}))
        for proxy in proxies:
            proxy.parent = made
        return made

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        own = self.__dict__
        own["_mock_parent"] = parent
        own["_mock_name"] = name
        own["_mock_new_name"] = _new_name
        own["_mock_new_parent"] = parent if _new_parent is None else _new_parent
        own["_mock_sealed"] = False
        is_set = spec_set is not None
        if is_set:
            spec = spec_set
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, is_set, _spec_as_instance, _eat_self)
        own["_mock_children"] = {}
        own["_mock_wraps"] = wraps
        own["_mock_delegate"] = None
        own["_mock_called"] = False
        own["_mock_call_args"] = None
        own["_mock_call_count"] = 0
        for record in "_mock_call_args_list", "_mock_mock_calls", "method_calls":
            own[record] = _CallList()
        own["_mock_unsafe"] = unsafe
        if kwargs:
            self.configure_mock(**kwargs)
        super(NonCallableMock, self).__init__(spec, wraps, name, spec_set, parent, _spec_state)

    def attach_mock(self, mock, attribute):
        """
        Attach a mock as an attribute of this one, replacing its name and
        parent. Calls to the attached mock will be recorded in the
        method_calls and mock_calls attributes of this one."""
        inner = _extract_mock(mock)
        inner._mock_parent = inner._mock_new_parent = None
        inner._mock_name, inner._mock_new_name = "", None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        """Add a spec to a mock. spec can either be an object or a
        list of strings. Only attributes on the spec can be fetched as
        attributes from the mock.

        If spec_set is True then only attributes on the spec can be set."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        own = self.__dict__
        cls = signature = None
        own["_spec_asyncs"] = coroutines = []
        if spec is not None and not _is_list(spec):
            cls = spec if isinstance(spec, type) else type(spec)
            found = _get_signature_object(spec, _spec_as_instance, _eat_self)
            signature = found and found[1]
            names = dir(spec)
            coroutines += (name for name in names if _is_coroutine_attribute(spec, name))
            spec = names
        own["_spec_class"], own["_spec_set"], own["_spec_signature"] = cls, spec_set, signature
        own["_mock_methods"] = spec

    def __get_return_value(self):
        result = self._mock_return_value
        if self._mock_delegate is not None:
            result = self._mock_delegate.return_value
        if result is DEFAULT and self._mock_wraps is None:
            result = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = result
        return result

    def __set_return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self._mock_return_value = value
            _check_and_set_parent(self, value, None, "()")

    return_value = property(__get_return_value, __set_return_value, doc="The value to be returned when the mock is called.")

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    called = _delegating_property("called")
    call_count = _delegating_property("call_count")
    call_args = _delegating_property("call_args")
    call_args_list = _delegating_property("call_args_list")
    mock_calls = _delegating_property("mock_calls")

    def __get_side_effect(self):
        delegate = self._mock_delegate
        if delegate is None:
            return self._mock_side_effect
        effect = delegate.side_effect
        if effect is not None and not callable(effect) and not isinstance(effect, _MockIter) and not _is_exception(effect):
            effect = delegate.side_effect = _MockIter(effect)
        return effect

    def __set_side_effect(self, value):
        if value is not None and not _is_exception(value) and not _callable(value):
            try:
                value = iter(value)
            except TypeError:
                # Neither an iterable: the call will say so.
                pass
        if self._mock_delegate is None:
            self._mock_side_effect = value
        else:
            self._mock_delegate.side_effect = value

    side_effect = property(__get_side_effect, __set_side_effect)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        "Restore the mock object to its initial state."
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called, self.call_args, self.call_count = False, None, 0
        self.mock_calls, self.call_args_list, self.method_calls = _CallList(), _CallList(), _CallList()
        if return_value:
            self._mock_return_value = DEFAULT
        if side_effect:
            self._mock_side_effect = None
        for child in self._mock_children.values():
            if not isinstance(child, _SpecState) and child is not _deleted:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        result = self._mock_return_value
        if _is_instance_mock(result) and result is not self:
            result.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes on the mock through keyword arguments.

        Attributes plus return values and side effects can be set on child
        mocks using standard dot notation and unpacking a dictionary in the
        method call."""
        # What has fewer dots first: children are set before what is theirs.
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *owners, name = path.split(".")
            target = self
            for owner in owners:
                target = getattr(target, owner)
            setattr(target, name, value)

    def _check_name(self, name):
        """Whether the spec, or what every mock has, allows an attribute."""
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _all_magics:
                raise AttributeError("Mock object has no attribute %r" % name)
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not methods or name not in methods):
            if name.startswith(_misspelt_assertions) or name in _ATTRIB_DENY_LIST:
                raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.")

    def __getattr__(self, name):
        if name in {"_mock_methods", "_mock_unsafe"}:
            raise AttributeError(name)
        self._check_name(name)
        with NonCallableMock._lock:
            child = self._mock_children.get(name)
            if child is _deleted:
                raise AttributeError(name)
            if child is None:
                wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
                child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
                self._mock_children[name] = child
            elif isinstance(child, _SpecState):
                child = self._mock_children[name] = self._from_spec(name, child)
        return child

    def _from_spec(self, name, state):
        try:
            return create_autospec(state.spec, state.spec_set, state.instance, state.parent, state.name)
        except InvalidSpecError:
            target = self.__dict__["_mock_name"] or self
            raise InvalidSpecError(f"Cannot autospec attr {name!r} from target {target!r} as it has already been mocked out. "
                                   f"[target={self!r}, attr={state.spec!r}]")

    def _extract_mock_name(self):
        names, mock = [], self
        while mock._mock_new_parent is not None:
            names.append(mock._mock_new_name)
            mock = mock._mock_new_parent
        text = mock._mock_name or "mock"
        for name in reversed(names):
            text += name if name == "()" else f".{name}"
        return text

    def __repr__(self):
        name, cls = self._extract_mock_name(), self._spec_class
        shown = "" if name in ("mock", "mock.") else f" name={name!r}"
        if cls is not None:
            shown += f" {'spec_set' if self._spec_set else 'spec'}={cls.__name__!r}"
        return f"<{type(self).__name__}{shown} id='{id(self)}'>"

    def __dir__(self):
        """Filter the output of dir(mock) to only useful members."""
        if not FILTER_DIR:
            return object.__dir__(self)
        names = {*(self._mock_methods or [])}
        names.update(name for name in dir(type(self)) if not name.startswith("_"))
        names.update(name for name in self.__dict__ if not name.startswith("_") or _is_magic(name))
        names.update(name for name, child in self._mock_children.items() if child is not _deleted)
        return sorted(names)

    def __setattr__(self, name, value):
        if name in _allowed_names:
            return object.__setattr__(self, name, value)
        methods = self._mock_methods
        if self._spec_set and methods is not None and name not in methods and name not in self.__dict__:
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in _unsupported_magics:
            raise AttributeError("Attempting to set unsupported magic method %r." % name)
        if name in _all_magics:
            value = self._set_magic(name, value)
        elif name == "__class__":
            self._spec_class = value
            return
        elif _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        if isinstance(value, PropertyMock):
            self.__dict__[name] = value
            return
        return object.__setattr__(self, name, value)

    def _set_magic(self, name, value):
        """Sets a special method on the mock's class; gives what its attribute is to be."""
        if self._mock_methods is not None and name not in self._mock_methods:
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if _is_instance_mock(value):
            _check_and_set_parent(self, value, None, name)
            setattr(type(self), name, value)
            self._mock_children[name] = value
            return value
        setattr(type(self), name, _get_method(name, value))
        return lambda *args, **kwargs: value(self, *args, **kwargs)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                # A method that nobody asked for yet: its place was on the class alone.
                return
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        self._mock_children.pop(name, None)
        self._mock_children[name] = _deleted

    def _get_child_mock(self, /, **kw):
        """Create the child mocks for attributes and return value.
        By default child mocks will be the same type as the parent.
        Subclasses of Mock may want to override this to customize the way
        child mocks are made.

        For non-callable mocks the callable variant will be used (rather than
        any custom subclass)."""
        if self._mock_sealed:
            raise AttributeError(self._extract_mock_name() + (f".{kw['name']}" if "name" in kw else "()"))
        name = kw.get("_new_name")
        if name in self.__dict__["_spec_asyncs"]:
            return AsyncMock(**kw)
        return self._child_class(name)(**kw)

    def _child_class(self, name):
        cls = type(self)
        if issubclass(cls, MagicMock) and name in _async_method_magics:
            # Whether the mock is asynchronous or not, these are.
            return AsyncMock
        if issubclass(cls, AsyncMockMixin):
            is_plain = name in _all_sync_magics or self._mock_methods and name in self._mock_methods
            return MagicMock if is_plain else AsyncMock
        if not issubclass(cls, CallableMixin):
            return MagicMock if issubclass(cls, NonCallableMagicMock) else Mock
        # The class that this mock's own class was made of.
        return cls.__mro__[1]


# Assertions without their "assert_".
_ATTRIB_DENY_LIST = frozenset(name.removeprefix("assert_") for name in dir(NonCallableMock) if name.startswith("assert_"))


def _is_coroutine_attribute(spec, name):
    attribute = inspect.getattr_static(spec, name, None)
    try:
        attribute = inspect.unwrap(attribute)
    except ValueError:
        pass
    return iscoroutinefunction(attribute)
`
