// The logging module: records, handlers and loggers in files of their own, here the functions of the root logger.

import type { ModuleSpec } from "../module.js"
import { handlersPython } from "./handlers.js"
import { loggersPython } from "./loggers.js"
import { recordsPython } from "./records.js"

const python = () => String.raw`
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
  return {
    name: "logging",
    doc: "Logging package for Python.",
    python: recordsPython() + handlersPython() + loggersPython() + python(),
  }
}
