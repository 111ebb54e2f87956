for source in ("1 + 1", "  1", "\t1 ", "1\n", "1\n\n", "\n1", "(1,\n2)", "1 # c", "x = 1", "pass", "1; 2", "", "# c", "lambda: 0 if 1 else 2", "*a", "*[1], 2", "yield", "x := 1", "(x := 1)", "1,", "print(1) if 0 else 3", "a b", "1 \\\n + 2", "await x"):
    try:
        code = compile(source, "<s>", "eval")
        value = eval(code)
        print(repr(source), "=", value if not callable(value) else "function")
    except (SyntaxError, NameError) as error:
        print(repr(source), "->", type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
