# For `pytracify parity` and scripts/reference-trace.mjs: runs programs (JSON lines on stdin: source, filename, call, stdin, limit) and writes what
# sys.settrace and sys.monitoring tell of their own frames (JSON lines on stdout).

import io
import json
import os
import sys
import threading
import time

# What is left over of a program (threads, exit functions) must not write between the answers.
out = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
PLAIN = (int, float, bool, type(None), complex, bytes, bytearray, range)
alive = []


class Enough(BaseException):
    pass


def show(value, seen=()):
    """The text of a value and whether the tracer would show it the same way."""
    kind = type(value)
    if kind is str or kind in PLAIN:
        return repr(value), True
    if kind in (list, tuple, set, frozenset, dict):
        if id(value) in seen or len(seen) > 15:
            return f"{kind.__name__}@{id(value)}", False
        seen = (*seen, id(value))
        items = [*value.keys(), *value.values()] if kind is dict else list(value)
        shown = [show(item, seen) for item in items]
        plain = all(is_plain for _, is_plain in shown)
        if plain:
            return repr(value), True
        return kind.__name__ + str([text for text, _ in shown]), False
    alive.append(value)
    return f"{kind.__name__}@{id(value)}", False


class Run:
    def __init__(self, task):
        self.task = task
        self.events = []
        self.known = {}
        self.skip = {}
        self.hidden = set()
        self.recursion = False
        self.thread = threading.get_ident()

    def changes(self, frame):
        known = self.known.setdefault(frame, {})
        code = frame.f_code
        if not code.co_flags & 1 and code.co_varnames + code.co_cellvars:
            # While a comprehension runs, f_locals has its variables alone; and looking at them may crash 3.13.
            if code.co_name != "<module>":
                return None
            self.hidden.update(code.co_varnames, code.co_cellvars)
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
            text, plain = show(value)
            if known.get(name) != text:
                known[name] = text
                changed[name] = text if plain else "?"
        for name in [name for name in known if name not in own]:
            del known[name]
            changed[name] = "-"
        return changed

    def trace(self, frame, event, arg):
        if frame.f_code.co_filename != self.task["filename"]:
            return None
        if len(self.events) >= self.task["limit"]:
            raise Enough
        if event == "return":
            text, plain = show(arg)
            told = text if plain else "?"
        else:
            told = arg[0].__name__ if event == "exception" else None
            self.recursion |= told == "RecursionError"
        self.events.append([event, frame.f_code.co_qualname, frame.f_lineno, told, self.changes(frame)])
        return self.trace

    def instruction(self, code, offset):
        if code.co_filename != self.task["filename"] or threading.get_ident() != self.thread:
            return
        if len(self.events) >= self.task["limit"]:
            raise Enough
        self.events.append([code.co_qualname, offset])

    def run(self, begin, end):
        task = self.task
        streams = sys.stdin, sys.stdout, sys.stderr
        sys.stdin, sys.stdout, sys.stderr = io.StringIO(task["stdin"]), io.StringIO(), io.StringIO()
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
            try:
                begin()
                exec(code, module.__dict__)
                if call:
                    eval(call, module.__dict__)
            finally:
                end()
        except RecursionError:
            self.recursion = True
        except BaseException:
            pass
        finally:
            sys.setrecursionlimit(limit)
            sys.modules["__main__"] = main
            sys.stdin, sys.stdout, sys.stderr = streams
        return self


def settrace(task):
    run = Run(task)
    return run.run(lambda: sys.settrace(run.trace), lambda: sys.settrace(None))


def monitoring(task):
    run = Run(task)
    tool = sys.monitoring
    tool.use_tool_id(3, "reference")
    try:
        tool.register_callback(3, tool.events.INSTRUCTION, run.instruction)
        return run.run(lambda: tool.set_events(3, tool.events.INSTRUCTION), lambda: tool.set_events(3, 0))
    finally:
        tool.set_events(3, 0)
        tool.free_tool_id(3)


def answer(task):
    start = time.perf_counter()
    traced = settrace(task)
    seconds = time.perf_counter() - start
    return {
        "events": traced.events,
        "hidden": sorted(traced.hidden),
        "recursion": traced.recursion,
        "seconds": seconds,
        "instructions": monitoring(task).events,
    }


def write(result):
    out.write(json.dumps(result) + "\n")
    out.flush()


for line in sys.stdin.buffer:
    task = json.loads(line)
    if not hasattr(os, "fork"):
        write(answer(task))
        continue
    # A process of its own: nothing that a program leaves behind reaches the next one.
    child = os.fork()
    if child == 0:
        write(answer(task))
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        write({"crashed": True, "events": [], "hidden": [], "recursion": False, "seconds": 0, "instructions": []})
