// unittest.suite: tests in a row, with the fixtures of their classes and modules around them.

import type { ModuleSpec } from "../module.js"

const python = () => String.raw`
import contextlib
import sys

from unittest import case
from unittest import util

__unittest = True


class BaseTestSuite:
    """Tests, and suites of tests, that run one after the other, without fixtures of classes and modules."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests, self._removed_tests = [], 0
        self.addTests(tests)

    def addTests(self, tests):
        if not isinstance(tests, str):
            for test in tests:
                self.addTest(test)
        else:
            raise TypeError("tests must be an iterable of tests, not a string")

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (TestSuite, case.TestCase)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def __iter__(self):
        return iter(self._tests)

    def __eq__(self, other):
        return [*self] == [*other] if isinstance(other, self.__class__) else NotImplemented

    def __repr__(self):
        return f"<{util.strclass(self.__class__)} tests={[*self]}>"

    def countTestCases(self):
        left = (test.countTestCases() for test in self if test)
        return sum(left, self._removed_tests)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def _due(self, result):
        """The tests with their positions, until the result says stop."""
        for position, test in enumerate(self):
            if result.shouldStop:
                return
            yield position, test

    def run(self, result):
        for position, test in self._due(result):
            test(result)
            self._let_go(position)
        return result

    def debug(self):
        """Runs the tests without a result: exceptions come through."""
        for test in self:
            test.debug()

    def _let_go(self, position):
        if self._cleanup:
            self._removeTestAtIndex(position)

    def _removeTestAtIndex(self, index):
        """Forgets a test that has run, so that what it holds can go."""
        # A subclass may keep its tests in something that is no list.
        with contextlib.suppress(TypeError):
            test = self._tests[index]
            if hasattr(test, "countTestCases"):
                self._removed_tests += test.countTestCases()
            self._tests[index] = None


class _Fixtures:
    """Sets classes and modules up and tears them down, as a suite goes from test to test. What has been set up is noted in
    the result, as suites in suites share it."""

    def __init__(self, result):
        self.result = result
        self.raises = isinstance(result, _DebugResult)

    def before(self, test):
        """Makes ready for the test. False: it can't run, as its class or module could not be set up."""
        result, kind = self.result, test.__class__
        self.leave_class(kind)
        self.enter_module(kind.__module__)
        self.enter_class(kind)
        result._previousTestClass = kind
        return not (getattr(kind, "_classSetupFailed", False) or self.module_failed)

    @property
    def module_failed(self):
        return getattr(self.result, "_moduleSetUpFailed", False)

    @property
    def previous(self):
        return getattr(self.result, "_previousTestClass", None)

    @contextlib.contextmanager
    def output_kept(self):
        """Output goes where that of tests goes."""
        getattr(self.result, "_setupStdout", _nothing)()
        try:
            yield
        finally:
            getattr(self.result, "_restoreStdout", _nothing)()

    def attempt(self, fixture, title):
        """Calls it. An exception is reported under the title (and comes through when debugging). Tells whether it went well."""
        try:
            fixture()
        except Exception as error:
            if self.raises:
                raise
            self.report(error, title, sys.exc_info())
            return False
        return True

    def report(self, error, title, exc_info):
        holder = _ErrorHolder(title)
        if isinstance(error, case.SkipTest) and hasattr(self.result, "addSkip"):
            self.result.addSkip(holder, str(error))
        else:
            self.result.addError(holder, exc_info)

    # ---- classes

    def enter_class(self, kind):
        if kind == self.previous or self.module_failed or getattr(kind, "__unittest_skip__", False):
            return
        _note_failure(kind, False)
        set_up = getattr(kind, "setUpClass", None)
        if set_up is None:
            return
        title = f"setUpClass ({util.strclass(kind)})"
        with self.output_kept():
            if not self.attempt(set_up, title):
                _note_failure(kind, True)
                self.clean_class(kind, title)

    def leave_class(self, successor):
        kind = self.previous
        if kind is None or kind == successor or self.module_failed:
            return
        if getattr(kind, "_classSetupFailed", False) or getattr(kind, "__unittest_skip__", False):
            return
        title = f"tearDownClass ({util.strclass(kind)})"
        with self.output_kept():
            self.attempt(getattr(kind, "tearDownClass", _nothing), title)
            self.clean_class(kind, title)

    def clean_class(self, kind, title):
        if not hasattr(kind, "doClassCleanups"):
            return
        kind.doClassCleanups()
        for exc_info in kind.tearDown_exceptions:
            if self.raises:
                raise exc_info[1]
            self.report(exc_info[1], title, exc_info)

    # ---- modules

    def enter_module(self, name):
        if self.previous is not None and name == self.previous.__module__:
            return
        self.leave_module()
        self.result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(name), "setUpModule", None)
        if set_up is None:
            return
        title = f"setUpModule ({name})"
        with self.output_kept():
            if not self.attempt(set_up, title):
                self.result._moduleSetUpFailed = True
                self.attempt(case.doModuleCleanups, title)

    def leave_module(self):
        if self.previous is None or self.module_failed:
            return
        name = self.previous.__module__
        if name not in sys.modules:
            return
        title = f"tearDownModule ({name})"
        with self.output_kept():
            self.attempt(getattr(sys.modules[name], "tearDownModule", _nothing), title)
            self.attempt(case.doModuleCleanups, title)


def _nothing():
    pass


def _note_failure(kind, failed):
    # A class that takes no attributes, such as a built-in one, can't be told.
    with contextlib.suppress(TypeError):
        kind._classSetupFailed = failed


def _is_suite(test):
    try:
        iter(test)
    except TypeError:
        return False
    return True


class TestSuite(BaseTestSuite):
    """Tests, and suites of tests, that run in the order they were added in, with the fixtures of their classes and modules."""

    def run(self, result, debug=False):
        fixtures = _Fixtures(result)
        is_outermost = not getattr(result, "_testRunEntered", False)
        if is_outermost:
            result._testRunEntered = True
        for position, test in self._due(result):
            if not _is_suite(test) and not fixtures.before(test):
                continue
            if debug:
                test.debug()
            else:
                test(result)
            self._let_go(position)
        if is_outermost:
            fixtures.leave_class(None)
            fixtures.leave_module()
            result._testRunEntered = False
        return result

    def debug(self):
        """Runs the tests without a result: exceptions come through."""
        self.run(_DebugResult(), True)


class _ErrorHolder:
    """Stands for a fixture among the tests that a result is told of."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def countTestCases(self):
        return 0

    def __call__(self, result):
        return self.run(result)

    def run(self, result):
        pass

    def shortDescription(self):
        return None

    def id(self):
        return self.description

    __str__ = id

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"


class _DebugResult:
    """What a suite notes its fixtures in when it runs without a result."""

    shouldStop = _moduleSetUpFailed = False
    _previousTestClass = None
`

export function unittestSuiteModule(): ModuleSpec {
  return { name: "unittest.suite", doc: "TestSuite", python: python() }
}
