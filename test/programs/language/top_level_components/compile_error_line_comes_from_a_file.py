# The compiler shows the line of a file of that name; a text that was compiled has none.
for source in "return", "x = 1\nbreak", "def f():\n  nonlocal y", "a b":
    for name in "<string>", "no such file":
        try:
            compile(source, name, "exec")
        except SyntaxError as error:
            print(error.args, error.lineno, repr(error.text))
