x = 1
del x
for source in (
    '"x" in globals()',
    "x",
    "(x := 5), x",
    'exec("del x"), "x" in globals()',
    'exec("del nothing")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
