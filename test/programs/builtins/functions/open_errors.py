for source in (
    'open("no_such_file_here.txt")',
    'open("x", "q")',
    'open("x", "rw")',
    'open("x", "rb", encoding="utf-8")',
    'open("x", "")',
    "open(1.5)",
    'open("x", "rbt")',
    'open("x", mode=5)',
    'open("x", "rb", newline="")',
    'open("x", newline="q")',
    'open("x", buffering=0)',
    'open("")',
    'open("x\\0y")',
    "open()",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
