cases = [
    "if 1:\n    a = 1\n  b = 2",
    "if 1:\n  if 2:\n      a = 1\n    b = 2",
    " a = 1",
    "a = 1\n  b = 2",
    "if 1:\na = 1",
    "def f():\n",
    "class C:\n\n\nx = 1",
    "while 1:\n    pass\n   else:\n    pass",
]
for source in cases:
    try:
        compile(source, "<s>", "exec")
    except IndentationError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
