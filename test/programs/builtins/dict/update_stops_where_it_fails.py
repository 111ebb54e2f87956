# update keeps what it had taken before an error.
def pairs():
    yield "a", 1
    yield "b", 2
    raise RuntimeError("stop")


d = {}
for source in (pairs(), [("c", 3), 5, ("d", 4)], [("e", 5), ("f",)]):
    try:
        d.update(source)
    except (RuntimeError, TypeError, ValueError) as error:
        print(type(error).__name__, error, d)
