// The logging module: handlers, loggers and their tree, and the functions of the root logger.

import type { ModuleSpec } from "../module.js"
import { recordsPython } from "./records.js"

const python = () => String.raw`

_handlers = {}
_handlerList = []


def getHandlerByName(name):
    """Get a handler with the specified *name*, or None if there isn't one with that name."""
    return _handlers.get(name)


def getHandlerNames():
    """Return all known handler names as an immutable set."""
    return frozenset(_handlers)


def _told_of(record):
    try:
        return "Message: %r\nArguments: %s\n" % (record.msg, record.args)
    except RecursionError:
        raise
    except Exception:
        return ("Unable to print the message and arguments - possible formatting error.\n"
                "Use the traceback above to help find the error.\n")


class Handler(Filterer):
    """Handler instances dispatch logging events to specific destinations."""

    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = None
        self.level = _checkLevel(level)
        self.formatter = None
        self._closed = False
        _handlerList.append(self)
        self.createLock()

    def get_name(self):
        return self._name

    def set_name(self, name):
        if self._name in _handlers:
            del _handlers[self._name]
        self._name = name
        if name:
            _handlers[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        """Acquire a thread lock for serializing access to the underlying I/O."""
        self.lock = threading.RLock()

    def acquire(self):
        """Acquire the I/O thread lock."""
        if self.lock:
            self.lock.acquire()

    def release(self):
        """Release the I/O thread lock."""
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        """Set the logging level of this handler.  level must be an int or a str."""
        self.level = _checkLevel(level)

    def format(self, record):
        """Format the specified record."""
        fmt = self.formatter if self.formatter else _defaultFormatter
        return fmt.format(record)

    def emit(self, record):
        """Do whatever it takes to actually log the specified logging record."""
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        """Conditionally emit the specified logging record."""
        passed = self.filter(record)
        if not passed:
            return passed
        self.acquire()
        try:
            # A filter may give another record instead.
            self.emit(passed if isinstance(passed, LogRecord) else record)
        finally:
            self.release()
        return passed

    def setFormatter(self, fmt):
        """Set the formatter for this handler."""
        self.formatter = fmt

    def flush(self):
        """Ensure all logging output has been flushed."""

    def close(self):
        """Tidy up any resources used by the handler."""
        self._closed = True
        if self._name and self._name in _handlers:
            del _handlers[self._name]

    def handleError(self, record):
        """Handle errors which occur during an emit() call."""
        if not raiseExceptions or not sys.stderr:
            return
        error, write = sys.exception(), sys.stderr.write
        try:
            write("--- Logging error ---\n")
            traceback.print_exception(error, limit=None, file=sys.stderr)
            write("Call stack:\n")
            caller = error.__traceback__.tb_frame
            while caller is not None and caller.f_globals.get("__name__") == __name__:
                caller = caller.f_back
            if caller is None:
                write(f"Logged from file {record.filename}, line {record.lineno}\n")
            else:
                traceback.print_stack(caller, file=sys.stderr)
            write(_told_of(record))
        except OSError:
            # There is nowhere to tell of it.
            return
        finally:
            del error

    def __repr__(self):
        return "<%s (%s)>" % (self.__class__.__name__, getLevelName(self.level))


class StreamHandler(Handler):
    """A handler class which writes logging records, appropriately formatted, to a stream."""

    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        """Flushes the stream."""
        self.acquire()
        try:
            stream = self.stream
            if stream and hasattr(stream, "flush"):
                stream.flush()
        finally:
            self.release()

    def emit(self, record):
        """Emit a record."""
        try:
            text = self.format(record) + self.terminator
            self.stream.write(text)
            self.flush()
        except Exception as error:
            if isinstance(error, RecursionError):
                raise
            self.handleError(record)

    def setStream(self, stream):
        """Sets the StreamHandler's stream to the specified value, if it is different."""
        before = self.stream
        if before is stream:
            return None
        self.flush()
        self.stream = stream
        return before

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        shown = f"{name} " if name else ""
        return f"<{self.__class__.__name__} {shown}({getLevelName(self.level)})>"

    __class_getitem__ = classmethod(types.GenericAlias)


class FileHandler(StreamHandler):
    """Writes records to a file; opened with the first record, if delayed."""

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode, self.encoding, self.errors, self.delay = mode, encoding, errors, delay
        if not delay:
            super().__init__(self._open())
            return
        Handler.__init__(self)
        self.stream = None

    def _open(self):
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        # What was closed is opened again, unless that would begin the file anew.
        may_open = self.mode != "w" or not self._closed
        if self.stream is None and may_open:
            self.stream = self._open()
        if self.stream:
            super().emit(record)

    def close(self):
        try:
            if self.stream:
                self._close_stream()
        finally:
            super().close()

    def _close_stream(self):
        stream = self.stream
        try:
            self.flush()
        finally:
            self.stream = None
            getattr(stream, "close", lambda: None)()

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.baseFilename} ({getLevelName(self.level)})>"


class _StderrHandler(StreamHandler):
    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


_defaultLastResort = _StderrHandler(WARNING)
lastResort = _defaultLastResort


class NullHandler(Handler):
    """This handler does nothing."""

    def handle(self, record):
        pass

    def emit(self, record):
        pass

    def createLock(self):
        self.lock = None


class PlaceHolder(object):
    """Stands in the tree of loggers for a name that has no logger, but loggers below."""

    def __init__(self, alogger):
        self.loggerMap = {alogger: None}

    def append(self, alogger):
        self.loggerMap.setdefault(alogger)


def _logger_class(klass):
    if issubclass(klass, Logger):
        return klass
    raise TypeError(f"logger not derived from logging.Logger: {klass.__name__}")


def setLoggerClass(klass):
    """Has loggers made of this class, which derives from Logger."""
    global _loggerClass
    _loggerClass = _logger_class(klass)


def getLoggerClass():
    """Return the class to be used when instantiating a logger."""
    return _loggerClass


class Manager:
    """Holds all loggers by name. A name with dots has for parent the logger of the longest part of it that has one."""

    loggerClass = logRecordFactory = None

    def __init__(self, rootnode):
        self.root, self.loggerDict = rootnode, {}
        self._disable, self.emittedNoHandlerWarning = 0, False

    disable = property(lambda self: self._disable, lambda self, level: self._set_disable(level))

    def _set_disable(self, level):
        self._disable = _checkLevel(level)

    def getLogger(self, name):
        """The logger of the name; made if there is none."""
        if not isinstance(name, str):
            raise TypeError("A logger name must be a string")
        known = self.loggerDict.get(name)
        if known is not None and not isinstance(known, PlaceHolder):
            return known
        made = (self.loggerClass or _loggerClass)(name)
        made.manager = self
        self.loggerDict[name] = made
        if known is not None:
            self._adopt(made, known.loggerMap)
        self._fixupParents(made)
        return made

    def _adopt(self, parent, below):
        """The loggers below have it as parent, unless one between has them."""
        for child in below:
            if not child.parent.name.startswith(parent.name):
                parent.parent, child.parent = child.parent, parent

    def _fixupParents(self, alogger):
        parts = alogger.name.split(".")
        alogger.parent = self.root
        for length in range(len(parts) - 1, 0, -1):
            name = ".".join(parts[:length])
            above = self.loggerDict.get(name)
            if isinstance(above, Logger):
                alogger.parent = above
                return
            if above is not None:
                above.append(alogger)
            elif name:
                self.loggerDict[name] = PlaceHolder(alogger)

    def setLoggerClass(self, klass):
        self.loggerClass = _logger_class(klass)

    def setLogRecordFactory(self, factory):
        self.logRecordFactory = factory

    def _clear_cache(self):
        pass


class Logger(Filterer):
    """Instances of the Logger class represent a single logging channel."""

    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name, self.level, self.parent = name, _checkLevel(level), None
        self.handlers, self.propagate, self.disabled = [], True, False

    def setLevel(self, level):
        """Set the logging level of this logger.  level must be an int or a str."""
        self.level = _checkLevel(level)

    def debug(self, msg, *args, **kwargs):
        """Log 'msg % args' with severity 'DEBUG'."""
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """Log 'msg % args' with severity 'INFO'."""
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """Log 'msg % args' with severity 'WARNING'."""
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """Log 'msg % args' with severity 'ERROR'."""
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """Convenience method for logging an ERROR with exception information."""
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """Log 'msg % args' with severity 'CRITICAL'."""
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    def fatal(self, msg, *args, **kwargs):
        """Don't use this method, use critical() instead."""
        self.critical(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        """Log 'msg % args' with the integer severity 'level'."""
        if isinstance(level, int):
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)
        elif raiseExceptions:
            raise TypeError("level must be an integer")

    def findCaller(self, stack_info=False, stacklevel=1):
        """Find the stack frame of the caller so that we can note the source file name, line number and function name."""
        frame = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename == _srcfile:
            frame = frame.f_back
        if frame is None:
            return "(unknown file)", 0, "(unknown function)", None
        left = stacklevel - 1
        while left > 0 and frame.f_back is not None:
            frame = frame.f_back
            left -= frame.f_code.co_filename != _srcfile
        stack = None
        if stack_info:
            stack = "Stack (most recent call last):\n" + "".join(traceback.format_stack(frame)).removesuffix("\n")
        return frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, stack

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        """A factory method which can be overridden in subclasses to create specialized LogRecords."""
        record = _logRecordFactory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        attributes = record.__dict__
        for key in extra if extra is not None else ():
            if key in attributes or key in ("message", "asctime"):
                raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
            attributes[key] = extra[key]
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        filename, line, function, stack = self.findCaller(stack_info, stacklevel)
        if isinstance(exc_info, BaseException):
            exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
        elif exc_info and not isinstance(exc_info, tuple):
            exc_info = sys.exc_info()
        record = self.makeRecord(self.name, level, filename, line, msg, args, exc_info, function, extra, stack)
        self.handle(record)

    def handle(self, record):
        """Hands a record to the handlers, if the filters let it through; they may give another instead."""
        passed = not self.disabled and self.filter(record)
        if passed:
            self.callHandlers(passed if isinstance(passed, LogRecord) else record)

    def addHandler(self, hdlr):
        """Add the specified handler to this logger."""
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        """Remove the specified handler from this logger."""
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def _line(self):
        """The logger and those above it that get its records."""
        logger = self
        while logger:
            yield logger
            logger = logger.parent if logger.propagate else None

    def hasHandlers(self):
        """See if this logger has any handlers configured."""
        return any(logger.handlers for logger in self._line())

    def callHandlers(self, record):
        """Pass a record to all relevant handlers."""
        is_told = False
        for logger in self._line():
            for handler in logger.handlers:
                is_told = True
                if handler.level <= record.levelno:
                    handler.handle(record)
        if is_told:
            return
        if lastResort:
            if lastResort.level <= record.levelno:
                lastResort.handle(record)
        elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
            self.manager.emittedNoHandlerWarning = True
            sys.stderr.write(f'No handlers could be found for logger "{self.name}"\n')

    def getEffectiveLevel(self):
        """Get the effective level for this logger."""
        above = self
        while above and not above.level:
            above = above.parent
        return above.level if above else NOTSET

    def isEnabledFor(self, level):
        """Is this logger enabled for level 'level'?"""
        return not self.disabled and self.manager.disable < level and self.getEffectiveLevel() <= level

    def getChild(self, suffix):
        """Get a logger which is a descendant to this one."""
        return self.manager.getLogger(suffix if self is self.root else f"{self.name}.{suffix}")

    def getChildren(self):
        """The loggers one step below, in names as in the tree."""
        loggers = [each for each in self.manager.loggerDict.values() if isinstance(each, Logger)]
        depth = 0 if self is self.manager.root else 1 + self.name.count(".")
        return {each for each in loggers if each.parent is self and each.name.count(".") == depth}

    def __repr__(self):
        return "<%s %s (%s)>" % (self.__class__.__name__, self.name, getLevelName(self.getEffectiveLevel()))

    def __reduce__(self):
        return getLogger, (self.name,)


class RootLogger(Logger):
    """A root logger is not that different to any other logger, except that it must have a logging level."""

    def __init__(self, level):
        Logger.__init__(self, "root", level)

    def __reduce__(self):
        return getLogger, ()


_loggerClass = Logger


class LoggerAdapter(object):
    """An adapter for loggers which makes it easier to specify contextual information in logging output."""

    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger, self.extra, self.merge_extra = logger, extra, merge_extra

    def process(self, msg, kwargs):
        """Process the logging message and keyword arguments passed in to a logging call."""
        merges = self.merge_extra and "extra" in kwargs
        kwargs["extra"] = {**self.extra, **kwargs["extra"]} if merges else self.extra
        return msg, kwargs

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        return self.logger.hasHandlers()

    @property
    def manager(self):
        return self.logger.manager

    @manager.setter
    def manager(self, value):
        self.logger.manager = value

    @property
    def name(self):
        return self.logger.name

    def __repr__(self):
        return "<%s %s (%s)>" % (self.__class__.__name__, self.logger.name, getLevelName(self.logger.getEffectiveLevel()))

    __class_getitem__ = classmethod(types.GenericAlias)


root = RootLogger(WARNING)
Logger.root = root
Logger.manager = Manager(Logger.root)


def basicConfig(**kwargs):
    """Gives the root logger a handler: on a stream (stderr if not said), on a file, or those given. Does nothing if it has one,
    unless force. Options: filename, filemode, encoding, errors, stream, handlers, format, datefmt, style, level, force."""
    take = kwargs.pop
    force, encoding, errors = take("force", False), take("encoding", None), take("errors", "backslashreplace")
    if force:
        for handler in [*root.handlers]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    handlers = take("handlers", None)
    places = [option for option in ("stream", "filename") if option in kwargs]
    if handlers is not None and places:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if len(places) == 2:
        raise ValueError("'stream' and 'filename' should not be specified together")
    if handlers is None:
        filename, mode = take("filename", None), take("filemode", "a")
        if filename:
            handlers = [FileHandler(filename, mode, encoding=encoding, errors=None if "b" in mode else errors)]
        else:
            handlers = [StreamHandler(take("stream", None))]
    dates, style = take("datefmt", None), take("style", "%")
    layout = Formatter(take("format", _style_named(style)[1]), dates, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(layout)
        root.addHandler(handler)
    if (level := take("level", None)) is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs)}")


def getLogger(name=None):
    """Return a logger with the specified name, creating it if necessary."""
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)


def _of_root(name):
    def function(msg, *args, **kwargs):
        if len(root.handlers) == 0:
            basicConfig()
        getattr(root, name)(msg, *args, **kwargs)
    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"Log a message with severity {name.upper()!r} on the root logger."
    return function


critical = _of_root("critical")
fatal = _of_root("fatal")
error = _of_root("error")
warning = _of_root("warning")
info = _of_root("info")
debug = _of_root("debug")


def exception(msg, *args, exc_info=True, **kwargs):
    """Log a message with severity 'ERROR' on the root logger, with exception information."""
    error(msg, *args, exc_info=exc_info, **kwargs)


def warn(msg, *args, **kwargs):
    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    """Log 'msg % args' with the integer severity 'level' on the root logger."""
    if len(root.handlers) == 0:
        basicConfig()
    root.log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    """Disable all logging calls of severity 'level' and below."""
    root.manager.disable = level


def shutdown(handlerList=_handlerList):
    """Perform any cleanup actions in the logging system (e.g. flushing buffers)."""
    for h in reversed(handlerList[:]):
        try:
            h.flush()
            h.close()
        except (OSError, ValueError):
            pass


import atexit
atexit.register(shutdown)

_warnings_showwarning = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        if _warnings_showwarning is not None:
            _warnings_showwarning(message, category, filename, lineno, file, line)
        return
    s = warnings.formatwarning(message, category, filename, lineno, line)
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(s))


def captureWarnings(capture):
    """If capture is true, redirect all warnings to the logging package."""
    global _warnings_showwarning
    if capture:
        if _warnings_showwarning is None:
            _warnings_showwarning = warnings.showwarning
            warnings.showwarning = _showwarning
    elif _warnings_showwarning is not None:
        warnings.showwarning = _warnings_showwarning
        _warnings_showwarning = None


def currentframe():
    return sys._getframe(1)


__path__ = []
`

export function loggingModule(): ModuleSpec {
  return { name: "logging", doc: "Logging package for Python.", python: recordsPython() + python() }
}
