// unittest.mock: what can be asserted of a mock's calls; calls are compared as its spec's signature would bind them.

export const assertionsPython = () => String.raw`
def _times(count):
    return f"{count} times"


class _Assertions(object):
    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or "mock", args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action="call"):
        expected = self._format_mock_call_signature(args, kwargs)
        actual = self._format_mock_call_signature(*self.call_args)
        return f"expected {action} not found.\nExpected: {expected}\n  Actual: {actual}"

    def _get_call_signature_from_name(self, name):
        """The signature of the child that a call of this name was for."""
        if not name:
            return self._spec_signature
        signature, children = None, self._mock_children
        for part in name.replace("()", "").split("."):
            child = children.get(part)
            if child is None or isinstance(child, _SpecState):
                break
            # A function made of a spec stands for its mock.
            child = _extract_mock(child)
            children, signature = child._mock_children, child._spec_signature
        return signature

    def _call_matcher(self, _call):
        """A call as the signature binds it, so that a keyword equals its position; the TypeError if it can't be bound."""
        has_name = isinstance(_call, tuple) and len(_call) > 2
        signature = self._get_call_signature_from_name(_call[0]) if has_name else self._spec_signature
        if signature is None:
            return _call
        name, args, kwargs = _call if has_name else ("", *_call)
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return call(name, bound.args, bound.kwargs)

    def _calls_repr(self):
        return f"\nCalls: {safe_repr(self.mock_calls)}." if self.mock_calls else ""

    def assert_not_called(self):
        """assert that the mock was never called."""
        if self.call_count != 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to not have been called. "
                                 f"Called {_times(self.call_count)}.{self._calls_repr()}")

    def assert_called(self):
        """assert that the mock was called at least once"""
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        """assert that the mock was called only once."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called once. "
                                 f"Called {_times(self.call_count)}.{self._calls_repr()}")

    def assert_called_with(self, /, *args, **kwargs):
        """assert that the last call was made with the specified arguments.

        Raises an AssertionError if the args and keyword args passed in are
        different to the last call to the mock."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: not called.")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.call_args) != expected:
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from _error_of(expected)

    def assert_called_once_with(self, /, *args, **kwargs):
        """assert that the mock was called exactly once and that that call was
        with the specified arguments."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to be called once. "
                                 f"Called {_times(self.call_count)}.{self._calls_repr()}")
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        """assert the mock has been called with the specified calls.
        The mock_calls list is checked for the calls.

        If any_order is False (the default) then the calls must be
        sequential. There can be extra calls before or after the
        specified calls.

        If any_order is True then the calls can be in any order, but
        they must all appear in mock_calls."""
        expected = [self._call_matcher(each) for each in calls]
        cause = next(filter(None, map(_error_of, expected)), None)
        actual = _CallList(map(self._call_matcher, self.mock_calls))
        if any_order:
            missing = _not_among(expected, actual)
            if missing:
                raise AssertionError(f"{self._mock_name or 'mock'!r} does not contain all of {missing!r} in its call list, "
                                     f"found {[*actual]!r} instead") from cause
        elif expected not in actual:
            problem = _problem("Calls not found.", "calls", expected, cause)
            raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}\n  Actual: {safe_repr(self.mock_calls)}") from cause

    def assert_any_call(self, /, *args, **kwargs):
        """assert the mock has been called with the specified arguments.

        The assert passes if the mock has *ever* been called, unlike
        assert_called_with and assert_called_once_with that only pass if
        the call is the most recent one."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = _error_of(expected)
        if cause or expected not in _AnyComparer(map(self._call_matcher, self.call_args_list)):
            raise AssertionError(f"{self._format_mock_call_signature(args, kwargs)} call not found") from cause


def _error_of(matched):
    return matched if isinstance(matched, Exception) else None


def _not_among(expected, actual):
    """Those of the expected that are not there; takes what it finds out of actual."""
    missing = []
    for each in expected:
        try:
            actual.remove(each)
        except ValueError:
            missing.append(each)
    return tuple(missing)


def _problem(text, what, expected, cause):
    return text if cause is None else f"Error processing expected {what}.\nErrors: {[_error_of(each) for each in expected]}"
`
