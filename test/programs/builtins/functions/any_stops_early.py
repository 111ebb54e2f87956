log = []
def step(n):
    log.append(n)
    return n
for source in (
    "any(step(n) for n in (0, 0, 3, 4)), log",
    "all(step(n) for n in (1, 0, 5)), log",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
