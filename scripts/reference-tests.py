# Runs one of CPython's own test modules with unittest and reports each test on a line of its own: "@@ status name [TAB reason]".
# Run by reference-tests.mjs, under pytracify and under CPython.

import io
import sys
import types
import unittest

# What the text of an error says when a test needs something that a host without a C library can't give.
MISSING = {
    "processes are not supported": "starts a process",
    "can't start new thread": "starts a thread",
    "No module named '_testcapi'": "C API: _testcapi",
    "No module named '_testlimitedcapi'": "C API: _testlimitedcapi",
    "No module named '_testinternalcapi'": "C API: _testinternalcapi",
    "No module named '_testbuffer'": "C API: _testbuffer",
    "No module named '_testmultiphase'": "C API: _testmultiphase",
    "No module named '_ctypes'": "C API: _ctypes",
    "SkipTest: C API": "C API: _testinternalcapi",
}


class Result(unittest.TestResult):
    def __init__(self, out, details):
        super().__init__()
        self.out = out
        self.details = details
        self.told = set()

    def report(self, status, test, text="", reason=""):
        self.out.write(f"@@ {status} {test.id() if hasattr(test, 'id') else test}\t{reason}".rstrip() + "\n")
        if text and self.details:
            self.out.write(text.rstrip().encode("ascii", "backslashreplace").decode() + "\n")
        self.out.flush()

    def startTest(self, test):
        super().startTest(test)
        self.report("start", test)

    def addSuccess(self, test):
        if test.id() not in self.told:
            self.report("passed", test)

    def addError(self, test, error):
        self.fail(test, self._exc_info_to_string(error, test))

    def addFailure(self, test, error):
        self.fail(test, self._exc_info_to_string(error, test))

    def fail(self, test, text):
        self.told.add(test.id())
        for sign, reason in MISSING.items():
            if sign in text:
                self.report("skipped", test, text, reason)
                return
        self.report("failed", test, text)

    def addSubTest(self, test, subtest, error):
        if error is not None and test.id() not in self.told:
            self.fail(test, f"in {subtest}\n" + self._exc_info_to_string(error, test))

    def addSkip(self, test, reason):
        self.told.add(getattr(test, "test_case", test).id())
        self.report("skipped", getattr(test, "test_case", test), reason=reason)

    def addExpectedFailure(self, test, error):
        self.report("passed", test)

    def addUnexpectedSuccess(self, test):
        self.fail(test, "unexpected success")


class Internals(types.ModuleType):
    """Stands for a module that looks into CPython's C structures: a test that uses it is skipped."""

    def get_config(self):
        return {"code_debug_ranges": 1}

    def get_immortalize_deferred(self):
        return False

    def __getattr__(self, name):
        def skip(*args, **kwargs):
            raise unittest.SkipTest(f"C API: {self.__name__}.{name}")
        return skip


class Display(types.ModuleType):
    """The part of _testcapi that shows exceptions, for the tests of what the interpreter itself prints."""

    def exception_print(self, error, legacy=False):
        if not isinstance(error, BaseException):
            raise unittest.SkipTest("C API: exception_print of what is no exception")
        sys.__excepthook__(type(error), error, error.__traceback__)

    def traceback_print(self, traceback, file):
        """The C function: it shows no carets."""
        class Shown(Exception):
            def __str__(self):
                return ""
        error = Shown().with_traceback(traceback)
        stderr, sys.stderr = sys.stderr, io.StringIO()
        try:
            sys.__excepthook__(Shown, error, traceback)
            lines = sys.stderr.getvalue().splitlines(True)[:-1]
        finally:
            sys.stderr = stderr
        file.writelines(line for line in lines if line.strip(" ~^\n"))


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
    if "pytracify" in sys.version:
        if name in ("test_class", "test_code", "test_compile", "test_dis", "test_traceback", "test_monitoring", "test_marshal"):
            sys.modules["_testinternalcapi"] = Internals("_testinternalcapi")
        if name == "test_bytes":
            sys.modules["_testlimitedcapi"] = Internals("_testlimitedcapi")
        if name == "test_traceback":
            sys.modules["_testcapi"] = Display("_testcapi")
        if name == "test_monitoring":
            sys.modules["_testcapi"] = Internals("_testcapi")
    sys.argv[1:] = []
    loader = unittest.TestLoader()
    suite = loader.loadTestsFromName(f"test.{name}")
    for error in loader.errors:
        out.write(error)
    if name == "test_monitoring":
        # It takes a tool before it looks for what it needs, and would leave it taken.
        case = sys.modules["test.test_monitoring"].TestCApiEventGeneration
        case.__unittest_skip__ = "pytracify" in sys.version
        case.__unittest_skip_why__ = "C API: _testcapi"
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
