# For scripts/reference-generated.mjs, after parity-run.py and before parity.py: more that a program's run tells, each as rows. CPython and
# pytracify run the same text.

import linecache
import traceback


class Telling(Run):
    """A run whose rows may be of any kind, with the program's output and exception at its end."""

    def failed(self, error):
        if not isinstance(error, Enough):
            self.add(["failed", type(error).__name__, show_whole(error.args)[0] if show_whole(error.args)[1] else "?"])

    def is_own(self, code):
        return code.co_filename == self.task["filename"]

    def told(self, value):
        text, plain = show_whole(value)
        return text if plain else type(value).__name__


class Plain(Telling):
    """Nothing is traced."""

    def failed(self, error):
        trace = error.__traceback__
        while trace is not None and not self.is_own(trace.tb_frame.f_code):
            trace = trace.tb_next
        self.add(["failed", "".join(traceback.format_exception(type(error), error, trace))])


def output(task, tell):
    lines = task["source"].splitlines(True)
    linecache.cache[task["filename"]] = len(task["source"]), None, lines, task["filename"]
    run = Plain(task, tell)
    run.run(lambda: None, lambda: None)
    run.add(["printed", run.printed.getvalue()])
    run.flush()
    return run


def code(task, tell):
    """The bytecode and its tables, of every code object."""
    run = Run(task, tell)

    def describe(code):
        run.add([code.co_qualname, "instructions", code.co_code.hex()])
        run.add([code.co_qualname, "positions", code.co_linetable.hex()])
        run.add([code.co_qualname, "handlers", code.co_exceptiontable.hex()])
        run.add([code.co_qualname, "names", [code.co_names, code.co_varnames, code.co_cellvars, code.co_freevars]])
        run.add([code.co_qualname, "numbers", [code.co_flags, code.co_stacksize, code.co_firstlineno, code.co_nlocals]])
        for value in code.co_consts:
            if isinstance(value, types.CodeType):
                describe(value)
            else:
                run.add([code.co_qualname, "constant", repr(value)])

    try:
        compiled = compile(task["source"], task["filename"], "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        run.add(["failed", type(error).__name__, str(error)])
    else:
        describe(compiled)
    run.flush()
    return run


class Profile(Telling):
    def hook(self, frame, event, arg):
        if not self.is_own(frame.f_code):
            return
        told = getattr(arg, "__qualname__", "?") if event.startswith("c_") else self.told(arg)
        self.add([event, frame.f_code.co_qualname, frame.f_lineno, frame.f_lasti, told])


def profile(task, tell):
    run = Profile(task, tell)
    return run.run(lambda: sys.setprofile(run.hook), lambda: sys.setprofile(None))


EVENTS = (
    "PY_START PY_RESUME PY_RETURN PY_YIELD CALL LINE INSTRUCTION JUMP BRANCH STOP_ITERATION RAISE EXCEPTION_HANDLED PY_UNWIND "
    "PY_THROW RERAISE C_RETURN C_RAISE"
).split()
LOCAL = EVENTS[:10]


class Monitoring(Telling):
    """All events to one tool."""

    tools = (3,)

    def begin(self):
        monitoring = sys.monitoring
        for tool in self.tools:
            monitoring.use_tool_id(tool, f"tool {tool}")
            for name in EVENTS:
                monitoring.register_callback(tool, getattr(monitoring.events, name), self.callback(tool, name))
            monitoring.set_events(tool, self.wanted(tool))

    def end(self):
        for tool in self.tools:
            sys.monitoring.set_events(tool, 0)
            for name in EVENTS:
                sys.monitoring.register_callback(tool, getattr(sys.monitoring.events, name), None)
            sys.monitoring.free_tool_id(tool)

    def wanted(self, tool):
        wanted = 0
        for name in EVENTS:
            if name not in ("C_RETURN", "C_RAISE"):
                wanted |= getattr(sys.monitoring.events, name)
        return wanted

    def callback(self, tool, name):
        def told(code, *args):
            if not self.is_own(code):
                return None
            self.add([tool, name, code.co_qualname, *[self.argument(arg) for arg in args]])
            return self.answer(tool, name, code)

        return told

    def argument(self, arg):
        if arg is sys.monitoring.MISSING:
            return "MISSING"
        if isinstance(arg, BaseException):
            return f"{type(arg).__name__}{arg.args}" if show_whole(arg.args)[1] else type(arg).__name__
        if callable(arg):
            return getattr(arg, "__qualname__", type(arg).__name__)
        return self.told(arg)

    def answer(self, tool, name, code):
        return None


class Choices:
    """Decisions that go by how many were made before."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % limit


class Tools(Monitoring):
    """Several tools with some events each, which change what they want on the way."""

    tools = 1, 3, 4

    def __init__(self, task, tell):
        super().__init__(task, tell)
        self.choices = Choices(task.get("seed", 1))

    def wanted(self, tool):
        wanted = 0
        for name in EVENTS:
            if name not in ("C_RETURN", "C_RAISE") and self.choices.below(3) == 0:
                wanted |= getattr(sys.monitoring.events, name)
        return wanted

    def answer(self, tool, name, code):
        choice = self.choices.below(60)
        if choice < 6 and name in LOCAL:
            self.add(["disabled"])
            return sys.monitoring.DISABLE
        if choice == 7:
            self.add(["restarted"])
            sys.monitoring.restart_events()
        elif choice == 8:
            events = 0
            for each in LOCAL:
                if self.choices.below(3) == 0:
                    events |= getattr(sys.monitoring.events, each)
            self.add(["local", tool, events])
            sys.monitoring.set_local_events(tool, code, events)
        elif choice == 9:
            events = self.wanted(tool)
            self.add(["global", tool, events])
            sys.monitoring.set_events(tool, events)
        return None


class Meddling(Telling):
    """A trace function that does what trace functions may."""

    def __init__(self, task, tell):
        super().__init__(task, tell)
        self.choices = Choices(task.get("seed", 1))
        self.jumps = 0
        self.raised = 0

    def local(self, name):
        def trace(frame, event, arg):
            return self.event(name, frame, event, arg)

        return trace

    def event(self, name, frame, event, arg):
        if not self.is_own(frame.f_code):
            return None
        told = arg[0].__name__ if event == "exception" else self.told(arg)
        self.add([name, event, frame.f_code.co_qualname, frame.f_lineno, frame.f_lasti, told])
        choice = self.choices.below(100)
        if choice < 3:
            return None
        if choice < 8:
            return self.local(f"other {choice}")
        if choice < 10:
            frame.f_trace_lines = not frame.f_trace_lines
        elif choice < 13:
            frame.f_trace_opcodes = not frame.f_trace_opcodes
        elif choice < 14:
            del frame.f_trace
        elif choice < 15 and frame.f_back is not None and self.is_own(frame.f_back.f_code):
            frame.f_back.f_trace = self.local("back")
        elif choice < 16:
            sys.settrace(self.local("set"))
        elif choice < 17 and self.raised < 3:
            self.raised += 1
            self.add(["raises"])
            raise ValueError("from the trace function")
        elif choice < 22:
            self.change(frame)
        elif choice < 26 and self.jumps < 12:
            self.jumps += 1
            self.jump(frame)
        return self.local(name)

    def change(self, frame):
        names = sorted(name for name in frame.f_locals if name in ("a", "b", "c", "n"))
        if names:
            name = names[self.choices.below(len(names))]
            frame.f_locals[name] = 1
            self.add(["changed", name, self.told(frame.f_locals[name])])

    def jump(self, frame):
        lines = sorted({line for _, _, line in frame.f_code.co_lines() if line})
        line = lines[self.choices.below(len(lines))]
        try:
            frame.f_lineno = line
        except ValueError as error:
            self.add(["refused", line, str(error)])
        else:
            self.add(["jumped", line, frame.f_lineno, frame.f_lasti])

    def begin(self):
        sys.settrace(self.local("first"))

    def end(self):
        sys.settrace(None)


def told_by(kind):
    def phase(task, tell):
        run = kind(task, tell)
        return run.run(run.begin, run.end)

    return phase


PHASES |= {
    "output": output,
    "code": code,
    "profile": profile,
    "monitoring": told_by(Monitoring),
    "tools": told_by(Tools),
    "meddling": told_by(Meddling),
}

if hasattr(os, "fork"):
    import signal

    # What does not end is no program to compare.
    os.register_at_fork(after_in_child=lambda: signal.alarm(20))
