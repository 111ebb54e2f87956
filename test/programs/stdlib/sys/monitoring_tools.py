import sys

mon = sys.monitoring
E = mon.events
TOOL = mon.PROFILER_ID


def f(n):
    total = 0
    for i in range(n):
        if i % 2:
            total += i
    return total


def gen():
    try:
        yield 1
    except ValueError:
        yield 2


def show(name):
    def callback(code, *args):
        if code.co_filename == __file__ and code.co_name in ("f", "gen"):
            print(name, code.co_name, *[arg if isinstance(arg, (int, str)) else type(arg).__name__ for arg in args])

    return callback


mon.use_tool_id(TOOL, "test")
print(mon.get_tool(TOOL))
names = [name for name in dir(E) if name.isupper() and name != "NO_EVENTS"]
print([(name, getattr(E, name)) for name in names])
for name in names:
    mon.register_callback(TOOL, getattr(E, name), show(name))
for wanted in (E.PY_START | E.PY_RETURN | E.LINE, E.BRANCH | E.JUMP, E.INSTRUCTION, E.CALL):
    mon.set_events(TOOL, wanted)
    f(3)
    mon.set_events(TOOL, 0)
mon.set_events(TOOL, E.PY_START | E.PY_RESUME | E.PY_YIELD | E.PY_RETURN | E.PY_THROW | E.RAISE | E.EXCEPTION_HANDLED | E.PY_UNWIND)
it = gen()
next(it)
it.throw(ValueError("a"))
try:
    it.throw(KeyError("b"))
except KeyError:
    pass
mon.set_events(TOOL, 0)
print(mon.get_events(TOOL))

count = 0


def once(code, line):
    global count
    count += 1
    return mon.DISABLE


mon.register_callback(TOOL, E.LINE, once)
mon.set_local_events(TOOL, f.__code__, E.LINE)
f(10)
print(count, mon.get_local_events(TOOL, f.__code__) == E.LINE)
f(10)
print(count)
mon.restart_events()
f(10)
print(count)
mon.free_tool_id(TOOL)
print(mon.get_tool(TOOL))
for call in (lambda: mon.set_events(TOOL, 1), lambda: mon.use_tool_id(9, "x"), lambda: mon.register_callback(TOOL, 3, None)):
    try:
        call()
    except ValueError as error:
        print(error)
