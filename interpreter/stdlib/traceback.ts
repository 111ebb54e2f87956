// The traceback and linecache modules: the engine's own text of exceptions and source lines, and what Python does with them.

import type { PyBaseException } from "../objects/exceptions.js"
import type { PyTraceback } from "../objects/function.js"
import { PyList } from "../objects/list.js"
import { fn } from "../objects/method.js"
import { formatException, formatExceptionOnly, formatTraceback } from "../objects/traceback-text.js"
import type { Value } from "../objects/value.js"
import { knownSources, sourceLineReader } from "./linecache.js"
import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import linecache
import sys

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
           "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames",
           "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list"]

_sentinel = object()


def _the_exception(exc, value):
    if value is _sentinel:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc
    return value


class FrameSummary:
    """Information about a single frame from a traceback."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self.locals = None if locals is None else {k: repr(v) for k, v in locals.items()}
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno

    @property
    def line(self):
        if self._line is None:
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (
                other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    """A list of FrameSummary objects, representing a stack of frames."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        result = klass(FrameSummary(f.f_code.co_filename, lineno, f.f_code.co_name,
                                    locals=f.f_locals if capture_locals else None) for f, lineno in frame_gen)
        if limit is not None:
            result = klass(result[:limit] if limit >= 0 else result[limit:])
        return result

    @classmethod
    def from_list(klass, a_list):
        return klass(f if isinstance(f, FrameSummary) else FrameSummary(f[0], f[1], f[2], line=f[3]) for f in a_list)

    def format(self):
        result = []
        for f in self:
            text = f'  File "{f.filename}", line {f.lineno}, in {f.name}\n'
            if f.line:
                text += f"    {f.line}\n"
            result.append(text)
        return result


def walk_tb(tb):
    """Walk a traceback yielding the frame and line number for each frame."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """Walk a stack yielding the frame and line number for each frame."""
    if f is None:
        f = sys._getframe().f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    """Return a StackSummary object representing a list of pre-processed entries from traceback."""
    return StackSummary.extract(walk_tb(tb), limit=limit)


def extract_stack(f=None, limit=None):
    """Extract the raw traceback from the current stack frame."""
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def format_list(extracted_list):
    """Format a list of tuples or FrameSummary objects for printing."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print the list of tuples as returned by extract_tb() or extract_stack() as a formatted stack trace."""
    print("".join(format_list(extracted_list)), file=sys.stderr if file is None else file, end="")


def format_tb(tb, limit=None):
    """A shorthand for 'format_list(extract_tb(tb, limit))'."""
    return _format_frames(tb) if limit is None else extract_tb(tb, limit=limit).format()


def print_tb(tb, limit=None, file=None):
    """Print up to 'limit' stack trace entries from the traceback 'tb'."""
    print("".join(format_tb(tb, limit)), file=sys.stderr if file is None else file, end="")


def format_stack(f=None, limit=None):
    """Shorthand for 'format_list(extract_stack(f, limit))'."""
    return format_list(extract_stack(sys._getframe().f_back if f is None else f, limit=limit))


def print_stack(f=None, limit=None, file=None):
    """Print a stack trace from its invocation point."""
    print_list(extract_stack(sys._getframe().f_back if f is None else f, limit=limit), file=file)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """Format a stack trace and the exception information."""
    error = _the_exception(exc, value)
    if error is None:
        return ["NoneType: None\n"]
    if tb is _sentinel or tb is error.__traceback__:
        return _format_lines(error)
    saved = error.__traceback__
    error.__traceback__ = tb
    try:
        return _format_lines(error)
    finally:
        error.__traceback__ = saved


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    """Format the exception part of a traceback."""
    error = _the_exception(exc, value)
    if error is None:
        return ["NoneType: None\n"]
    return _format_only(error)


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    """Print exception up to 'limit' stack trace entries from 'tb' to 'file'."""
    print("".join(format_exception(exc, value, tb)), file=sys.stderr if file is None else file, end="")


def print_exc(limit=None, file=None, chain=True):
    """Shorthand for 'print_exception(sys.exception(), limit=limit, file=file, chain=chain)'."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Like print_exc() but return a string."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """This is a shorthand for 'print_exception(sys.last_exc, limit=limit, file=file, chain=chain)'."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, file=file)


def clear_frames(tb):
    "Clear all references to local variables in the frames of a traceback."
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


class TracebackException:
    """An exception ready for rendering."""

    def __init__(self, exc_type, exc_value, exc_traceback, **kwargs):
        self.exc_type = exc_type
        self.exc_type_str = exc_type.__qualname__
        self.stack = extract_tb(exc_traceback)
        self._value = exc_value
        self._traceback = exc_traceback
        self._str = str(exc_value)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def format(self, *, chain=True, **kwargs):
        yield from format_exception(self.exc_type, self._value, self._traceback)

    def format_exception_only(self, *, show_group=False, **kwargs):
        yield from format_exception_only(self._value)

    def print(self, *, file=None, chain=True, **kwargs):
        print_exception(self._value, file=file)

    def __str__(self):
        return self._str
`

function lines(text: string): PyList {
  return new PyList(text.split(/(?<=\n)/).filter((line) => line !== ""))
}

export function tracebackModule(): ModuleSpec {
  return {
    name: "traceback",
    doc: "Extract, format and print information about Python stack traces.",
    functions: {
      _format_lines: fn("(error, /)", (rt, error: PyBaseException) => lines(formatException(rt, error, sourceLineReader(rt)))),
      _format_only: fn("(error, /)", (rt, error: PyBaseException) => new PyList(formatExceptionOnly(rt, error))),
      _format_frames: fn("(tb, /)", (rt, tb: PyTraceback | null) => new PyList(formatTraceback(rt, tb, sourceLineReader(rt)))),
    },
    python: python(),
  }
}

const linecachePython = () => String.raw`
__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def getlines(filename, module_globals=None):
    """Get the lines for a Python source file from the cache."""
    if filename in cache:
        return cache[filename]
    text = _known_source(filename)
    if text is None:
        try:
            with open(filename, encoding="utf-8") as file:
                text = file.read()
        except (OSError, UnicodeDecodeError, SyntaxError):
            return []
    lines = text.splitlines(True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = lines
    return lines


def getline(filename, lineno, module_globals=None):
    """Get a line for a Python source file from the cache."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def checkcache(filename=None):
    """Discard cache entries that are out of date."""


def lazycache(filename, module_globals):
    """Seed the cache for filename with module_globals."""
    return False


updatecache = getlines
`

export function linecacheModule(): ModuleSpec {
  return {
    name: "linecache",
    doc: "Cache lines from Python source files.",
    functions: {
      _known_source: fn("(filename, /)", (rt, filename: Value) => knownSources(rt).get(filename as string) ?? null),
    },
    python: linecachePython(),
  }
}
