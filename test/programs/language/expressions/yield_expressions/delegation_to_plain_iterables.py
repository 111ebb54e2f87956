def f(*sources):
    for source in sources:
        result = yield from source
        yield result
for source in (
    'list(f([1, 2], "ab")), list(f((x for x in "q"))), list(f({1: 2}, range(2))), list(f())',
    "list(f(5))",
    "list(f(None))",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
