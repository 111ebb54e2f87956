// unittest.loader and unittest.main: finding tests, and the command line.

import type { ModuleSpec } from "../module.js"

const loader = () => String.raw`
import functools
import re
import sys
import traceback
import types

from fnmatch import fnmatch, fnmatchcase

from unittest import case, suite, util

__unittest = True

VALID_MODULE_NAME = re.compile(r"[_a-z]\w*\.py$", re.IGNORECASE)


class _FailedTest(case.TestCase):
    """Stands for what could not be loaded: fails with what happened, as the test of that name."""

    # Before the constructor has run there is no name yet.
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._error = exception
        super().__init__(method_name)

    def _fail_to_load(self):
        raise self._error

    def __getattr__(self, name):
        if self._testMethodName == name:
            return self._fail_to_load
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


def _failed_import(name, suite_class):
    message = "Failed to import test module: %s\n%s" % (name, traceback.format_exc())
    return _failed_test(name, ImportError(message), suite_class, message)


def _failed_load_tests(name, exception, suite_class):
    message = "Failed to call load_tests:\n%s" % (traceback.format_exc(),)
    return _failed_test(name, exception, suite_class, message)


def _failed_test(methodname, exception, suite_class, message):
    return suite_class((_FailedTest(methodname, exception),)), message


def _skipped_test(methodname, exception, suite_class):
    @case.skip(str(exception))
    def testSkipped(self):
        pass
    return suite_class((type("ModuleSkipped", (case.TestCase,), {methodname: testSkipped})(methodname),))


_plain_cases = case.TestCase, case.FunctionTestCase


def _is_case_class(thing):
    return isinstance(thing, type) and issubclass(thing, case.TestCase) and thing not in _plain_cases


def _splitext(path):
    return path[:-3] if path.endswith(".py") else path


class TestLoader:
    """Finds tests in classes, modules, by name and in folders, and puts them in suites."""

    suiteClass = suite.TestSuite
    testMethodPrefix, testNamePatterns = "test", None
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    _top_level_dir = None

    def __init__(self):
        self._loading_packages = set()
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        """The suite of a class's tests."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = [] if testCaseClass in _plain_cases else self.getTestCaseNames(testCaseClass)
        if not names and testCaseClass not in _plain_cases and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """The suite of a module's tests, or what its load_tests(loader, tests, pattern) makes of it."""
        members = [getattr(module, name) for name in dir(module)]
        tests = self.suiteClass([self.loadTestsFromTestCase(member) for member in members if _is_case_class(member)])
        load_tests = getattr(module, "load_tests", None)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as error:
            return self._note(_failed_load_tests(module.__name__, error, self.suiteClass))

    def loadTestsFromNames(self, names, module=None):
        """The suite of what loadTestsFromName finds for each."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def loadTestsFromName(self, name, module=None):
        """The suite of what a dotted name (within the module, if given) stands for: a module, a class of tests, a method of
        one, a suite, or a callable that returns a test or a suite."""
        parts = name.split(".")
        failure = None
        if module is None:
            module, failure = self._import_what_can_be(parts)
            if module is None:
                return self._note(failure)
            del parts[0]
        parent, found = None, module
        for part in parts:
            try:
                parent, found = found, getattr(found, part)
            except AttributeError as error:
                # A part of a package that is no attribute may be a module that failed to import.
                if failure is None or getattr(found, "__path__", None) is None:
                    text = f"Failed to access attribute:\n{traceback.format_exc()}"
                    failure = _failed_test(part, error, self.suiteClass, text)
                return self._note(failure)
        return self._tests_of(found, parent, parts)

    def _import_what_can_be(self, parts):
        """Imports as many of the parts as are modules. Returns the first part's module and the last failure, each or None."""
        failure = None
        for end in range(len(parts), 0, -1):
            try:
                return __import__(".".join(parts[:end])), failure
            except ImportError:
                failure = _failed_import(parts[end - 1], self.suiteClass)
        return None, failure

    def _tests_of(self, found, parent, parts):
        if isinstance(found, types.ModuleType):
            return self.loadTestsFromModule(found)
        if _is_case_class(found):
            return self.loadTestsFromTestCase(found)
        if isinstance(found, suite.TestSuite):
            return found
        if isinstance(found, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            test = parent(parts[-1])
            # A static method is a callable like any other.
            if not isinstance(getattr(test, parts[-1]), types.FunctionType):
                return self.suiteClass([test])
        if not callable(found):
            raise TypeError(f"don't know how to make test from: {found}")
        made = found()
        if isinstance(made, case.TestCase):
            return self.suiteClass([made])
        if not isinstance(made, suite.TestSuite):
            raise TypeError(f"calling {found} returned {made}, not a test")
        return made

    def _note(self, failure):
        test, text = failure
        self.errors.append(text)
        return test

    def getTestCaseNames(self, testCaseClass):
        """The names of a class's tests, sorted."""
        prefix, patterns = self.testMethodPrefix, self.testNamePatterns
        names = [name for name in dir(testCaseClass) if name.startswith(prefix) and callable(getattr(testCaseClass, name))]
        if patterns is not None:
            within = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}"
            names = [name for name in names if any(fnmatchcase(f"{within}.{name}", pattern) for pattern in patterns)]
        if self.sortTestMethodsUsing:
            names = sorted(names, key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """Find and return all test modules from the specified start
        directory, recursing into subdirectories to find them and return all
        tests found within them. Only test files that match the pattern will
        be loaded. (Using shell style pattern matching.)
        """
        import os
        original = self._top_level_dir
        implicit = False
        if top_level_dir is None and self._top_level_dir is not None:
            top_level_dir = self._top_level_dir
        elif top_level_dir is None:
            implicit = True
            top_level_dir = start_dir
        top_level_dir = os.path.abspath(top_level_dir)
        if top_level_dir not in sys.path:
            sys.path.insert(0, top_level_dir)
        self._top_level_dir = top_level_dir
        if os.path.isdir(os.path.abspath(start_dir)):
            start_dir = os.path.abspath(start_dir)
            if start_dir != top_level_dir and not os.path.isfile(os.path.join(start_dir, "__init__.py")):
                raise ImportError("Start directory is not importable: %r" % start_dir)
        else:
            __import__(start_dir)
            module = sys.modules[start_dir]
            start_dir = os.path.abspath(os.path.dirname(module.__file__))
            if implicit:
                self._top_level_dir = os.path.dirname(start_dir)
        tests = list(self._find_tests(start_dir, pattern))
        self._top_level_dir = original
        return self.suiteClass(tests)

    def _match_path(self, path, full_path, pattern):
        return fnmatch(path, pattern)

    def _get_name_from_path(self, path):
        import os
        if path == self._top_level_dir:
            return "."
        return _splitext(os.path.relpath(os.path.normpath(path), self._top_level_dir)).replace(os.path.sep, ".")

    def _find_tests(self, start_dir, pattern):
        import os
        name = self._get_name_from_path(start_dir)
        if name != "." and name not in self._loading_packages:
            # A package, whose load_tests() may do it all.
            found, goes_on = self._find_test_path(start_dir, pattern)
            if found is not None:
                yield found
            if not goes_on:
                return
        for each in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, each)
            found, is_package = self._find_test_path(path, pattern)
            if found is not None:
                yield found
            if not is_package:
                continue
            name = self._get_name_from_path(path)
            self._loading_packages.add(name)
            try:
                yield from self._find_tests(path, pattern)
            finally:
                self._loading_packages.discard(name)

    def _find_test_path(self, full_path, pattern):
        import os
        basename = os.path.basename(full_path)
        if os.path.isfile(full_path):
            if not VALID_MODULE_NAME.match(basename) or not self._match_path(basename, full_path, pattern):
                return None, False
            name = self._get_name_from_path(full_path)
            try:
                __import__(name)
            except case.SkipTest as e:
                return _skipped_test(name, e, self.suiteClass), False
            except:
                error_case, message = _failed_import(name, self.suiteClass)
                self.errors.append(message)
                return error_case, False
            return self.loadTestsFromModule(sys.modules[name], pattern=pattern), False
        if not os.path.isdir(full_path) or not os.path.isfile(os.path.join(full_path, "__init__.py")):
            return None, False
        name = self._get_name_from_path(full_path)
        try:
            __import__(name)
        except case.SkipTest as e:
            return _skipped_test(name, e, self.suiteClass), False
        except:
            error_case, message = _failed_import(name, self.suiteClass)
            self.errors.append(message)
            return error_case, False
        package = sys.modules[name]
        load_tests = getattr(package, "load_tests", None)
        self._loading_packages.add(name)
        try:
            tests = self.loadTestsFromModule(package, pattern=pattern)
            return (tests, False) if load_tests is not None else (tests, True)
        finally:
            self._loading_packages.discard(name)


defaultTestLoader = TestLoader()
`

const main = () => String.raw`
import sys

from unittest import loader, runner

__unittest = True
# As pytest's, for a run without tests.
_NO_TESTS_EXITCODE = 5


def _convert_select_pattern(pattern):
    return pattern if "*" in pattern else "*%s*" % pattern


MAIN_EXAMPLES = """\
Examples:
  %(prog)s test_module               - run tests from test_module
  %(prog)s module.TestClass          - run tests from module.TestClass
  %(prog)s module.Class.test_method  - run specified test method
  %(prog)s path/to/test_file.py      - run tests from test_file.py
"""

MODULE_EXAMPLES = """\
Examples:
  %(prog)s                           - run default set of tests
  %(prog)s MyTestSuite               - run suite 'MyTestSuite'
  %(prog)s MyTestCase.testSomething  - run MyTestCase.testSomething
  %(prog)s MyTestCase                - run all 'test*' test methods
                                       in MyTestCase
"""


def _convert_name(name):
    """A path of a file becomes the name of its module."""
    from os import getcwd, pardir, path
    if not (name.lower().endswith(".py") and path.isfile(name)):
        return name
    within = path.relpath(name, getcwd()) if path.isabs(name) else name
    if within is not name and (path.isabs(within) or within.startswith(pardir)):
        return name
    return path.normpath(within)[:-3].replace("\\", ".").replace("/", ".")


class TestProgram:
    """unittest.main: reads a command line, finds the tests it names, runs them and exits with their status."""

    module = progName = warnings = testNamePatterns = None
    failfast = catchbreak = buffer = None
    verbosity = 1
    _discovery_parser = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=loader.defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False,
                 durations=None):
        if isinstance(module, str):
            __import__(module)
            module = sys.modules[module]
        self.module, self.defaultTest = module, defaultTest
        self.testRunner, self.testLoader = testRunner, testLoader
        self.verbosity, self.failfast, self.catchbreak, self.buffer = verbosity, failfast, catchbreak, buffer
        self.tb_locals, self.durations, self.exit = tb_locals, durations, exit
        # What the interpreter was told on warnings goes first.
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        arguments = sys.argv if argv is None else argv
        self.progName = arguments[0].rpartition("/")[2]
        self.parseArgs(arguments)
        self.runTests()

    def _print_help(self, *args, **kwargs):
        examples = MAIN_EXAMPLES if self.module is None else MODULE_EXAMPLES
        print(self._main_parser.format_help())
        print(examples % {"prog": self.progName})
        if self.module is None:
            self._discovery_parser.print_help()

    def parseArgs(self, argv):
        rest = argv[1:]
        self.tests = []
        if rest or self.module is None:
            self._initArgParsers()
        if self.module is None and rest and rest[0].lower() == "discover":
            return self._do_discovery(rest[1:])
        if rest or self.module is None:
            self._main_parser.parse_args(rest, self)
        if not self.tests and self.module is None:
            # python -m unittest without names looks for tests.
            return self._do_discovery([])
        self.testNames = self._names_to_load()
        self.createTests()

    def _names_to_load(self):
        """None for all of the module."""
        if self.tests:
            return [_convert_name(name) for name in self.tests]
        default = self.defaultTest
        if default is None:
            return None
        return [default] if isinstance(default, str) else list(default)

    def createTests(self, from_discovery=False, Loader=None):
        finder = self.testLoader
        if self.testNamePatterns:
            finder.testNamePatterns = self.testNamePatterns
        if from_discovery:
            self.test = (Loader() if Loader else finder).discover(self.start, self.pattern, self.top)
        elif self.testNames is not None:
            self.test = finder.loadTestsFromNames(self.testNames, self.module)
        else:
            self.test = finder.loadTestsFromModule(self.module)

    def _initArgParsers(self):
        parent = self._getParentArgParser()
        self._main_parser = self._getMainArgParser(parent)
        self._discovery_parser = self._getDiscoveryArgParser(parent)

    def _getParentArgParser(self):
        import argparse
        parser = argparse.ArgumentParser(add_help=False)

        def switch(short, long, dest, help, **how):
            names = [long] if short is None else [short, long]
            parser.add_argument(*names, dest=dest, help=help, **(how or {"action": "store_true"}))

        switch("-v", "--verbose", "verbosity", "Verbose output", action="store_const", const=2)
        switch("-q", "--quiet", "verbosity", "Quiet output", action="store_const", const=0)
        switch(None, "--locals", "tb_locals", "Show local variables in tracebacks")
        switch(None, "--durations", "durations", "Show the N slowest test cases (N=0 for all)", type=int, default=None,
               metavar="N")
        # What the program was told already can't be asked for.
        for short, long, dest, help in (
                ("-f", "--failfast", "failfast", "Stop on first fail or error"),
                ("-c", "--catch", "catchbreak", "Catch Ctrl-C and display results so far"),
                ("-b", "--buffer", "buffer", "Buffer stdout and stderr during tests")):
            if getattr(self, dest) is None:
                switch(short, long, dest, help)
                setattr(self, dest, False)
        if self.testNamePatterns is None:
            parser.add_argument("-k", dest="testNamePatterns", action="append", type=_convert_select_pattern,
                                help="Only run tests which match the given substring")
            self.testNamePatterns = []
        return parser

    def _getMainArgParser(self, parent):
        import argparse
        parser = argparse.ArgumentParser(parents=[parent])
        parser.prog = self.progName
        parser.print_help = self._print_help
        parser.add_argument("tests", nargs="*", help="a list of any number of test modules, classes and test methods.")
        return parser

    def _getDiscoveryArgParser(self, parent):
        import argparse
        epilog = "For test discovery all test modules must be importable from the top level directory of the project."
        parser = argparse.ArgumentParser(parents=[parent], epilog=epilog)
        parser.prog = f"{self.progName} discover"
        options = {"start": ("-s", "--start-directory", "Directory to start discovery ('.' default)"),
                   "pattern": ("-p", "--pattern", "Pattern to match tests ('test*.py' default)"),
                   "top": ("-t", "--top-level-directory", "Top level directory of project (defaults to start directory)")}
        for dest, (short, long, help) in options.items():
            parser.add_argument(short, long, dest=dest, help=help)
        for dest in options:
            parser.add_argument(dest, nargs="?", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return parser

    def _do_discovery(self, argv, Loader=None):
        self.start, self.pattern, self.top = ".", "test*.py", None
        if argv is not None:
            if self._discovery_parser is None:
                self._initArgParsers()
            self._discovery_parser.parse_args(argv, self)
        self.createTests(from_discovery=True, Loader=Loader)

    def runTests(self):
        make = runner.TextTestRunner if self.testRunner is None else self.testRunner
        self.result = (self._make_runner(make) if isinstance(make, type) else make).run(self.test)
        if not self.exit:
            return
        if not self.result.wasSuccessful():
            sys.exit(1)
        sys.exit(0 if self.result.testsRun or self.result.skipped else _NO_TESTS_EXITCODE)

    def _make_runner(self, make):
        options = {name: getattr(self, name) for name in ("verbosity", "failfast", "buffer", "warnings")}
        newer = {"tb_locals": self.tb_locals, "durations": self.durations}
        # Runners may know fewer options.
        for known in ({**options, **newer}, options):
            try:
                return make(**known)
            except TypeError:
                pass
        return make()


main = TestProgram
`

export function unittestLoaderModule(): ModuleSpec {
  return { name: "unittest.loader", doc: "Loading unittests.", python: loader() }
}

export function unittestMainModule(): ModuleSpec {
  return { name: "unittest.main", doc: "Unittest main program", python: main() }
}
