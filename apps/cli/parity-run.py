# What sys.settrace and sys.monitoring tell of a program's own frames, as rows, in batches. parity.py asks CPython's; under pytracify the
# same text shows what its own sys.settrace and sys.monitoring tell.

import io
import os
import sys
import threading
import time
import types

# By identity: comparing or hashing types may run the program's metaclasses.
PLAIN = frozenset(map(id, (str, int, float, bool, type(None), complex, bytes, bytearray, range)))
BATCH = 1000
alive = []


class Enough(BaseException):
    pass


def show(value, seen=()):
    """The text of a value and whether the tracer would show it the same way."""
    kind = type(value)
    if id(kind) in PLAIN:
        return repr(value), True
    if kind in (list, tuple, set, frozenset, dict):
        items = [*value.keys(), *value.values()] if kind is dict else value
        if PLAIN.issuperset(map(id, map(type, items))):
            return repr(value), True
        if id(value) in seen or len(seen) > 15:
            return f"{kind.__name__}@{id(value)}", False
        seen = (*seen, id(value))
        shown = [show(item, seen) for item in list(items)]
        plain = all(is_plain for _, is_plain in shown)
        if plain:
            return repr(value), True
        return kind.__name__ + str([text for text, _ in shown]), False
    # A generator that is held would not be closed where the program lets it go.
    if kind is not types.GeneratorType:
        alive.append(value)
    return f"{kind.__name__}@{id(value)}", False


def show_whole(value):
    """As show; integers of any length, whatever limit the program has set."""
    try:
        return show(value)
    except ValueError:
        limit = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(0)
        try:
            return show(value)
        finally:
            sys.set_int_max_str_digits(limit)


class Run:
    """One run of the program. What `tell` gets: lists of rows."""

    def __init__(self, task, tell):
        self.task = task
        self.tell = tell
        self.limit = task["limit"]
        self.rows = []
        self.count = 0
        self.known = {}
        self.skip = {}
        self.recursion = False
        self.codes = {}
        self.thread = threading.get_ident()
        self.seconds = 0

    def add(self, row):
        if self.count >= self.limit:
            raise Enough
        self.count += 1
        self.rows.append(row)
        if len(self.rows) >= BATCH:
            self.flush()

    def flush(self):
        start = time.perf_counter()
        self.tell(self.rows)
        self.rows = []
        self.seconds -= time.perf_counter() - start

    def failed(self, error):
        """The program ended with an exception."""

    def changes(self, frame):
        known = self.known.setdefault(id(frame), {})
        code = frame.f_code
        if not code.co_flags & 1 and code.co_varnames + code.co_cellvars:
            # While a comprehension runs, f_locals has its variables alone; and looking at them may crash 3.13.
            if code.co_name != "<module>":
                return None
            own = frame.f_globals
        elif code.co_flags & 1:
            # Not what the program stored in f_locals under names that are no variables.
            known_names = {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
            own = {name: value for name, value in frame.f_locals.items() if name in known_names}
        else:
            own = frame.f_locals
        changed = {}
        for name, value in own.items():
            if frame.f_code.co_name == "<module>" and name in self.skip and self.skip[name] is value:
                continue
            text, plain = show_whole(value)
            if known.get(name) != text:
                known[name] = text
                changed[name] = text if plain else "?"
        for name in [name for name in known if name not in own]:
            del known[name]
            changed[name] = "-"
        return changed

    def is_foreign(self, code):
        if code.co_filename != self.task["filename"]:
            return True
        # A program that is a text is called as those are that it gives to exec.
        return code.co_filename == "<string>" and id(code) not in self.codes

    def trace(self, frame, event, arg):
        if self.is_foreign(frame.f_code):
            return None
        if event == "return":
            text, plain = show_whole(arg)
            told = text if plain else "?"
        else:
            told = arg[0].__name__ if event == "exception" else None
            self.recursion |= told == "RecursionError"
        if event == "call" and begins(frame):
            # Kept by number: a frame that is held would keep what the program lets go.
            self.known.pop(id(frame), None)
        self.add([event, frame.f_code.co_qualname, frame.f_lineno, told, self.changes(frame)])
        return self.trace

    def opcode(self, frame, event, _arg):
        if self.is_foreign(frame.f_code):
            return None
        if event == "call":
            frame.f_trace_opcodes = True
        self.add([event, frame.f_code.co_qualname, frame.f_lineno, frame.f_lasti])
        return self.opcode

    def instruction(self, code, offset):
        if self.is_foreign(code) or threading.get_ident() != self.thread:
            return
        place = self.known.get(code)
        if place is None:
            place = self.known[code] = places(code)
        self.add([code.co_qualname, offset, *place[offset]])

    def run(self, begin, end):
        task = self.task
        streams = sys.stdin, sys.stdout, sys.stderr
        self.printed = io.StringIO()
        sys.stdin, sys.stdout, sys.stderr = io.StringIO(task["stdin"]), self.printed, io.StringIO()
        sys.argv = task.get("argv", [task["filename"]])
        sys.path[0] = os.path.dirname(task["filename"])
        main = sys.modules["__main__"]
        module = type(sys)("__main__")
        module.__annotations__ = {}
        module.__builtins__ = __builtins__
        module.__file__ = task["filename"]
        module.__cached__ = None
        sys.modules["__main__"] = module
        self.skip = dict(module.__dict__)
        limit = sys.getrecursionlimit()
        try:
            code = compile(task["source"], task["filename"], "exec", dont_inherit=True)
            call = compile(task["call"].strip(), "<expression>", "eval") if task["call"] else None
            self.codes = {id(one): one for one in codes(code)}
            start = time.perf_counter()
            try:
                begin()
                exec(code, module.__dict__)
                if call:
                    eval(call, module.__dict__)
            finally:
                end()
                self.seconds += time.perf_counter() - start
        except BaseException as error:
            self.recursion |= isinstance(error, RecursionError)
            self.failed(error)
        finally:
            sys.setrecursionlimit(limit)
            sys.modules["__main__"] = main
            sys.stdin, sys.stdout, sys.stderr = streams
        # The clock has stopped.
        self.tell(self.rows)
        return self


def codes(code):
    """A code object and all in it."""
    yield code
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            yield from codes(const)


def begins(frame):
    """Not a generator that goes on: the RESUME that it stands at says so."""
    return frame.f_code.co_code[frame.f_lasti + 1] & 3 == 0


def places(code):
    """Line and instruction's name by offset."""
    import dis

    lines = {}
    for start, end, line in code.co_lines():
        for offset in range(start, end, 2):
            lines[offset] = line
    return {offset: [line, dis.opname[code.co_code[offset]]] for offset, line in lines.items()}


def hidden(task):
    """The variables of comprehensions in the module, which it cannot see."""
    try:
        code = compile(task["source"], task["filename"], "exec", dont_inherit=True)
    except Exception:
        return []
    return sorted({*code.co_varnames, *code.co_cellvars})


def settrace(task, tell):
    run = Run(task, tell)
    return run.run(lambda: sys.settrace(run.trace), lambda: sys.settrace(None))


def opcodes(task, tell):
    run = Run(task, tell)
    return run.run(lambda: sys.settrace(run.opcode), lambda: sys.settrace(None))


def monitoring(task, tell):
    run = Run(task, tell)
    tool = sys.monitoring
    tool.use_tool_id(3, "reference")
    try:
        tool.register_callback(3, tool.events.INSTRUCTION, run.instruction)
        return run.run(lambda: tool.set_events(3, tool.events.INSTRUCTION), lambda: tool.set_events(3, 0))
    finally:
        tool.set_events(3, 0)
        tool.free_tool_id(3)


PHASES = {"events": settrace, "instructions": monitoring, "opcodes": opcodes}


def answer(task, tell):
    """Tells of each phase's rows, as {phase: rows}, and at last how the run went."""
    tell({"hidden": hidden(task)})
    end = {"recursion": False, "seconds": 0}
    for phase in task["phases"]:
        run = PHASES[phase](task, lambda rows: tell({phase: rows}))
        end["recursion"] |= run.recursion
        if phase == "events":
            end["seconds"] = run.seconds
    tell({"end": end})
