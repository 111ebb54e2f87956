# A tool that changes what another one wants, in a callback: CPython tells it of that very event by what was wanted before.
import sys

monitoring = sys.monitoring
events = monitoring.events


def f():
    return 1


def told(tool, name):
    def callback(code, place):
        if code is f.__code__:
            print(tool, name, place - code.co_firstlineno if name == "LINE" else place)
            if tool == 3:
                monitoring.set_events(1, events.PY_START)

    return callback


for tool in 1, 3:
    monitoring.use_tool_id(tool, "tool")
    for name in "PY_START", "LINE":
        monitoring.register_callback(tool, getattr(events, name), told(tool, name))
monitoring.set_events(1, events.LINE)
monitoring.set_events(3, events.PY_START)
f()
monitoring.set_events(1, 0)
monitoring.set_events(3, 0)
