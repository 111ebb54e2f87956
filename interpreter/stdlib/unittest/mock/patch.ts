// unittest.mock.patch: objects replaced for a time, as a context manager, a decorator of functions and classes, or by start and stop.

export const patchPython = () => String.raw`
def _patched_test(test, patchings, enter):
    """The function that runs test with what "enter" gives of the patchings and its arguments."""
    @wraps(test)
    def patched(*args, **keywargs):
        with enter(patched, args, keywargs) as (args, keywargs):
            return test(*args, **keywargs)
    patched.patchings = patchings
    return patched


def _patched_coroutine(test, patchings, enter):
    @wraps(test)
    async def patched(*args, **keywargs):
        with enter(patched, args, keywargs) as (args, keywargs):
            return await test(*args, **keywargs)
    patched.patchings = patchings
    return patched


def _decorate_tests(cls, decorate):
    """Each method of a class that is a test by its name is decorated."""
    for name in dir(cls):
        if name.startswith(patch.TEST_PREFIX) and hasattr(value := getattr(cls, name), "__call__"):
            setattr(cls, name, decorate(value))
    return cls


class _patch(object):

    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            _check_spec_arg_typos(kwargs)
        if _is_instance_mock(spec):
            raise InvalidSpecError(f"Cannot spec attr {attribute!r} as the spec has already been mocked out. [spec={spec!r}]")
        if _is_instance_mock(spec_set):
            raise InvalidSpecError(f"Cannot spec attr {attribute!r} as the spec_set target has already been mocked out. "
                                   f"[spec_set={spec_set!r}]")
        self.getter, self.attribute, self.new, self.new_callable = getter, attribute, new, new_callable
        self.spec, self.create, self.has_local, self.spec_set, self.autospec = spec, create, False, spec_set, autospec
        self.kwargs, self.additional_patchers, self.is_started = kwargs, [], False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec, self.new_callable,
                      self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [each.copy() for each in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if inspect.iscoroutinefunction(func):
            return self.decorate_async_callable(func)
        return self.decorate_callable(func)

    def decorate_class(self, klass):
        return _decorate_tests(klass, lambda test: self.copy()(test))

    @contextlib.contextmanager
    def decoration_helper(self, patched, args, keywargs):
        made = []
        with contextlib.ExitStack() as entered:
            for patching in patched.patchings:
                value = entered.enter_context(patching)
                if patching.attribute_name is not None:
                    keywargs.update(value)
                elif patching.new is DEFAULT:
                    made.append(value)
            yield (*args, *made), keywargs

    def _added_to(self, func):
        # Patches of one function are entered together, in its one wrapper.
        if not hasattr(func, "patchings"):
            return False
        func.patchings.append(self)
        return True

    def decorate_callable(self, func):
        return func if self._added_to(func) else _patched_test(func, [self], self.decoration_helper)

    def decorate_async_callable(self, func):
        return func if self._added_to(func) else _patched_coroutine(func, [self], self.decoration_helper)

    def get_original(self):
        """What the attribute is now, and whether it is the target's own."""
        target, name = self.getter(), self.attribute
        try:
            original, is_local = target.__dict__[name], True
        except (AttributeError, KeyError):
            original, is_local = getattr(target, name, DEFAULT), False
        if name in _builtins and isinstance(target, ModuleType):
            # Every module has those.
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError("%s does not have the attribute %r" % (target, name))
        return original, is_local

    def _made_mock(self, original, spec, spec_set):
        # True stands for the original; what may be set as well is a spec_set.
        if spec is True:
            spec = original
        elif spec is None and spec_set is True:
            spec, spec_set = None, original
        if spec is not None and spec_set is True:
            spec, spec_set = None, spec
        has_spec = spec is not None or spec_set is not None
        if has_spec and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        wanted = spec if spec_set is None else spec_set
        cls = self._mock_class(original, spec, wanted)
        options = {name: given for name, given in (("spec", spec), ("spec_set", spec_set)) if given is not None}
        if isinstance(cls, type) and issubclass(cls, NonCallableMock) and self.attribute:
            options["name"] = self.attribute
        options.update(self.kwargs)
        new = cls(**options)
        if has_spec and isinstance(original, type) and _is_instance_mock(new):
            # What a class makes has the class's attributes.
            if not _is_list(wanted) and not _instance_callable(wanted):
                cls = NonCallableMagicMock
            options.pop("name")
            new.return_value = cls(_new_parent=new, _new_name="()", **options)
        return new

    def _mock_class(self, original, spec, wanted):
        if self.new_callable is not None:
            return self.new_callable
        if wanted is None:
            return AsyncMock if _is_async_obj(original) else MagicMock
        if _is_async_obj(wanted):
            return AsyncMock
        if not ("__call__" in wanted if _is_list(wanted) else callable(wanted)):
            return NonCallableMagicMock
        return AsyncMock if spec is None and _is_async_obj(original) else MagicMock

    def _made_autospec(self, original, autospec, spec_set):
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        if _is_instance_mock(self.target):
            raise InvalidSpecError(f"Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. "
                                   f"[target={self.target!r}, attr={autospec!r}]")
        if _is_instance_mock(autospec):
            name = getattr(self.target, "__name__", self.target)
            raise InvalidSpecError(f"Cannot autospec attr {self.attribute!r} from target {name!r} as it has already been mocked out. "
                                   f"[target={self.target!r}, attr={autospec!r}]")
        return create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)

    def __enter__(self):
        """Perform the patch."""
        if self.is_started:
            raise RuntimeError("Patch is already started")
        # False is nothing said.
        spec, spec_set, autospec = (None if each is False else each for each in (self.spec, self.spec_set, self.autospec))
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        self.target = self.getter()
        original, is_local = self.get_original()
        new = self.new
        if autospec is not None:
            new = self._made_autospec(original, autospec, spec_set)
        elif new is DEFAULT:
            new = self._made_mock(original, spec, spec_set)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original, self.is_local, self.is_started = original, is_local, True
        self._exit_stack = contextlib.ExitStack()
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            extra = {self.attribute_name: new} if self.new is DEFAULT else {}
            for patching in self.additional_patchers:
                value = self._exit_stack.enter_context(patching)
                if patching.new is DEFAULT:
                    extra.update(value)
            return extra
        except:
            if not self.__exit__(*sys.exc_info()):
                raise

    def __exit__(self, *exc_info):
        """Undo the patch."""
        if not self.is_started:
            return
        target, name = self.target, self.attribute
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(target, name, self.temp_original)
        else:
            delattr(target, name)
            # Some proxies delete the original as well, and some attributes of functions can't be deleted but reset.
            if not self.create and (not hasattr(target, name) or name in ("__doc__", "__module__", "__defaults__", "__annotations__",
                                                                          "__kwdefaults__")):
                setattr(target, name, self.temp_original)
        del self.temp_original, self.is_local, self.target
        entered = self._exit_stack
        del self._exit_stack
        self.is_started = False
        return entered.__exit__(*exc_info)

    def start(self):
        """Activate a patch, returning any created mock."""
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        """Stop an active patch."""
        try:
            self._active_patches.remove(self)
        except ValueError:
            # It was entered some other way, or not at all.
            return None
        return self.__exit__(None, None, None)


def _get_target(target):
    try:
        target, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return partial(pkgutil.resolve_name, target), attribute


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    """
    patch the named member (attribute) on an object (target) with a mock
    object.

    patch.object can be used as a decorator, class decorator or a context
    manager. Arguments new, spec, create, spec_set,
    autospec and new_callable have the same meaning as for patch. Like
    patch, patch.object takes arbitrary keyword arguments for configuring
    the mock object it creates.

    When used as a class decorator patch.object honours patch.TEST_PREFIX
    for choosing which methods to wrap.
    """
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Perform multiple patches in a single call. It takes the object to be
    patched (either as an object or a string to fetch the object by importing)
    and keyword arguments for the patches. A value of DEFAULT makes a mock, which is passed
    to a decorated function by keyword, and is in the dictionary that a context manager gives.

    The arguments spec, spec_set, create, autospec and new_callable have the same meaning as for patch; they
    are applied to all patches.
    """
    getter = partial(pkgutil.resolve_name, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers = []
    for name, new in kwargs.items():
        patcher = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
        patcher.attribute_name = name
        patchers.append(patcher)
    first, *others = patchers
    first.additional_patchers += others
    return first


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """
    patch acts as a function decorator, class decorator or a context
    manager. Inside the body of the function or with statement, the target
    is patched with a new object. When the function/with statement exits
    the patch is undone.

    The target is a string in the form 'package.module.ClassName', imported when the decorated function is run. If
    new is omitted it is replaced with an AsyncMock if the patched object is an async function or with a MagicMock
    otherwise, which a decorated function gets as an extra argument and a context manager returns.

    spec, spec_set and other keyword arguments are passed to the mock, where True means the object that is replaced;
    autospec makes the mock by create_autospec. new_callable is another class, or a callable, that makes it.

    By default patch fails to replace attributes that don't exist; create=True makes them, and deletes them afterwards.

    As a class decorator patch wraps each method whose name starts with patch.TEST_PREFIX ("test").
    """
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


class _patch_dict(object):
    """
    Patch a dictionary, or dictionary like object, and restore the dictionary
    to its original state after the test, where the restored dictionary is
    a copy of the dictionary as it was before the test.

    in_dict can be a dictionary or a mapping like container. If it is a
    mapping then it must at least support getting, setting and deleting items
    plus iterating over keys. It can also be a string that names it, which is then imported.

    values can be a dictionary of values to set in the dictionary, or an iterable of (key, value) pairs.

    If clear is True then the dictionary will be cleared before the new
    values are set. Keyword arguments set values too.

    patch.dict can be used as a context manager, decorator or class decorator.
    """

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values, **kwargs)
        self.clear, self._original = clear, None

    def __call__(self, f):
        if isinstance(f, type):
            return self.decorate_class(f)
        if inspect.iscoroutinefunction(f):
            return self.decorate_async_callable(f)
        return self.decorate_callable(f)

    def decorate_callable(self, f):
        @wraps(f)
        def patched(*args, **kwargs):
            with self:
                return f(*args, **kwargs)
        return patched

    def decorate_async_callable(self, f):
        @wraps(f)
        async def patched(*args, **kwargs):
            with self:
                return await f(*args, **kwargs)
        return patched

    def decorate_class(self, klass):
        return _decorate_tests(klass, _patch_dict(self.in_dict, self.values, self.clear))

    def __enter__(self):
        """Patch the dict."""
        self._patch_dict()
        return self.in_dict

    def _patch_dict(self):
        if isinstance(self.in_dict, str):
            self.in_dict = pkgutil.resolve_name(self.in_dict)
        self._original = _copied(self.in_dict)
        if self.clear:
            _clear_dict(self.in_dict)
        _update(self.in_dict, self.values)

    def _unpatch_dict(self):
        _clear_dict(self.in_dict)
        _update(self.in_dict, self._original)

    def __exit__(self, *args):
        """Unpatch the dict."""
        if self._original is not None:
            self._unpatch_dict()
            self._original = None
        return False

    def start(self):
        """Activate a patch, returning any created mock."""
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        """Stop an active patch."""
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _copied(mapping):
    try:
        return mapping.copy()
    except AttributeError:
        # What can do no more than give its items.
        return {key: mapping[key] for key in mapping}


def _update(mapping, values):
    try:
        mapping.update(values)
    except AttributeError:
        for key in values:
            mapping[key] = values[key]


def _clear_dict(in_dict):
    try:
        in_dict.clear()
    except AttributeError:
        for key in [*in_dict]:
            del in_dict[key]


def _patch_stopall():
    """Stop all active patches. LIFO to unroll nested patches."""
    for patching in reversed(_patch._active_patches):
        patching.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = "test"
`
