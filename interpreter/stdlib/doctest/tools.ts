// What doctest offers beside running: unittest suites, scripts from examples, the command line. Python text that ends the module.

export const doctestTools = () => String.raw`

_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """Sets the unittest option flags."""
    global _unittest_reportflags
    if (flags & REPORTING_FLAGS) != flags:
        raise ValueError("Only reporting flags allowed", flags)
    old = _unittest_reportflags
    _unittest_reportflags = flags
    return old


def _case_class():
    import unittest

    class DocTestCase(unittest.TestCase):
        def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
            unittest.TestCase.__init__(self)
            self._dt_optionflags = optionflags
            self._dt_checker = checker
            self._dt_test = test
            self._dt_setUp = setUp
            self._dt_tearDown = tearDown

        def setUp(self):
            self._dt_globs = self._dt_test.globs.copy()
            if self._dt_setUp is not None:
                self._dt_setUp(self._dt_test)

        def tearDown(self):
            if self._dt_tearDown is not None:
                self._dt_tearDown(self._dt_test)
            self._dt_test.globs.clear()
            self._dt_test.globs.update(self._dt_globs)

        def runTest(self):
            test = self._dt_test
            optionflags = self._dt_optionflags
            if not optionflags & REPORTING_FLAGS:
                optionflags |= _unittest_reportflags
            new = StringIO()
            runner = DocTestRunner(optionflags=optionflags, checker=self._dt_checker, verbose=False)
            runner.DIVIDER = "-" * 70
            results = runner.run(test, out=new.write, clear_globs=False)
            if results.skipped == results.attempted:
                raise unittest.SkipTest("all examples were skipped")
            if results.failed:
                raise self.failureException(self.format_failure(new.getvalue()))

        def format_failure(self, err):
            test = self._dt_test
            lineno = "unknown line number" if test.lineno is None else "%s" % test.lineno
            lname = ".".join(test.name.split(".")[-1:])
            return ('Failed doctest test for %s\n  File "%s", line %s, in %s\n\n%s'
                    % (test.name, test.filename, lineno, lname, err))

        def id(self):
            return self._dt_test.name

        def __repr__(self):
            name = self._dt_test.name.split(".")
            return "%s (%s)" % (name[-1], ".".join(name[:-1]))

        __str__ = object.__str__

        def shortDescription(self):
            return "Doctest: " + self._dt_test.name

    DocTestCase.__qualname__ = "DocTestCase"
    return DocTestCase


def __getattr__(name):
    if name == "DocTestCase":
        global DocTestCase
        DocTestCase = _case_class()
        return DocTestCase
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """Convert doctest tests for a module to a unittest test suite."""
    import unittest
    cls = sys.modules[__name__].DocTestCase
    if test_finder is None:
        test_finder = DocTestFinder()
    if module is None:
        module = sys.modules[sys._getframe(1).f_globals["__name__"]]
    elif isinstance(module, str):
        __import__(module)
        module = sys.modules[module]
    suite = unittest.TestSuite()
    for test in sorted(test_finder.find(module, globs=globs, extraglobs=extraglobs)):
        if test.examples:
            suite.addTest(cls(test, **options))
    return suite


def DocFileSuite(*paths, **kw):
    """A unittest suite for one or more doctest files."""
    import unittest
    cls = sys.modules[__name__].DocTestCase
    globs = kw.pop("globs", None)
    parser = kw.pop("parser", DocTestParser())
    encoding = kw.pop("encoding", None)
    kw.pop("module_relative", None)
    kw.pop("package", None)
    suite = unittest.TestSuite()
    for path in paths:
        with open(path, encoding=encoding or "utf-8") as file:
            text = file.read()
        own = {} if globs is None else globs.copy()
        own.setdefault("__file__", path)
        suite.addTest(cls(parser.get_doctest(text, own, path.rpartition("/")[2], path, 0), **kw))
    return suite


def script_from_examples(s):
    """Extract script from text with examples."""
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append("# Expected:")
                output += ["## " + line for line in piece.want.split("\n")[:-1]]
        else:
            output += [_comment_line(line) for line in piece.split("\n")[:-1]]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"


def _comment_line(line):
    line = line.rstrip()
    return "# " + line if line else "#"


def testsource(module, name):
    """Extract the test sources from a doctest docstring as a script."""
    if isinstance(module, str):
        __import__(module)
        module = sys.modules[module]
    tests = [t for t in DocTestFinder().find(module) if t.name == name]
    if not tests:
        raise ValueError(name, "not found in tests")
    return script_from_examples(tests[0].docstring)


def debug_src(src, pm=False, globs=None):
    raise NotImplementedError("doctest.debug_src(): the pdb debugger is not part of pytracify")


debug_script = debug_src


def debug(module, name, pm=False):
    raise NotImplementedError("doctest.debug(): the pdb debugger is not part of pytracify")


def _test():
    import argparse
    import os
    parser = argparse.ArgumentParser(description="doctest runner")
    parser.add_argument("-v", "--verbose", action="store_true", default=False, help="print very verbose output for all tests")
    parser.add_argument("-o", "--option", action="append", choices=OPTIONFLAGS_BY_NAME.keys(), default=[],
                        help="specify a doctest option flag to apply to the test run; may be specified more than once to apply "
                             "multiple options")
    parser.add_argument("-f", "--fail-fast", action="store_true",
                        help="stop running tests after first failure (this is a shorthand for -o FAIL_FAST, and is in addition "
                             "to any other -o options)")
    parser.add_argument("file", nargs="+", help="file containing the tests to run")
    args = parser.parse_args()
    options = 0
    for option in args.option:
        options |= OPTIONFLAGS_BY_NAME[option]
    if args.fail_fast:
        options |= FAIL_FAST
    for filename in args.file:
        if filename.endswith(".py"):
            dirname, filename = os.path.split(filename)
            sys.path.insert(0, dirname or os.getcwd())
            m = __import__(filename[:-3])
            del sys.path[0]
            failures, _ = testmod(m, verbose=args.verbose, optionflags=options)
        else:
            failures, _ = testfile(filename, module_relative=False, verbose=args.verbose, optionflags=options)
        if failures:
            return 1
    return 0
`
