# CALL and C_RETURN of a with statement's __exit__, of a None argument, of *args; jumps over an EXTENDED_ARG; LINE that is disabled.
import sys


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return True


def fails(*args):
    raise KeyError


def f():
    with Manager():
        repr(None)
    with Manager():
        fails(*[1])
    with Manager():
        fails(x=1)


def g():
    yield 1


monitoring = sys.monitoring
events = monitoring.events
rows = []


def callback(name, result=None):
    def told(code, *args):
        if code.co_filename == __file__ and code.co_name != "<module>":
            shown = [getattr(arg, "__qualname__", type(arg).__name__ if arg is not None else None) for arg in args[1:]]
            rows.append((name, code.co_name, args[0], *shown))
            return result

    return told


def watch(wanted, fn, disabled=()):
    monitoring.use_tool_id(3, "test")
    for name in "CALL C_RETURN C_RAISE RAISE PY_UNWIND PY_THROW JUMP LINE INSTRUCTION".split():
        monitoring.register_callback(3, getattr(events, name), callback(name, monitoring.DISABLE if name in disabled else None))
    monitoring.set_events(3, wanted)
    try:
        fn()
    except Exception as error:
        print(repr(error))
    monitoring.set_events(3, 0)
    monitoring.free_tool_id(3)
    print(*rows, sep="\n")
    rows.clear()


watch(events.CALL | events.RAISE | events.PY_UNWIND, f)
watch(events.RAISE | events.PY_UNWIND, f)
watch(events.PY_THROW | events.PY_UNWIND | events.RAISE, lambda: g().throw(ValueError))
watch(events.LINE | events.INSTRUCTION, f, ["LINE"])
names = {}
exec("def long(n):\n  for i in range(n):\n    " + "n = n + 1\n    " * 120 + "pass\n", names)
code = compile("def long(n):\n  while n < 200:\n" + "    n = n + 1\n" * 150, __file__, "exec")
exec(code, names)
watch(events.JUMP, lambda: names["long"](0))
