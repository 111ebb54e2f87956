// The contexts that assertRaises, assertWarns, assertLogs and their kin give: Python text of unittest.case, and unittest._log.

import type { ModuleSpec } from "../module.js"

export const expectationContexts = () => String.raw`

class _BaseTestCaseContext:
    """A context of a test case that can fail it."""

    msg = None

    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standardMsg))


def _all_kinds_of(expected, base):
    """Is it a class that derives from 'base', or a tuple (of tuples) of such?"""
    if isinstance(expected, tuple):
        return all(_all_kinds_of(kind, base) for kind in expected)
    return isinstance(expected, type) and issubclass(expected, base)


def _name_of(thing):
    try:
        return thing.__name__
    except AttributeError:
        return str(thing)


class _Expectation(_BaseTestCaseContext):
    """Expects its block to raise, or to warn; subclasses say which classes it may name, and what it did not do."""

    obj_name = None

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        self.expected_regex = None if expected_regex is None else re.compile(expected_regex)

    def handle(self, name, args, kwargs):
        """The context itself; with a callable in 'args', what comes of calling it inside the context."""
        kind, described = self._base
        try:
            if not _all_kinds_of(self.expected, kind):
                raise TypeError(f"{name}() arg 1 must be {described}")
            if args:
                function, *rest = args
                self.obj_name = _name_of(function)
                with self:
                    function(*rest, **kwargs)
                return
            self.msg = kwargs.pop("msg", None)
            for unknown in kwargs:
                raise TypeError(f"{unknown!r} is an invalid keyword argument for this function")
            return self
        finally:
            # A failure's traceback holds this frame: without this it would hold itself.
            self = None

    def _matches(self, subject):
        return self.expected_regex is None or self.expected_regex.search(str(subject)) is not None

    def _fail_unmatched(self, subject):
        self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{subject}"')

    def _fail_missing(self, done):
        by = f" by {self.obj_name}" if self.obj_name else ""
        self._raiseFailure(f"{_name_of(self.expected)} not {done}{by}")


class _AssertRaisesContext(_Expectation):
    """The context of assertRaises; 'exception' is what was raised."""

    _base = BaseException, "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        if kind is None:
            self._fail_missing("raised")
        traceback.clear_frames(tb)
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if not self._matches(error):
            self._fail_unmatched(error)
        return True

    __class_getitem__ = classmethod(types.GenericAlias)


class _AssertWarnsContext(_Expectation):
    """The context of assertWarns; 'warning', 'filename' and 'lineno' are those of the first that fits."""

    _base = Warning, "a warning type or tuple of warning types"

    def __enter__(self):
        # A warning that was shown before counts again.
        for module in [*sys.modules.values()]:
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, *exc_info):
        self.warnings_manager.__exit__(*exc_info)
        if exc_info[0] is not None:
            return
        candidates = [caught for caught in self.warnings if isinstance(caught.message, self.expected)]
        for caught in candidates:
            if self._matches(caught.message):
                self.warning, self.filename, self.lineno = caught.message, caught.filename, caught.lineno
                return
        if candidates:
            self._fail_unmatched(candidates[0].message)
        self._fail_missing("triggered")
`

const log = () => String.raw`
import logging
from collections import namedtuple

from unittest.case import _BaseTestCaseContext

__unittest = True

_LoggingWatcher = namedtuple("_LoggingWatcher", ["records", "output"])


class _CapturingHandler(logging.Handler):
    """Keeps what is logged: the records, and as they are formatted."""

    def __init__(self, level, layout):
        super().__init__(level)
        self.setFormatter(logging.Formatter(layout))
        self.watcher = _LoggingWatcher([], [])

    def emit(self, record):
        for kept, item in zip(self.watcher, (record, self.format(record))):
            kept.append(item)

    def flush(self):
        pass


class _AssertLogsContext(_BaseTestCaseContext):
    """The context of assertLogs and assertNoLogs: the logger has one handler meanwhile, and hands nothing up."""

    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, test_case, logger_name, level, no_logs):
        super().__init__(test_case)
        self.logger_name = logger_name
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.no_logs = no_logs

    def __enter__(self):
        named = self.logger_name
        logger = self.logger = named if isinstance(named, logging.Logger) else logging.getLogger(named)
        handler = _CapturingHandler(self.level, self.LOGGING_FORMAT)
        self.watcher = handler.watcher
        self.before = logger.handlers, logger.level, logger.propagate
        self._give([handler], self.level, False)
        if not self.no_logs:
            return self.watcher

    def _give(self, handlers, level, propagate):
        self.logger.handlers, self.logger.propagate = handlers, propagate
        self.logger.setLevel(level)

    def __exit__(self, kind, error, tb):
        self._give(*self.before)
        if kind is not None:
            return False
        if self.no_logs and self.watcher.records:
            self._raiseFailure(f"Unexpected logs found: {self.watcher.output!r}")
        if not self.no_logs and not self.watcher.records:
            self._raiseFailure(f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}")
`

export function unittestLogModule(): ModuleSpec {
  return { name: "unittest._log", python: log() }
}
