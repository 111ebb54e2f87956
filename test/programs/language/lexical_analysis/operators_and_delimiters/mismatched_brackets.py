for source in ("(1]", "[1}", "{1)", "(", "[[1]", "a)", "]", "f(1, [2)", "(\n\n]", "{'a': (1, 2}", "x = [1,\n2,\n3", "print((1)", "def f(:\n  pass"):
    try:
        compile(source, "<s>", "exec")
    except SyntaxError as error:
        print(repr(source), error.msg, error.lineno, error.offset)
