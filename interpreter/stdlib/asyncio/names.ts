// The names that the asyncio package exports, and the submodules, which are all the package itself.

export const namesPython = () => String.raw`
__all__ = [_name for _name, _value in list(globals().items())
           if not _name.startswith("_") and not isinstance(_value, types.ModuleType)]
for _part in ("base_events", "coroutines", "events", "exceptions", "futures", "locks", "queues", "runners", "taskgroups",
              "tasks", "threads", "timeouts"):
    sys.modules[f"asyncio.{_part}"] = globals()[_part] = sys.modules[__name__]
del _part
__path__ = []
`
