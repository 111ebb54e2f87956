import contextlib
@contextlib.contextmanager
def manager(log):
    log.append("enter")
    try:
        yield "value"
    except KeyError:
        log.append("caught")
    finally:
        log.append("exit")
log = []
with manager(log) as v: log.append(v)
with manager(log): raise KeyError
print(log)
with contextlib.suppress(ValueError): int("x")
with contextlib.nullcontext(5) as n: print(n)
for source in (
    "manager([]).__enter__()",
    "contextlib.closing(5).__enter__()",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
