# Runs one of CPython's own test modules with unittest and reports each test on a line of its own: "@@ status name".
# Run by reference-tests.mjs, under pytracify and under CPython.

import sys
import time
import unittest


class Result(unittest.TestResult):
    def __init__(self, out, details):
        super().__init__()
        self.out = out
        self.details = details
        self.bad = set()

    def report(self, status, test, text=""):
        self.out.write(f"@@ {status} {test.id() if hasattr(test, 'id') else test}\n")
        if text and self.details:
            self.out.write(text.rstrip().encode("ascii", "backslashreplace").decode() + "\n")
        self.out.flush()

    def startTest(self, test):
        super().startTest(test)
        self.report("start", test)

    def addSuccess(self, test):
        if test.id() not in self.bad:
            self.report("passed", test)

    def addError(self, test, error):
        text = self._exc_info_to_string(error, test)
        if "processes are not supported" in text or "SkipTest: C API" in text or "No module named '_test" in text or "can't start new thread" in text:
            self.report("skipped", test, text)
        else:
            self.fail(test, text)

    def addFailure(self, test, error):
        self.fail(test, self._exc_info_to_string(error, test))

    def fail(self, test, text):
        self.bad.add(test.id())
        self.report("failed", test, text)

    def addSubTest(self, test, subtest, error):
        if error is not None and test.id() not in self.bad:
            self.fail(test, f"in {subtest}\n" + self._exc_info_to_string(error, test))

    def addSkip(self, test, reason):
        self.report("skipped", test, reason)

    def addExpectedFailure(self, test, error):
        self.report("passed", test)

    def addUnexpectedSuccess(self, test):
        self.fail(test, "unexpected success")


class Internals:
    """Stands for a module that looks into CPython's C structures: a test that uses it is skipped."""

    def get_config(self):
        return {"code_debug_ranges": 1}

    def get_immortalize_deferred(self):
        return False

    def __getattr__(self, name):
        def skip(*args, **kwargs):
            raise unittest.SkipTest(f"C API: _testinternalcapi.{name}")
        return skip


def tests_of(suite):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from tests_of(item)
        else:
            yield item


def main():
    name, *options = sys.argv[1:]
    details = "--details" in options
    patterns = [option for option in options if not option.startswith("--")]
    skipped = [option[len("--without="):] for option in options if option.startswith("--without=")]
    out = sys.stdout
    if "pytracify" in sys.version and name in ("test_class", "test_code", "test_compile", "test_dis", "test_traceback"):
        sys.modules["_testinternalcapi"] = Internals()
    sys.argv[1:] = []
    loader = unittest.TestLoader()
    suite = loader.loadTestsFromName(f"test.{name}")
    for error in loader.errors:
        out.write(error)
    kept = unittest.TestSuite()
    for test in tests_of(suite):
        if patterns and not any(pattern in test.id() for pattern in patterns):
            continue
        if test.id() in skipped:
            continue
        kept.addTest(test)
    out.write(f"@@ total {kept.countTestCases()}\n")
    kept.run(Result(out, details))
    out.write("@@ done\n")


main()
