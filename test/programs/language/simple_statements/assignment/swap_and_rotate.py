a, b, c = 1, 2, 3
a, b = b, a
a, b, c = c, a, b
for source in (
    "a, b",
    "a, b, c",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
