// The traceback module: stacks and exceptions as objects, and their text. What an exception's last lines say, and where carets go, the
// engine knows.

import type { PyBaseException } from "../objects/exceptions.js"
import { PyList } from "../objects/list.js"
import { fn } from "../objects/method.js"
import { sourceWithCarets } from "../objects/traceback-carets.js"
import { formatExceptionOnly } from "../objects/traceback-text.js"
import type { Value } from "../objects/value.js"
import type { ModuleSpec } from "./module.js"

const stacks = () => String.raw`
import itertools
import linecache
import sys

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
           "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames",
           "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list"]

# How often one line is shown in a row.
_REPEATS = 3


def _text_of(value, what, text=str):
    try:
        return text(value)
    except:
        return f"<{what} {text.__name__}() failed>"


def _indented(text, prefix):
    return "".join(prefix + line for line in text.splitlines(True)) if prefix else text


class FrameSummary:
    """Information about a single frame from a traceback."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_lines", "locals")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno, self.end_colno = colno, end_colno
        self.locals = None if locals is None else {k: _text_of(v, "local", repr) for k, v in locals.items()}
        self._lines = line
        if lookup_line:
            self.line

    def _source(self):
        # The lines that the frame's instruction stands in.
        if self._lines is None and self.lineno is not None and self.end_lineno is not None:
            numbers = range(self.lineno, self.end_lineno + 1)
            self._lines = "".join(linecache.getline(self.filename, number).rstrip() + "\n" for number in numbers)
        return self._lines

    @property
    def line(self):
        source = self._source()
        return None if source is None else source.partition("\n")[0].strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return ((self.filename, self.lineno, self.name, self.locals)
                    == (other.filename, other.lineno, other.name, other.locals))
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
        """Create a StackSummary from pairs of a frame and a line number."""
        places = ((frame, (lineno, None, None, None)) for frame, lineno in frame_gen)
        return klass._of_places(places, limit, lookup_lines, capture_locals)

    @classmethod
    def _of_places(klass, places, limit, lookup_lines=True, capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            places = itertools.islice(places, limit) if limit >= 0 else list(places)[limit:]
        result, filenames = klass(), set()
        for frame, (lineno, end_lineno, colno, end_colno) in places:
            code = frame.f_code
            filenames.add(code.co_filename)
            linecache.lazycache(code.co_filename, frame.f_globals)
            result.append(FrameSummary(code.co_filename, lineno, code.co_name, lookup_line=False, end_lineno=end_lineno, colno=colno,
                                       end_colno=end_colno, locals=frame.f_locals if capture_locals else None))
        for filename in filenames:
            linecache.checkcache(filename)
        if lookup_lines:
            for summary in result:
                summary.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """Create a StackSummary from FrameSummary objects or tuples (filename, line number, name, line)."""
        return klass(f if isinstance(f, FrameSummary) else FrameSummary(f[0], f[1], f[2], line=f[3]) for f in a_list)

    def format_frame_summary(self, frame_summary, **kwargs):
        """Format the lines for a single FrameSummary: where it is, its source with carets, its locals."""
        f = frame_summary
        filename = "<stdin>" if f.filename.startswith("<stdin>-") else f.filename
        rows = [f'  File "{filename}", line {f.lineno}, in {f.name}\n']
        source = f._source()
        if source and source.strip():
            if f.colno is None or f.end_colno is None:
                rows.append(f"    {f.line}\n")
            else:
                rows.append(_with_carets(source.splitlines(), f.lineno, f.end_lineno, f.colno, f.end_colno))
        for name, value in sorted((f.locals or {}).items()):
            rows.append(f"    {name} = {value}\n")
        return "".join(rows)

    def format(self, **kwargs):
        """Format the stack ready for printing: a string for each frame, of one line's many repetitions the first three."""
        result, last, count = [], None, 0

        def tell_repetitions():
            if count > _REPEATS:
                more = count - _REPEATS
                result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")

        for summary in self:
            text = self.format_frame_summary(summary, **kwargs)
            if text is None:
                continue
            place = summary.filename, summary.lineno, summary.name
            if place != last:
                tell_repetitions()
                last, count = place, 0
            count += 1
            if count <= _REPEATS:
                result.append(text)
        tell_repetitions()
        return result


def walk_tb(tb):
    """Walk a traceback yielding the frame and line number for each frame."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """Walk a stack yielding the frame and line number for each frame."""
    if f is None:
        f = sys._getframe().f_back.f_back.f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def _places_of(tb):
    # Frames with the place of the instruction that each was at.
    while tb is not None:
        place = (None, None, None, None)
        if tb.tb_lasti >= 0:
            place = next(itertools.islice(tb.tb_frame.f_code.co_positions(), tb.tb_lasti // 2, None))
        yield tb.tb_frame, place if place[0] is not None else (tb.tb_lineno, *place[1:])
        tb = tb.tb_next


def extract_tb(tb, limit=None):
    """Return a StackSummary object representing a list of pre-processed entries from traceback."""
    return StackSummary._of_places(_places_of(tb), limit)


def extract_stack(f=None, limit=None):
    """Extract the raw traceback from the current stack frame."""
    stack = StackSummary.extract(walk_stack(sys._getframe().f_back if f is None else f), limit=limit)
    stack.reverse()
    return stack


def format_list(extracted_list):
    """Format a list of tuples or FrameSummary objects for printing."""
    return StackSummary.from_list(extracted_list).format()


def _show(lines, file):
    for line in lines:
        print(line, file=sys.stderr if file is None else file, end="")


def print_list(extracted_list, file=None):
    """Print the list of tuples as returned by extract_tb() or extract_stack() as a formatted stack trace to the given file."""
    _show(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    """A shorthand for 'format_list(extract_tb(tb, limit))'."""
    return extract_tb(tb, limit=limit).format()


def print_tb(tb, limit=None, file=None):
    """Print up to 'limit' stack trace entries from the traceback 'tb'."""
    _show(format_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    """Shorthand for 'format_list(extract_stack(f, limit))'."""
    return format_list(extract_stack(sys._getframe().f_back if f is None else f, limit=limit))


def print_stack(f=None, limit=None, file=None):
    """Print a stack trace from its invocation point."""
    print_list(extract_stack(sys._getframe().f_back if f is None else f, limit=limit), file=file)


def clear_frames(tb):
    "Clear all references to local variables in the frames of a traceback."
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            # It is running.
            pass
        tb = tb.tb_next
`

const exceptions = () => String.raw`

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


class TracebackException:
    """An exception ready for rendering: its stack, its chain and its text are taken when it is made."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self.stack = StackSummary._of_places(_places_of(exc_traceback), limit, lookup_lines, capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._have_exc_type = exc_type is not None
        self.exc_type_str = None if exc_type is None else _type_text(exc_type)
        self._str = _text_of(exc_value, "exception")
        self._last_lines = ["NoneType: None\n"] if exc_value is None else _format_only(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        if exc_type is not None and issubclass(exc_type, SyntaxError):
            self._take_place(exc_value)
        options = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals, compact=compact,
                       max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=seen)
        self._take_chain(exc_value, compact, options)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Create a TracebackException from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def _take_place(self, error):
        self.filename, self.msg, self.text = error.filename, error.msg, error.text
        self.lineno = None if error.lineno is None else str(error.lineno)
        self.end_lineno = None if error.end_lineno is None else str(error.end_lineno)
        self.offset, self.end_offset = error.offset, error.end_offset

    def _take_chain(self, error, compact, options):
        def taken(other):
            if other is None or id(other) in options["_seen"]:
                return None
            return TracebackException(type(other), other, other.__traceback__, **options)

        self.__suppress_context__ = error.__suppress_context__ if error is not None else False
        cause = taken(error.__cause__) if error is not None else None
        wants_context = error is not None and (not compact or cause is None and not error.__suppress_context__)
        self.__cause__ = cause
        self.__context__ = taken(error.__context__) if wants_context else None
        is_group = isinstance(error, BaseExceptionGroup)
        self.exceptions = [TracebackException(type(e), e, e.__traceback__, **options) for e in error.exceptions] if is_group else None

    @property
    def exc_type(self):
        import warnings
        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Format the exception part of the traceback: the lines that say what happened."""
        indent = 3 * _depth * " "
        for line in self._last_lines:
            yield _indented(line, indent)
        if show_group and self.exceptions is not None:
            for exception in self.exceptions:
                yield from exception.format_exception_only(show_group=True, _depth=_depth + 1)

    def format(self, *, chain=True, **kwargs):
        """Format the exception: its chain, the oldest first, unless 'chain' is false; each with its stack."""
        report = _Report(self.max_group_width, self.max_group_depth)
        report.show_chain(self, chain)
        yield from report.lines

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the result of self.format(chain=chain) to 'file'."""
        _show(self.format(chain=chain), file)


def _type_text(cls):
    return cls.__qualname__ if cls.__module__ in ("__main__", "builtins") else f"{cls.__module__}.{cls.__qualname__}"


class _Report:
    """Collects the lines of an exception; groups stand in a frame of their own."""

    def __init__(self, width, depth):
        self.width, self.max_depth = width, depth
        self.lines, self.depth, self.is_open = [], 0, False

    def indent(self):
        return " " * (2 * self.depth)

    def add(self, text, margin="|"):
        prefix = f"{self.indent()}{margin} " if self.depth else ""
        self.lines.append(_indented(text, prefix))

    def show_chain(self, exception, chain):
        links, message = [], None
        while exception is not None:
            older = None
            message = None
            if chain and exception.__cause__ is not None:
                older, message = exception.__cause__, _CAUSE
            elif chain and exception.__context__ is not None and not exception.__suppress_context__:
                older, message = exception.__context__, _CONTEXT
            links.append((message, exception))
            exception = older
        for message, link in reversed(links):
            if message is not None:
                self.add(message)
            if link.exceptions is None:
                self.show_plain(link)
            elif self.depth > self.max_depth:
                self.add(f"... (max_group_depth is {self.max_depth})\n")
            else:
                self.show_group(link, chain)

    def show_plain(self, exception, title="Traceback", margin="|"):
        if exception.stack:
            self.add(f"{title} (most recent call last):\n", margin)
            for text in exception.stack.format():
                self.add(text)
        for line in exception.format_exception_only():
            self.add(line)

    def show_group(self, group, chain):
        is_outermost = self.depth == 0
        if is_outermost:
            self.depth = 1
        self.show_plain(group, "Exception Group Traceback", "+" if is_outermost else "|")
        self.show_members(group.exceptions, chain)
        if is_outermost:
            self.depth = 0

    def show_members(self, members, chain):
        count = min(len(members), self.width + 1)
        self.is_open = False
        for i in range(count):
            # The closing line may be written by a group inside this one.
            is_last = i == count - 1
            self.is_open = self.is_open or is_last
            title = "..." if i >= self.width else i + 1
            self.lines.append(f"{self.indent()}{'+-' if i == 0 else '  '}+---------------- {title} ----------------\n")
            self.depth += 1
            if i < self.width:
                self.show_chain(members[i], chain)
            else:
                left = len(members) - self.width
                self.add(f"and {left} more exception{'s' if left > 1 else ''}\n")
            if is_last and self.is_open:
                self.lines.append(f"{self.indent()}+------------------------------------\n")
                self.is_open = False
            self.depth -= 1


_sentinel = object()


def _value_and_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _sentinel:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def _ready(value, tb, limit=None):
    return TracebackException(None if value is None else type(value), value, tb, limit=limit, compact=True)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """Format a stack trace and the exception information."""
    value, tb = _value_and_tb(exc, value, tb)
    return list(_ready(value, tb, limit).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    """Format the exception part of a traceback."""
    return list(_ready(exc if value is _sentinel else value, None).format_exception_only(show_group=show_group))


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    """Print exception up to 'limit' stack trace entries from 'tb' to 'file'."""
    value, tb = _value_and_tb(exc, value, tb)
    _ready(value, tb, limit).print(file=file, chain=chain)


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
    if hasattr(sys, "last_exc"):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)
`

export function tracebackModule(): ModuleSpec {
  return {
    name: "traceback",
    doc: "Extract, format and print information about Python stack traces.",
    functions: {
      _format_only: fn("(error, /)", (rt, error: PyBaseException) => new PyList(formatExceptionOnly(rt, error))),
      _with_carets: fn(
        "(lines, lineno, end_lineno, colno, end_colno, /)",
        (_rt, lines: Value, lineno: Value, endLine: Value, column: Value, endColumn: Value) =>
          sourceWithCarets((lines as PyList).items as string[], {
            lineno: lineno as number,
            endLine: endLine as number,
            column: column as number,
            endColumn: endColumn as number,
          }),
      ),
    },
    python: stacks() + exceptions(),
  }
}
