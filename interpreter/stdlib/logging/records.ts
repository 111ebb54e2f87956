// logging: levels, records, formatters, filters. Python text that begins the module.

export const recordsPython = () => String.raw`
import collections.abc
import io
import os
import re
import string
import sys
import threading
import time
import traceback
import types
import warnings
from string import Formatter as StrFormatter
from string import Template

__all__ = ["BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter", "Formatter",
           "Handler", "INFO", "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler", "StreamHandler", "WARN", "WARNING",
           "addLevelName", "basicConfig", "captureWarnings", "critical", "debug", "disable", "error", "exception", "fatal",
           "getLevelName", "getLogger", "getLoggerClass", "info", "log", "makeLogRecord", "setLoggerClass", "shutdown", "warn",
           "warning", "getLogRecordFactory", "setLogRecordFactory", "lastResort", "raiseExceptions", "getLevelNamesMapping",
           "getHandlerByName", "getHandlerNames"]

# What is found out for each record, besides what the caller says; programs may set these.
raiseExceptions = logThreads = logMultiprocessing = logProcesses = logAsyncioTasks = True
_startTime = time.time_ns()

_nameToLevel = {"CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARN": 30, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}
globals().update(_nameToLevel)
_levelToName = {level: name for name, level in _nameToLevel.items() if name not in {"FATAL", "WARN"}}


def getLevelNamesMapping():
    """The levels by name."""
    return {**_nameToLevel}


def getLevelName(level):
    """The name of a level; the level of a name; "Level ..." for anything unknown."""
    for known in _levelToName, _nameToLevel:
        found = known.get(level)
        if found is not None:
            return found
    return f"Level {level}"


def addLevelName(level, levelName):
    """Names a level."""
    _nameToLevel[levelName] = level
    _levelToName[level] = levelName


def _checkLevel(level):
    if isinstance(level, int):
        return level
    if str(level) == level:
        if level not in _nameToLevel:
            raise ValueError("Unknown level: %r" % level)
        return _nameToLevel[level]
    raise TypeError("Level not an integer or a valid string: %r" % (level,))


_lock = threading.RLock()
_srcfile = getLevelName.__code__.co_filename


def _task_name():
    """The name of the asyncio task that runs, or None."""
    asyncio = sys.modules.get("asyncio")
    try:
        return asyncio.current_task().get_name() if logAsyncioTasks and asyncio else None
    except Exception:
        return None


class LogRecord:
    """One thing that is logged: what, where, when, how important."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time_ns()
        match args:
            case (collections.abc.Mapping() as values,) if values:
                # One dictionary alone holds values for %(names)s.
                args = values
        self.name, self.msg, self.args = name, msg, args
        self.levelno, self.levelname = level, getLevelName(level)
        self.pathname, self.lineno, self.funcName = pathname, lineno, func
        try:
            self.filename = os.path.basename(pathname)
            self.module = os.path.splitext(self.filename)[0]
        except (AttributeError, TypeError, ValueError):
            self.filename, self.module = pathname, "Unknown module"
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.created, self.msecs = now / 1e9, float(now % 10**9 // 10**6)
        self.relativeCreated = (now - _startTime) / 1e6
        self.thread = self.threadName = None
        if logThreads:
            self.thread, self.threadName = threading.get_ident(), threading.current_thread().name
        self.process = os.getpid() if logProcesses else None
        self.processName = "MainProcess" if logMultiprocessing else None
        self.taskName = _task_name()

    def getMessage(self):
        """The message, with the arguments put in."""
        text = str(self.msg)
        return text % self.args if self.args else text

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'


_logRecordFactory = LogRecord


def setLogRecordFactory(factory):
    """Has records made by another callable, which takes what LogRecord takes."""
    global _logRecordFactory
    _logRecordFactory = factory


def getLogRecordFactory():
    """What makes records."""
    return _logRecordFactory


def makeLogRecord(dict):
    """A record with these attributes, such as one that came from another process."""
    made = _logRecordFactory(None, None, "", 0, "", (), None, None)
    vars(made).update(dict)
    return made


class PercentStyle:
    """A layout with %(fields)s, and what all layouts do. Defaults stand in for attributes that a record lacks."""

    default_format, asctime_format, asctime_search = "%(message)s", "%(asctime)s", "%(asctime)"
    validation_pattern = re.compile(r"%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]", re.I)

    def __init__(self, fmt, *, defaults=None):
        self._defaults = defaults
        self._fmt = fmt or self.default_format

    def format(self, record):
        try:
            return self._format(record)
        except KeyError as missing:
            raise ValueError(f"Formatting field not found in record: {missing}")

    def _format(self, record):
        return self._fmt % self._values(record)

    def _values(self, record):
        return {**self._defaults, **record.__dict__} if self._defaults else record.__dict__

    def usesTime(self):
        return self.asctime_search in self._fmt

    def validate(self):
        if self.validation_pattern.search(self._fmt) is None:
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")


class StrFormatStyle(PercentStyle):
    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"
    fmt_spec = re.compile(r"^(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?$", re.I)
    field_spec = re.compile(r"^(\d+|\w+)(\.\w+|\[[^]]+\])*$")

    def _format(self, record):
        return self._fmt.format(**self._values(record))

    def validate(self):
        fields = set()
        try:
            for _, fieldname, spec, conversion in StrFormatter().parse(self._fmt):
                if fieldname:
                    if not self.field_spec.match(fieldname):
                        raise ValueError("invalid field name/expression: %r" % fieldname)
                    fields.add(fieldname)
                if conversion and conversion not in "rsa":
                    raise ValueError("invalid conversion: %r" % conversion)
                if spec and not self.fmt_spec.match(spec):
                    raise ValueError("bad specifier: %r" % spec)
        except ValueError as e:
            raise ValueError("invalid format: %s" % e)
        if not fields:
            raise ValueError("invalid format: no fields")


class StringTemplateStyle(PercentStyle):
    """A layout with fields as string.Template has them."""

    default_format, asctime_format, asctime_search = "$" + "{message}", "$" + "{asctime}", "$" + "{asctime}"

    def __init__(self, fmt, *, defaults=None):
        super().__init__(fmt, defaults=defaults)
        self._tpl = Template(self._fmt)

    def _format(self, record):
        return self._tpl.substitute(self._values(record))

    def usesTime(self):
        return super().usesTime() or "$asctime" in self._fmt

    def validate(self):
        found = [*Template.pattern.finditer(self._fmt)]
        if any(match[0] == "$" for match in found):
            raise ValueError("invalid format: bare '$' not allowed")
        if not any(match["named"] or match["braced"] for match in found):
            raise ValueError("invalid format: no fields")


BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"

_STYLES = {
    "%": (PercentStyle, BASIC_FORMAT),
    "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "$" + "{levelname}:$" + "{name}:$" + "{message}"),
}


def _style_named(style):
    if style not in _STYLES:
        raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
    return _STYLES[style]


class Formatter:
    """Makes text of a record: a layout, a layout for times, and the style of both."""

    converter = time.localtime
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        self._style = _style_named(style)[0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt, self.datefmt = self._style._fmt, datefmt

    def format(self, record):
        """The text: the layout's, and below it the traceback and the stack, where the record has them."""
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            # Kept, for the other handlers.
            record.exc_text = self.formatException(record.exc_info)
        below = [record.exc_text or "", self.formatStack(record.stack_info) if record.stack_info else ""]
        for part in filter(None, below):
            text += part if text.endswith("\n") else "\n" + part
        return text

    def formatTime(self, record, datefmt=None):
        """When the record was made."""
        moment = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        shown = time.strftime(self.default_time_format, moment)
        return self.default_msec_format % (shown, record.msecs) if self.default_msec_format else shown

    def formatMessage(self, record):
        return self._style.format(record)

    def formatException(self, ei):
        """The traceback, without the last line's end."""
        return "".join(traceback.format_exception(*ei)).removesuffix("\n")

    def formatStack(self, stack_info):
        return stack_info

    def usesTime(self):
        """Does the layout show when?"""
        return self._style.usesTime()


_defaultFormatter = Formatter()


class BufferingFormatter:
    """Makes text of several records, between a header and a footer."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _defaultFormatter

    def formatHeader(self, records):
        return ""

    def formatFooter(self, records):
        return ""

    def format(self, records):
        if len(records) == 0:
            return ""
        lines = map(self.linefmt.format, records)
        return "".join([self.formatHeader(records), *lines, self.formatFooter(records)])


class Filter:
    """Lets records of a logger through, and of those below it; without a name, all."""

    def __init__(self, name=""):
        self.name, self.nlen = name, len(name)

    def filter(self, record):
        return not self.name or f"{record.name}.".startswith(f"{self.name}.")


class Filterer:
    """What has filters: loggers and handlers."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        """False if a filter holds the record back; else the record, or the one that a filter gave in its place."""
        for item in self.filters:
            verdict = getattr(item, "filter", item)(record)
            if not verdict:
                return False
            if isinstance(verdict, LogRecord):
                record = verdict
        return record
`
