exec("if True:\n    a = 1\n\f    b = 2\nprint(a, b)")
exec("\fprint('page')\n")
exec("\f\nif 1:\n \fprint('one space before')\n" if False else "print('skipped')")
try:
    exec("if 1:\n    x = 1\n  \f    y = 2\nprint(x, y)")
except SyntaxError as error:
    print(type(error).__name__, error.msg, error.lineno)
