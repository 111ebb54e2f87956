// unittest.mock: signatures of what is mocked, create_autospec, and mock_open.

export const signaturesPython = () => String.raw`
FunctionTypes = (FunctionType, MethodType)


def _callable(obj):
    if isinstance(obj, type):
        return True
    if isinstance(obj, (staticmethod, classmethod, MethodType)):
        return _callable(obj.__func__)
    return getattr(obj, "__call__", None) is not None


def _instance_callable(obj):
    """Given an object, return True if the object is callable.
    For classes, return True if instances would be callable."""
    if not isinstance(obj, type):
        return getattr(obj, "__call__", None) is not None
    # Looked up in the classes: the metaclass has one too.
    return any(base.__dict__.get("__call__") is not None for base in (obj, *obj.__mro__))


def _get_signature_object(spec, as_instance, eat_self):
    """
    Given an arbitrary, possibly callable object, try to create a suitable
    signature object.
    Return a (reduced func, signature) tuple, or None.
    """
    if isinstance(spec, type) and not as_instance:
        spec, eat_self = spec.__init__, True
    elif isinstance(spec, (classmethod, staticmethod)):
        eat_self = eat_self or isinstance(spec, classmethod)
        spec = spec.__func__
    elif not isinstance(spec, FunctionTypes):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
    try:
        return spec, inspect.signature(partial(spec, None) if eat_self else spec)
    except ValueError:
        # Some built-ins have none.
        return None


def _copy_func_details(func, funcopy):
    for name in "__name__", "__doc__", "__text_signature__", "__module__", "__defaults__", "__kwdefaults__":
        try:
            setattr(funcopy, name, getattr(func, name))
        except AttributeError:
            pass


def _check_signature(func, mock, skipfirst, instance=False):
    found = _get_signature_object(func, instance, skipfirst)
    if found is None:
        return
    func, sig = found

    def checksig(self, /, *args, **kwargs):
        sig.bind(*args, **kwargs)

    _copy_func_details(func, checksig)
    type(mock)._mock_check_sig = checksig
    type(mock).__signature__ = sig


def _check_spec_arg_typos(kwargs_to_check):
    for typo in "autospect", "auto_spec", "set_spec":
        if typo in kwargs_to_check:
            raise RuntimeError(f"{typo!r} might be a typo; use unsafe=True if this is intended")
`

export const autospecPython = () => String.raw`
def _checked_function(mock, original):
    """What checks arguments by original's signature, with that; None without a signature."""
    found = _get_signature_object(original, False, isinstance(original, type))
    if found is None:
        return None
    func, sig = found

    def checksig(*args, **kwargs):
        sig.bind(*args, **kwargs)

    _copy_func_details(func, checksig)
    return checksig, sig


def _named_as(funcopy, original):
    name = original.__name__
    funcopy.__name__ = funcopy.__qualname__ = name if name.isidentifier() else "funcopy"
    return funcopy


def _set_signature(mock, original, instance=False):
    """A function that stands for the mock and takes what the original takes: the mock itself can be no descriptor, and
    inspect wants to see a function."""
    found = _checked_function(mock, original)
    if found is None:
        return mock
    checksig, sig = found

    def funcopy(*args, **kwargs):
        checksig(*args, **kwargs)
        return mock(*args, **kwargs)

    _setup_func(_named_as(funcopy, original), mock, sig)
    return funcopy


def _set_async_signature(mock, original, instance=False, is_async_mock=False):
    found = _checked_function(mock, original)
    if found is None:
        return mock
    checksig, sig = found

    async def funcopy(*args, **kwargs):
        checksig(*args, **kwargs)
        return await mock(*args, **kwargs)

    _setup_func(_named_as(funcopy, original), mock, sig)
    _setup_async_mock(funcopy)
    return funcopy


_call_assertions = ("assert_called_with", "assert_not_called", "assert_called_once_with", "assert_has_calls", "assert_any_call",
                    "assert_called", "assert_called_once")
_await_assertions = ("assert_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with", "assert_any_await",
                     "assert_has_awaits", "assert_not_awaited")


def _asserted_by(funcopy, name):
    def assertion(*args, **kwargs):
        return getattr(funcopy.mock, name)(*args, **kwargs)
    assertion.__name__ = name
    return assertion


def _setup_func(funcopy, mock, sig):
    """The function records what the mock is called with, and has the mock's assertions."""
    def reset_mock():
        funcopy.method_calls, funcopy.mock_calls = _CallList(), _CallList()
        mock.reset_mock()
        result = funcopy.return_value
        if _is_instance_mock(result) and result is not mock:
            result.reset_mock()

    funcopy.mock = mock
    funcopy.called, funcopy.call_count, funcopy.call_args = False, 0, None
    funcopy.call_args_list, funcopy.method_calls, funcopy.mock_calls = _CallList(), _CallList(), _CallList()
    funcopy.return_value, funcopy.side_effect = mock.return_value, mock.side_effect
    funcopy._mock_children = mock._mock_children
    for name in _call_assertions:
        setattr(funcopy, name, _asserted_by(funcopy, name))
    funcopy.reset_mock = reset_mock
    funcopy.__signature__ = sig
    mock._mock_delegate = funcopy


def _setup_async_mock(mock):
    mock._is_coroutine = asyncio.coroutines._is_coroutine
    mock.await_count, mock.await_args, mock.await_args_list = 0, None, _CallList()
    for name in _await_assertions:
        setattr(mock, name, _asserted_by(mock, name))


def _is_async_func(obj):
    return bool(getattr(obj, "__code__", None)) and iscoroutinefunction(obj)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """Create a mock object using another object as a spec. Attributes on the
    mock will use the corresponding attribute on the spec object as their
    spec.

    Functions or methods being mocked will have their arguments checked
    to check that they are called with the correct signature.

    If spec_set is True then attempting to set attributes that don't exist
    on the spec object will raise an AttributeError.

    If a class is used as a spec then the return value of the mock (the
    instance of the class) will have the same spec. You can use a class as the
    spec for an instance object by passing instance=True. The returned mock
    will only be callable if instances of the mock are callable.

    create_autospec will raise a RuntimeError if passed some common
    misspellings of the arguments autospec and spec_set. Pass the argument
    unsafe with the value True to disable that check.

    create_autospec also takes arbitrary keyword arguments that are passed to
    the constructor of the created mock."""
    if _is_list(spec):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    if not unsafe:
        _check_spec_arg_typos(kwargs)
    mock = _autospec_class(spec, is_type, instance)(**_autospec_options(spec, spec_set, instance, _parent, _name, kwargs))
    kwargs.pop("name", None)
    if isinstance(spec, FunctionTypes):
        mock = (_set_async_signature if _is_async_func(spec) else _set_signature)(mock, spec)
    else:
        _check_signature(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    wrapped = kwargs.pop("wraps", None)
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock, wraps=wrapped)
    for entry in dir(spec):
        if not _is_magic(entry):
            _autospec_child(mock, spec, entry, spec_set, is_type, wrapped, instance)
    if _is_instance_mock(mock) and kwargs:
        mock.configure_mock(**kwargs)
    return mock


def _autospec_class(spec, is_type, instance):
    if inspect.isdatadescriptor(spec):
        # Such an attribute may be anything.
        return MagicMock
    if spec is None:
        return MagicMock
    if _is_async_func(spec):
        if instance:
            raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
        return AsyncMock
    if not _callable(spec) or is_type and instance and not _instance_callable(spec):
        return NonCallableMagicMock
    return MagicMock


def _autospec_options(spec, spec_set, instance, parent, name, kwargs):
    options = {}
    if spec is not None and not inspect.isdatadescriptor(spec):
        options["spec_set" if spec_set else "spec"] = spec
        if instance:
            options["_spec_as_instance"] = True
        options.update(kwargs)
    elif spec is None:
        options.update(kwargs)
    name = kwargs.get("name", name)
    new_name = "" if parent is None else name
    return {**options, "parent": parent, "_new_parent": parent, "_new_name": new_name, "name": name}


def _autospec_child(mock, spec, entry, spec_set, is_type, wrapped, instance):
    try:
        original = getattr(spec, entry)
    except AttributeError:
        return
    if not isinstance(original, FunctionTypes):
        # Made when it is asked for: its own attributes may lead back here.
        mock._mock_children[entry] = _SpecState(original, spec_set, mock, entry, instance)
        return
    options = {"spec_set": original} if spec_set else {"spec": original}
    if wrapped and hasattr(wrapped, entry) and not spec_set:
        options["wraps"] = original
    parent = mock.mock if isinstance(spec, FunctionTypes) else mock
    skipfirst = _must_skip(spec, entry, is_type)
    cls = AsyncMock if iscoroutinefunction(original) else MagicMock
    child = cls(parent=parent, name=entry, _new_name=entry, _new_parent=parent, _eat_self=skipfirst, **options)
    mock._mock_children[entry] = child
    if not wrapped:
        child.return_value = cls()
    _check_signature(original, child, skipfirst=skipfirst)
    if isinstance(child, FunctionTypes):
        setattr(mock, entry, child)


def _must_skip(spec, entry, is_type):
    """
    Return whether we should skip the first argument on spec's entry
    attribute.
    """
    if not isinstance(spec, type):
        if entry in getattr(spec, "__dict__", {}):
            # The instance's own: nothing is bound.
            return False
        spec = spec.__class__
    for cls in spec.__mro__:
        found = cls.__dict__.get(entry, DEFAULT)
        if found is not DEFAULT:
            return is_type and isinstance(found, FunctionTypes)
    return is_type


file_spec = None
open_spec = None


def _to_stream(read_data):
    return io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)


def mock_open(mock=None, read_data=""):
    """
    A helper function to create a mock to replace the use of open. It works
    for open called directly or used as a context manager.

    The mock argument is the mock object to configure. If None (the
    default) then a MagicMock will be created for you, with the API limited
    to methods or attributes available on standard file handles.

    read_data is a string for the read, readline and readlines of the
    file handle to return.  This is an empty string by default.
    """
    stream = _to_stream(read_data)

    def of_handle(name, read):
        """What a method does: give the return value that was set on it, or read."""
        def effect(*args, **kwargs):
            fixed = getattr(handle, name).return_value
            return read(*args, **kwargs) if fixed is None else fixed
        return effect

    def lines():
        while (fixed := handle.readline.return_value) is not None:
            yield fixed
        yield from stream

    def all_lines():
        # A size would be ignored, as an iterator's next is the side effect in the original.
        yield from lines()
        while True:
            yield stream.readline()

    def close(exctype, excinst, exctb):
        handle.close()

    def opened(*args, **kwargs):
        nonlocal stream, readline
        stream = _to_stream(read_data)
        if handle.readline.side_effect == readline:
            readline = all_lines()
            handle.readline.side_effect = readline
        return DEFAULT

    global file_spec, open_spec
    if file_spec is None:
        import _io
        file_spec, open_spec = list({*dir(_io.TextIOWrapper), *dir(_io.BytesIO)}), list({*dir(_io.open)})
    if mock is None:
        mock = MagicMock(name="open", spec=open_spec)
    handle = MagicMock(spec=file_spec)
    handle.__enter__.return_value = handle
    for name in "write", "read", "readline", "readlines":
        getattr(handle, name).return_value = None
    handle.read.side_effect = of_handle("read", lambda *args, **kwargs: stream.read(*args, **kwargs))
    handle.readlines.side_effect = of_handle("readlines", lambda *args, **kwargs: stream.readlines(*args, **kwargs))
    readline = all_lines()
    handle.readline.side_effect = readline
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = of_handle("readline", lambda: next(stream))
    handle.__exit__.side_effect = close
    mock.side_effect = opened
    mock.return_value = handle
    return mock
`
