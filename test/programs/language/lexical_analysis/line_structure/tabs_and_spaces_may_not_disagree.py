for source in (
    "if 1:\n\ta = 1\n        b = 2\n",
    "if 1:\n        a = 1\n\tb = 2\n",
    "if 1:\n \ta = 1\n\tb = 2\n",
    "if 1:\n    a = 1\n    if 2:\n\tb = 1\n",
    "if 1:\n\ta = 1\n\tif 2:\n\t\tb = 1\n\t    \tc = 1\n",
    "if 1:\n  \ta = 1\n  \tb = 1\n",
):
    try:
        compile(source, "<s>", "exec")
        print("fine")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
