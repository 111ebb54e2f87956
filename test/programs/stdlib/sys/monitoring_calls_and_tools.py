import sys

M = sys.monitoring
E = M.events


class Base:
    def method(self, x):
        return x


class C(Base):
    shown = classmethod(repr)

    def method(self, x):
        return super().method(x) + super(C, self).method(1)


def work():
    C().method(2)
    C().shown()
    len(*[[1]])
    print(*(), end="")
    try:
        C().shown(1)
    except TypeError:
        pass


def name(value):
    return "MISSING" if value is M.MISSING else getattr(value, "__qualname__", type(value).__name__)


log = []
for tool in (1, 4):
    M.use_tool_id(tool, f"tool {tool}")
    for event in ("CALL", "C_RETURN", "C_RAISE"):
        M.register_callback(
            tool,
            getattr(E, event),
            lambda code, offset, callable, arg, event=event, tool=tool: log.append((tool, event, name(callable), name(arg))),
        )
M.set_local_events(1, work.__code__, E.CALL)
M.set_local_events(4, work.__code__, E.CALL)
M.set_local_events(1, C.method.__code__, E.CALL)
work()
for entry in log:
    print(entry)
print(M._all_events(), M.get_local_events(1, work.__code__), M.get_events(1), M.get_events(5))
M.set_events(4, E.RAISE)
print(M._all_events())


def refuse(code, offset, error):
    print("raised", type(error).__name__)
    return M.DISABLE


M.register_callback(4, E.RAISE, refuse)
try:
    1 / 0
except (ZeroDivisionError, ValueError) as e:
    print(repr(e))
M.free_tool_id(4)
print(M.get_tool(4), M.get_events(4) == E.RAISE)


def attempt(function, *args):
    try:
        print(function(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt(M.set_events, 4, E.LINE)
attempt(M.set_events, 6, E.LINE)
attempt(M.set_events, 1, -1)
attempt(M.set_events, 1, 1 << 17)
attempt(M.set_events, 1, E.C_RETURN)
attempt(M.set_local_events, 1, work.__code__, E.RAISE)
attempt(M.set_local_events, 1, work, E.LINE)
attempt(M.get_local_events, 1, None)
attempt(M.get_local_events, 3, work.__code__)
attempt(M.get_events, -1)
attempt(M.register_callback, 1, 3, None)
attempt(M.register_callback, 1, 1 << 20, None)
attempt(M.use_tool_id, 1, "again")
attempt(M.use_tool_id, 2, 5)
attempt(M.get_tool, 1)
M.set_events(1, 0)
M.free_tool_id(1)
