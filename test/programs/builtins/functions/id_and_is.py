a = []
for source in (
    "id(a) == id(a), id(None) == id(None), type(id(a)), id(int) == id(int)",
    "id()",
    "id(1, 2)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
