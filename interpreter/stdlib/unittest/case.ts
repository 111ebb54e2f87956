// unittest.case: the test case, its decorators, and what runs one test.

import type { ModuleSpec } from "../module.js"
import { assertMethods } from "./asserts.js"
import { expectationContexts } from "./contexts.js"
import { otherCases } from "./other-cases.js"

const outcome = () => String.raw`
import contextlib
import functools
import re
import sys
import time
import traceback
import types
import warnings
from collections import ChainMap, Counter

from unittest import result
from unittest.util import (strclass, safe_repr, _count_diff_all_purpose, _count_diff_hashable, _common_shorten_repr)

__unittest = True

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


class SkipTest(Exception):
    """Raised by a test that is to be skipped; its text is the reason."""


class _ShouldStop(Exception):
    """Ends a test before its end: what is left of it can't change its result."""


class _UnexpectedSuccess(Exception):
    """The failure of a test that passes against expectation, for results that know no unexpected success."""


def _tell(result, method, *args, otherwise, fallback=None):
    """Calls a result's method. Results written for older versions may lack it: those are warned of, and told 'fallback'."""
    add = getattr(result, method, None)
    if add is not None:
        return add(*args)
    warnings.warn(f"TestResult has no {method} method{otherwise}", RuntimeWarning, 3)
    if fallback is not None:
        fallback(args[0])


def _skipped(result, test, reason):
    _tell(result, "addSkip", test, reason, otherwise=", skips not reported", fallback=lambda test: result.addSuccess(test))


def _failed(result, test, exc_info):
    if result is None:
        return
    is_failure = issubclass(exc_info[0], test.failureException)
    (result.addFailure if is_failure else result.addError)(test, exc_info)


class _Outcome:
    """What has become of one test so far."""

    def __init__(self, result=None):
        self.result = result
        self.result_supports_subtests = hasattr(result, "addSubTest")
        self.success = True
        self.expecting_failure = False
        self.expectedFailure = None

    def testPartExecutor(self, test_case, subTest=False):
        return _Part(self, test_case, subTest)

    def take(self, exc_info, test, is_subtest):
        kind, error = exc_info[:2]
        if issubclass(kind, _ShouldStop):
            return
        if issubclass(kind, SkipTest):
            self.success = False
            _skipped(self.result, test, str(error))
        elif self.expecting_failure:
            self.expectedFailure = exc_info
        else:
            self.success = False
            if is_subtest:
                self.result.addSubTest(test.test_case, test, exc_info)
            else:
                _failed(self.result, test, exc_info)


class _Part:
    """A part of a test - fixture, body, clean-up, subtest - as a context that reports what its block raises, and goes on."""

    def __init__(self, outcome, test, is_subtest):
        self.outcome, self.test, self.is_subtest = outcome, test, is_subtest

    def __enter__(self):
        self.was_success, self.outcome.success = self.outcome.success, True

    def __exit__(self, *exc_info):
        outcome, kind = self.outcome, exc_info[0]
        try:
            if kind is None:
                if self.is_subtest and outcome.success:
                    outcome.result.addSubTest(self.test.test_case, self.test, None)
                return False
            if issubclass(kind, KeyboardInterrupt):
                return False
            outcome.take(exc_info, self.test, self.is_subtest)
            return True
        finally:
            outcome.success = self.was_success and outcome.success


def _enter_context(cm, addcleanup):
    kind = type(cm)
    # Asked of the class, as the with statement does.
    if not hasattr(kind, "__enter__") or not hasattr(kind, "__exit__"):
        raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the context manager protocol")
    leave = kind.__exit__
    entered = kind.__enter__(cm)
    addcleanup(leave, cm, None, None, None)
    return entered


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Has function(*args, **kwargs) called after tearDownModule, even where setUpModule fails. The last added comes first."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enters a context that is left with the module's clean-ups. Returns what __enter__ gives."""
    return _enter_context(cm, addModuleCleanup)


def _drain(cleanups):
    """Calls and removes clean-ups, the last first. Returns the exc_info of each that fails."""
    failures = []
    while cleanups:
        function, args, kwargs = cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception:
            failures.append(sys.exc_info())
    return failures


def doModuleCleanups():
    """Calls the module's clean-ups, after tearDownModule. Raises the first exception, after all have been called."""
    for exc_info in _drain(_module_cleanups):
        raise exc_info[1]


def _mark_skipped(item, reason):
    if not isinstance(item, type):
        function = item

        @functools.wraps(function)
        def item(*args, **kwargs):
            raise SkipTest(reason)
    item.__unittest_skip__, item.__unittest_skip_why__ = True, reason
    return item


def skip(reason):
    """Decorates a test or a class of tests that is not to run. Without a reason: @skip alone."""
    if isinstance(reason, types.FunctionType):
        return _mark_skipped(reason, "")
    return functools.partial(_mark_skipped, reason=reason)


def skipIf(condition, reason):
    """As skip(), where the condition is true."""
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    """As skip(), where the condition is false."""
    return skipIf(not condition, reason)


def expectedFailure(test_item):
    """Marks a test that is known to fail: it then counts as an expected failure, and as an unexpected success if it passes."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


def _skip_reason(*marked):
    """Why a test is skipped, by the marks of its class and its method; None if it isn't."""
    if not any(getattr(item, "__unittest_skip__", False) for item in marked):
        return None
    reasons = (getattr(item, "__unittest_skip_why__", "") for item in marked)
    return next(filter(None, reasons), "")
`

const testCase = () => String.raw`

_no_message = object()

_comparisons = {dict: "Dict", list: "List", tuple: "Tuple", set: "Set", frozenset: "Set", str: "MultiLine"}


class TestCase:
    """One test: an instance runs the method that its constructor names ('runTest' if it names none).

    Subclasses write tests as methods, put what comes before and after each in setUp and tearDown, and what belongs
    to the class in setUpClass and tearDownClass.
    """

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16
    _outcome = None
    _subtest = None

    def __init_subclass__(cls, *args, **kwargs):
        cls._class_cleanups = []
        cls._classSetupFailed = False
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        """Makes the test of that name. Raises ValueError if there is no such method."""
        self._testMethodName = methodName
        method = getattr(self, methodName, None)
        # A case without any test serves those who want its assert methods only.
        if method is None and methodName != "runTest":
            raise ValueError(f"no such test method in {self.__class__}: {methodName}")
        self._testMethodDoc = "No test" if method is None else method.__doc__
        self._cleanups = []
        self._type_equality_funcs = {}
        for kind, name in _comparisons.items():
            self.addTypeEqualityFunc(kind, f"assert{name}Equal")

    # ---- fixtures

    def setUp(self):
        """Runs before each test method."""

    def tearDown(self):
        """Runs after each test method whose setUp succeeded."""

    @classmethod
    def setUpClass(cls):
        """Runs once, before the class's tests."""

    @classmethod
    def tearDownClass(cls):
        """Runs once, after the class's tests."""

    def addCleanup(self, function, /, *args, **kwargs):
        """Has function(*args, **kwargs) called after tearDown, whatever the test comes to. The last added comes first."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enters a context that is left with the clean-ups. Returns what __enter__ gives."""
        return _enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Has function(*args, **kwargs) called after tearDownClass, even where setUpClass fails."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enters a context that is left with the class's clean-ups. Returns what __enter__ gives."""
        return _enter_context(cm, cls.addClassCleanup)

    # ---- what a test is called

    def id(self):
        return f"{strclass(self.__class__)}.{self._testMethodName}"

    def shortDescription(self):
        """The first line of the method's docstring, or None."""
        lines = (self._testMethodDoc or "").strip().split("\n")
        return lines[0].strip() or None

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{strclass(self.__class__)} testMethod={self._testMethodName}>"

    def __eq__(self, other):
        if type(other) is type(self):
            return self._testMethodName == other._testMethodName
        return NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    # ---- running

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return result.TestResult()

    def skipTest(self, reason):
        """Ends the test: it counts as skipped, for this reason."""
        raise SkipTest(reason)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            warnings.warn(f"It is deprecated to return a value that is not None from a test case ({method})",
                          DeprecationWarning, stacklevel=5)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def run(self, result=None):
        """Runs the test and tells the result what it came to. Without a result it makes one; returns it."""
        if result is not None:
            self._run_into(result)
            return result
        result = self.defaultTestResult()
        getattr(result, "startTestRun", _nothing)()
        try:
            self._run_into(result)
        finally:
            getattr(result, "stopTestRun", _nothing)()
        return result

    def _run_into(self, result):
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            why = _skip_reason(self.__class__, method)
            if why is not None:
                _skipped(result, self, why)
            else:
                self._run_parts(result, method)
        finally:
            result.stopTest(self)

    def _run_parts(self, result, method):
        outcome = self._outcome = _Outcome(result)
        mark = "__unittest_expecting_failure__"
        fails = getattr(self, mark, False) or getattr(method, mark, False)
        began = time.perf_counter()
        try:
            with outcome.testPartExecutor(self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting_failure = fails
                with outcome.testPartExecutor(self):
                    self._callTestMethod(method)
                outcome.expecting_failure = False
                with outcome.testPartExecutor(self):
                    self._callTearDown()
            self.doCleanups()
            _tell(result, "addDuration", self, time.perf_counter() - began, otherwise="")
            if outcome.success:
                self._report_success(result, outcome.expectedFailure, fails)
        finally:
            # The exception's frames hold the test.
            self._outcome = outcome.expectedFailure = None

    def _report_success(self, result, failure, fails):
        if not fails:
            result.addSuccess(self)
        elif failure:
            _tell(result, "addExpectedFailure", self, failure, otherwise=", reporting as passes",
                  fallback=lambda test: result.addSuccess(test))
        else:
            _tell(result, "addUnexpectedSuccess", self, otherwise=", reporting as failure",
                  fallback=lambda test: result.addFailure(test, _exc_info_of(_UnexpectedSuccess())))

    def doCleanups(self):
        """Calls the clean-ups, after tearDown. Tells whether all went well."""
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            with outcome.testPartExecutor(self):
                function, args, kwargs = self._cleanups.pop()
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Calls the class's clean-ups, after tearDownClass. Failures are kept in tearDown_exceptions."""
        cls.tearDown_exceptions = _drain(cls._class_cleanups)

    def debug(self):
        """Runs the test without a result: exceptions come through."""
        method = getattr(self, self._testMethodName)
        why = _skip_reason(self.__class__, method)
        if why is not None:
            raise SkipTest(why)
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    @contextlib.contextmanager
    def subTest(self, msg=_no_message, **params):
        """A context whose block is a test in the test, known by message and parameters. Its failure does not end the test."""
        outcome, outer = self._outcome, self._subtest
        if outcome is None or not outcome.result_supports_subtests:
            yield
            return
        known = _OrderedChainMap(params) if outer is None else outer.params.new_child(params)
        self._subtest = _SubTest(self, msg, known)
        try:
            with outcome.testPartExecutor(self._subtest, subTest=True):
                yield
            stops = outcome.result.failfast if not outcome.success else outcome.expectedFailure
            if stops:
                raise _ShouldStop
        finally:
            self._subtest = outer
`

export function unittestCaseModule(): ModuleSpec {
  const python = outcome() + expectationContexts() + testCase() + assertMethods() + otherCases()
  return { name: "unittest.case", doc: "Test case implementation", python }
}
