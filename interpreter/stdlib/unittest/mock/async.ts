// unittest.mock: AsyncMock, a mock whose calls are coroutines, and what can be asserted of its awaits.

export const asyncPython = () => String.raw`
# What a function's code has, for what looks there whether it is a coroutine's.
_CODE_SIG = inspect.signature(partial(CodeType.__init__, None))
_CODE_ATTRS = dir(CodeType)


class AsyncMockMixin(Base):
    await_count = _delegating_property("await_count")
    await_args = _delegating_property("await_args")
    await_args_list = _delegating_property("await_args_list")

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = self.__dict__
        own["_is_coroutine"] = asyncio.coroutines._is_coroutine
        own["_mock_await_count"] = 0
        own["_mock_await_args"] = None
        own["_mock_await_args_list"] = _CallList()
        code = NonCallableMock(spec_set=_CODE_ATTRS)
        code.__dict__["__class__"] = CodeType
        code.__dict__["co_flags"] = inspect.CO_COROUTINE + inspect.CO_VARARGS + inspect.CO_VARKEYWORDS
        code.__dict__["co_varnames"] = ("args", "kwargs")
        code.__dict__["co_argcount"] = code.__dict__["co_posonlyargcount"] = code.__dict__["co_kwonlyargcount"] = 0
        own["__code__"] = code
        own["__name__"], own["__defaults__"], own["__kwdefaults__"], own["__annotations__"] = "AsyncMock", (), {}, None

    async def _execute_mock_call(self, /, *args, **kwargs):
        # Awaited: only now is that recorded.
        made = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = made
        self.await_args_list.append(made)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    # A coroutine can't raise that.
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif iscoroutinefunction(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            result = self._mock_wraps(*args, **kwargs)
            return await result if iscoroutinefunction(self._mock_wraps) else result
        return self.return_value

    def assert_awaited(self):
        """
        Assert that the mock was awaited at least once.
        """
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        """
        Assert that the mock was awaited exactly once.
        """
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited once. Awaited {_times(self.await_count)}.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """
        Assert that the last await was with the specified arguments.
        """
        if self.await_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"Expected await: {expected}\nNot awaited")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action="await")) from _error_of(expected)

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """
        Assert that the mock was awaited exactly once and with the specified
        arguments.
        """
        self.assert_awaited_once()
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """
        Assert the mock has ever been awaited with the specified arguments.
        """
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = _error_of(expected)
        if cause or expected not in _AnyComparer(map(self._call_matcher, self.await_args_list)):
            raise AssertionError(f"{self._format_mock_call_signature(args, kwargs)} await not found") from cause

    def assert_has_awaits(self, calls, any_order=False):
        """
        Assert the mock has been awaited with the specified calls.
        The await_args_list list is checked for the awaits.

        If any_order is False (the default) then the awaits must be
        sequential. There can be extra calls before or after the
        specified awaits.

        If any_order is True then the awaits can be in any order, but
        they must all appear in await_args_list.
        """
        expected = [self._call_matcher(each) for each in calls]
        cause = next(filter(None, map(_error_of, expected)), None)
        actual = _CallList(map(self._call_matcher, self.await_args_list))
        if any_order:
            missing = _not_among(expected, actual)
            if missing:
                raise AssertionError(f"{missing!r} not all found in await list") from cause
        elif expected not in actual:
            problem = _problem("Awaits not found.", "awaits", expected, cause)
            raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}\nActual: {self.await_args_list}") from cause

    def assert_not_awaited(self):
        """
        Assert that the mock was never awaited.
        """
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to not have been awaited. Awaited {_times(self.await_count)}.")

    def reset_mock(self, /, *args, **kwargs):
        """
        See :func:.Mock.reset_mock()
        """
        super().reset_mock(*args, **kwargs)
        self.await_count, self.await_args, self.await_args_list = 0, None, _CallList()


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """
    Enhance Mock with features allowing to mock
    an async function.

    The AsyncMock object will behave so the object is
    recognized as an async function, and the result of a call is an awaitable:

    >>> mock = AsyncMock()
    >>> inspect.iscoroutinefunction(mock)
    True
    >>> inspect.isawaitable(mock())
    True

    The awaited result is what side_effect gives (a function or coroutine function is called, an exception raised, an
    iterable's next item taken, with StopAsyncIteration at its end), else return_value.
    """


class _AsyncIterator:
    """
    Wraps an iterator in an asynchronous iterator.
    """

    def __init__(self, iterator):
        self.iterator = iterator
        code = NonCallableMock(spec_set=CodeType)
        code.__dict__["co_flags"] = inspect.CO_ITERABLE_COROUTINE
        self.__dict__["__code__"] = code

    async def __anext__(self):
        for item in self.iterator:
            return item
        raise StopAsyncIteration
`
