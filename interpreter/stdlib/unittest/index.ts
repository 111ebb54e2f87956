// The unittest package.

import type { ModuleSpec } from "../module.js"

const python = () => String.raw`
__path__ = []

__all__ = ["TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader",
           "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure",
           "TextTestResult", "installHandler", "registerResult", "removeResult", "removeHandler", "addModuleCleanup",
           "doModuleCleanups", "enterModuleContext"]

__unittest = True

from unittest.result import TestResult
from unittest.case import (addModuleCleanup, TestCase, FunctionTestCase, SkipTest, skip, skipIf, skipUnless,
                           expectedFailure, doModuleCleanups, enterModuleContext)
from unittest.suite import BaseTestSuite, TestSuite
from unittest.loader import TestLoader, defaultTestLoader
from unittest.main import TestProgram, main
from unittest.runner import TextTestRunner, TextTestResult


def load_tests(loader, tests, pattern):
    import os.path
    return loader.discover(start_dir=os.path.dirname(__file__), pattern=pattern)


def __dir__():
    return globals().keys() | {"IsolatedAsyncioTestCase"}


def __getattr__(name):
    if name == "IsolatedAsyncioTestCase":
        global IsolatedAsyncioTestCase
        from unittest.async_case import IsolatedAsyncioTestCase
        return IsolatedAsyncioTestCase
    if name in ("installHandler", "registerResult", "removeResult", "removeHandler"):
        from unittest import signals
        return getattr(signals, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
`

const signals = () => String.raw`
import functools
import weakref

__unittest = True

_results = weakref.WeakKeyDictionary()


def registerResult(result):
    _results[result] = 1


def removeResult(result):
    return bool(_results.pop(result, None))


def installHandler():
    """There is no Ctrl-C to catch on this host; asking for it is no error."""


def removeHandler(method=None):
    return method
`

export function unittestModule(): ModuleSpec {
  return {
    name: "unittest",
    doc: "Python unit testing framework, based on Erich Gamma's JUnit and Kent Beck's Smalltalk testing framework.",
    python: python(),
    main: `import sys
from unittest.main import main
sys.argv[0] = "python -m unittest"
__unittest = True
main(module=None)
`,
  }
}

export function unittestSignalsModule(): ModuleSpec {
  return { name: "unittest.signals", python: signals() }
}
