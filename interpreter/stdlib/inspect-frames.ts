// inspect: frames and their places in the source, arguments of a call, states of generators and coroutines. Part of its Python text.

export const frames = () => String.raw`

_Positions = namedtuple("Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4)
_Positions.__name__ = _Positions.__qualname__ = "Positions"
_Positions.__module__ = "dis"


class _Placed:
    """A record with positions, which are no item of it."""

    def __new__(cls, *items, positions=None, **named):
        record = super().__new__(cls, *items, **named)
        record.positions = positions
        return record

    def __repr__(self):
        items = ", ".join(f"{name}={getattr(self, name)!r}" for name in (*self._fields, "positions"))
        return f"{type(self).__name__}({items})"


class Traceback(_Placed, namedtuple("_Traceback", "filename lineno function code_context index")):
    pass


class FrameInfo(_Placed, namedtuple("_FrameInfo", ("frame", *Traceback._fields))):
    pass


def _positions_at(code, lasti):
    # Those of the instruction that runs.
    for index, positions in enumerate(code.co_positions()):
        if index == lasti // 2:
            return positions
    return (None, None, None, None)


def getframeinfo(frame, context=1):
    """Get information about a frame or traceback object: where it is and so many lines of the source around it."""
    if istraceback(frame):
        lineno, frame, lasti = frame.tb_lineno, frame.tb_frame, frame.tb_lasti
    elif isframe(frame):
        lineno, lasti = frame.f_lineno, frame.f_lasti
    else:
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    place = _positions_at(frame.f_code, lasti) if lasti >= 0 else (None,) * 4
    if place[0] is None:
        place = (lineno, *place[1:])
    else:
        lineno = place[0]
    lines, index = _lines_around(frame, lineno, context)
    filename = getsourcefile(frame) or getfile(frame)
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index, positions=_Positions(*place))


def _lines_around(frame, lineno, context):
    if context <= 0:
        return None, None
    try:
        every, _ = findsource(frame)
    except OSError:
        return None, None
    start = max(0, min(lineno - 1 - context // 2, len(every) - context))
    return every[start:start + context], lineno - 1 - start


def _records(places, context):
    records = []
    for frame, place in places:
        info = getframeinfo(place, context)
        records.append(FrameInfo(frame, *info, positions=info.positions))
    return records


def getouterframes(frame, context=1):
    """Get a list of records for a frame and all higher (calling) frames."""
    frames = []
    while frame:
        frames.append((frame, frame))
        frame = frame.f_back
    return _records(frames, context)


def getinnerframes(tb, context=1):
    """Get a list of records for a traceback's frame and all lower frames."""
    frames = []
    while tb:
        frames.append((tb.tb_frame, tb))
        tb = tb.tb_next
    return _records(frames, context)


def currentframe():
    """Return the frame of the caller or None if this is not possible."""
    return sys._getframe(1)


def stack(context=1):
    """Return a list of records for the stack above the caller's frame."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Return a list of records for the stack below the current exception."""
    exc = sys.exception()
    return getinnerframes(None if exc is None else exc.__traceback__, context)


# ---- the arguments of a call

Arguments = namedtuple("Arguments", "args, varargs, varkw")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")


def getargs(co):
    """Get information about the arguments accepted by a code object: their names, that of *args and that of **kwargs."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names = list(co.co_varnames)
    count = co.co_argcount + co.co_kwonlyargcount
    rest = iter(names[count:])
    varargs = next(rest) if co.co_flags & CO_VARARGS else None
    varkw = next(rest) if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(names[:count], varargs, varkw)


def getargvalues(frame):
    """Get information about arguments passed into a particular frame."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    """Format an argument spec from the 4 values returned by getargvalues."""
    specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(specs) + ")"


# ---- states

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"


def getgeneratorstate(generator):
    """Get current state of a generator-iterator."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getcoroutinestate(coroutine):
    """Get current state of a coroutine object."""
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getasyncgenstate(agen):
    """Get current state of an asynchronous generator object."""
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    return AGEN_CLOSED if agen.ag_frame is None else AGEN_CREATED


def _locals_of(frame):
    return {} if frame is None else frame.f_locals


def getgeneratorlocals(generator):
    """Get the mapping of generator local variables to their current values."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return _locals_of(generator.gi_frame)


def getcoroutinelocals(coroutine):
    """Get the mapping of coroutine local variables to their current values."""
    return _locals_of(getattr(coroutine, "cr_frame", None))


def getasyncgenlocals(agen):
    """Get the mapping of asynchronous generator local variables to their current values."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return _locals_of(agen.ag_frame)
`
