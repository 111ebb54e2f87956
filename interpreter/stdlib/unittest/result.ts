// unittest.result: what the tests of a run came to.

import type { ModuleSpec } from "../module.js"

const python = () => String.raw`
import io
import sys
import traceback
from functools import wraps

from unittest import util

__unittest = True

STDOUT_LINE = "\nStdout:\n%s"
STDERR_LINE = "\nStderr:\n%s"


def failfast(method):
    """Decorates a method of a result that ends the run where the result's failfast is set."""
    @wraps(method)
    def stopping(self, *args, **kw):
        _stop_if_failfast(self)
        return method(self, *args, **kw)
    return stopping


def _stop_if_failfast(result):
    if getattr(result, "failfast", False):
        result.stop()


def _captured(stream, heading):
    """What a buffer took in, under its heading; empty for nothing."""
    text = stream.getvalue()
    if text == "":
        return ""
    return heading % (text if text.endswith("\n") else text + "\n")


class TestResult:
    """Counts the tests of a run and keeps those that went wrong, each with the text of its traceback.

    Test cases and suites call its methods: failures, errors, skipped and expectedFailures are lists of (test, text).
    """

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        for name in ("failures", "errors", "skipped", "expectedFailures", "unexpectedSuccesses", "collectedDurations"):
            setattr(self, name, [])
        self.testsRun = 0
        self.failfast = self.buffer = self.tb_locals = self.shouldStop = False
        self._mirrorOutput = False
        self._stdout_buffer = self._stderr_buffer = None
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr

    # ---- the run

    def startTestRun(self):
        """Called before the first test."""

    def stopTestRun(self):
        """Called after the last test."""

    def startTest(self, test):
        """Called before each test."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        """Called after each test, whatever it came to."""
        self._restoreStdout()
        self._mirrorOutput = False

    def stop(self):
        """Asks the run to end after this test."""
        self.shouldStop = True

    def printErrors(self):
        """Called by the runner after the run."""

    def wasSuccessful(self):
        """Has nothing gone wrong so far?"""
        return not (self.failures or self.errors or getattr(self, "unexpectedSuccesses", None))

    # ---- output of the tests, where it is kept back

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stderr_buffer is None:
            self._stdout_buffer, self._stderr_buffer = io.StringIO(), io.StringIO()
        sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            self._original_stdout.write(_captured(sys.stdout, STDOUT_LINE))
            self._original_stderr.write(_captured(sys.stderr, STDERR_LINE))
        sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
        for kept in self._stdout_buffer, self._stderr_buffer:
            kept.seek(0)
            kept.truncate()

    # ---- what a test came to

    def addSuccess(self, test):
        """The test passed."""

    @failfast
    def addFailure(self, test, err):
        """An assertion of the test failed; 'err' as from sys.exc_info()."""
        self._keep(self.failures, test, err, test)

    @failfast
    def addError(self, test, err):
        """The test raised something else; 'err' as from sys.exc_info()."""
        self._keep(self.errors, test, err, test)

    def addSubTest(self, test, subtest, err):
        """A subtest ended; 'err' is None if it passed."""
        if err is None:
            return
        _stop_if_failfast(self)
        is_failure = issubclass(err[0], test.failureException)
        self._keep(self.failures if is_failure else self.errors, subtest, err, test)

    def addSkip(self, test, reason):
        """The test was skipped."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """The test failed, as it was expected to."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        """The test was expected to fail, and passed."""
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        """The test took so many seconds, its clean-ups included."""
        # A result made before Python 3.12 has no such list.
        if hasattr(self, "collectedDurations"):
            self.collectedDurations.append((str(test), elapsed))

    def _keep(self, entries, reported, err, test):
        entries.append((reported, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def __repr__(self):
        counts = f"run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}"
        return f"<{util.strclass(self.__class__)} {counts}>"

    # ---- tracebacks

    def _exc_info_to_string(self, err, test):
        kind, error, tb = err
        shown = self._clean_tracebacks(kind, error, tb, test)
        report = traceback.TracebackException(kind, error, shown, capture_locals=self.tb_locals, compact=True)
        text = "".join(report.format())
        if self.buffer:
            text += _captured(sys.stdout, STDOUT_LINE) + _captured(sys.stderr, STDERR_LINE)
        return text

    def _clean_tracebacks(self, kind, error, tb, test):
        """The traceback without unittest's own frames. Those of the exceptions behind it are shortened in place."""
        shown = self._without_own(kind, tb, test)
        seen, pending = {id(error)}, [error]
        while pending:
            current = pending.pop()
            if current is not error:
                current.__traceback__ = self._without_own(type(current), current.__traceback__, test)
            for origin in (getattr(current, "__cause__", None), getattr(current, "__context__", None)):
                if origin is not None and id(origin) not in seen:
                    seen.add(id(origin))
                    pending.append(origin)
        return shown

    def _is_relevant_tb_level(self, tb):
        """Is it a frame of unittest itself? Its modules mark themselves."""
        return "__unittest" in tb.tb_frame.f_globals

    def _without_own(self, kind, tb, test):
        while tb is not None and self._is_relevant_tb_level(tb):
            tb = tb.tb_next
        if kind is test.failureException:
            # An assert method's frames come last.
            at = tb
            while at is not None and at.tb_next is not None and not self._is_relevant_tb_level(at.tb_next):
                at = at.tb_next
            if at is not None:
                at.tb_next = None
        return tb
`

export function unittestResultModule(): ModuleSpec {
  return { name: "unittest.result", doc: "Test result object", python: python() }
}
