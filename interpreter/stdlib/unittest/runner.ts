// unittest.runner: tests run with their results written as text.

import type { ModuleSpec } from "../module.js"

const python = () => String.raw`
import sys
import time
import warnings

from unittest import result
from unittest.case import _SubTest

__unittest = True


class _WritelnDecorator:
    """A stream with one method more: writeln."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        # These are asked for while a copy has no stream yet.
        if name in {"stream", "__getstate__"}:
            raise AttributeError(name)
        return getattr(self.stream, name)

    def writeln(self, arg=None):
        self.write((arg or "") + "\n")


class TextTestResult(result.TestResult):
    """A result that writes as it goes: a letter for each test (verbosity 1), or a line (2)."""

    separator1, separator2 = "=" * 70, "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions, self.durations = stream, descriptions, durations
        self.dots, self.showAll = verbosity == 1, verbosity > 1
        self._at_line_start = True

    def getDescription(self, test):
        summary = test.shortDescription() if self.descriptions else None
        return f"{test}\n{summary}" if summary else str(test)

    def _announce(self, test, indent=""):
        self.stream.write(f"{indent}{self.getDescription(test)} ... ")

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._announce(test)
            self.stream.flush()
            self._at_line_start = False

    def _show(self, test, letter, status):
        if self.dots:
            self.stream.write(letter)
            self.stream.flush()
        if not self.showAll:
            return
        # The line that startTest began is the test's own; a subtest gets another.
        is_subtest = isinstance(test, _SubTest)
        if is_subtest and not self._at_line_start:
            self.stream.writeln()
        if is_subtest or self._at_line_start:
            self._announce(test, "  " if is_subtest else "")
        self.stream.writeln(status)
        self.stream.flush()
        self._at_line_start = True

    def addSuccess(self, test):
        super().addSuccess(test)
        self._show(test, ".", "ok")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._show(test, "F", "FAIL")

    def addError(self, test, err):
        super().addError(test, err)
        self._show(test, "E", "ERROR")

    def addSubTest(self, test, subtest, err):
        if err is not None:
            is_failure = issubclass(err[0], subtest.failureException)
            self._show(subtest, *(("F", "FAIL") if is_failure else ("E", "ERROR")))
        super().addSubTest(test, subtest, err)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._show(test, "s", f"skipped {reason!r}")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._show(test, "x", "expected failure")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._show(test, "u", "unexpected success")

    def printErrors(self):
        if self.showAll or self.dots:
            self.stream.writeln()
            self.stream.flush()
        for flavour, entries in (("ERROR", self.errors), ("FAIL", self.failures)):
            self.printErrorList(flavour, entries)
        passed = getattr(self, "unexpectedSuccesses", ())
        if passed:
            self.stream.writeln(self.separator1)
            for test in passed:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            title = f"{flavour}: {self.getDescription(test)}"
            for line in (self.separator1, title, self.separator2, str(text)):
                self.stream.writeln(line)
            self.stream.flush()


class TextTestRunner:
    """Runs tests and writes what they come to, with a summary at the end."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False, durations=None):
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity, self.durations = descriptions, verbosity, durations
        self.failfast, self.buffer, self.tb_locals = failfast, buffer, tb_locals
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        arguments = self.stream, self.descriptions, self.verbosity
        try:
            return self.resultclass(*arguments, durations=self.durations)
        except TypeError:
            # Written before Python 3.12.
            return self.resultclass(*arguments)

    def run(self, test):
        """Runs a test or a suite. Returns the result."""
        result = self._makeResult()
        for option in ("failfast", "buffer", "tb_locals"):
            setattr(result, option, getattr(self, option))
        taken = self._run_timed(test, result)
        result.printErrors()
        if self.durations is not None and result.collectedDurations:
            self._printDurations(result)
        self._separate(result)
        count = result.testsRun
        plural = "" if count == 1 else "s"
        self.stream.writeln(f"Ran {count} test{plural} in {taken:.3f}s")
        self.stream.writeln()
        self.stream.writeln(self._summary(result))
        self.stream.flush()
        return result

    def _run_timed(self, test, result):
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
            began = time.perf_counter()
            if hasattr(result, "startTestRun"):
                result.startTestRun()
            try:
                test(result)
            finally:
                if hasattr(result, "stopTestRun"):
                    result.stopTestRun()
            return time.perf_counter() - began

    def _separate(self, result):
        line = getattr(result, "separator2", None)
        if line is not None:
            self.stream.writeln(line)

    def _printDurations(self, result):
        entries = sorted(result.collectedDurations, key=lambda entry: -entry[1])
        shown = entries[:self.durations] if self.durations > 0 else entries
        # Too short to tell apart.
        worth = [entry for entry in shown if self.verbosity > 1 or entry[1] >= 0.001]
        self.stream.writeln("Slowest test durations")
        self._separate(result)
        for test, seconds in worth:
            self.stream.writeln(f"{f'{seconds:.3f}s':<10} {test}")
        hidden = "" if len(worth) == len(shown) else "\n(durations < 0.001s were hidden; use -v to show these durations)"
        self.stream.writeln(hidden)

    def _summary(self, result):
        def count(name):
            return len(getattr(result, name, ()))

        counts = {"skipped": count("skipped"), "expected failures": count("expectedFailures"),
                  "unexpected successes": count("unexpectedSuccesses")}
        if not result.wasSuccessful():
            verdict = "FAILED"
            counts = {"failures": len(result.failures), "errors": len(result.errors), **counts}
        else:
            verdict = "OK" if result.testsRun or counts["skipped"] else "NO TESTS RAN"
        told = ", ".join(f"{name}={n}" for name, n in counts.items() if n)
        return f"{verdict} ({told})" if told else verdict
`

export function unittestRunnerModule(): ModuleSpec {
  return { name: "unittest.runner", doc: "Running tests", python: python() }
}
