for parameters in ("a, a", "a=1, b", "*", "*, **k", "**k, a", "*a, *b", "a, /, b, /", "/, a", "*a, /", "a, *, /", "**k, **j", "*a=1", "**k=1", "(a, b)", "a.b", "None", "1", "a: int=", "*, a=1, b", "a, *, b, c=1, *d", "**k, *a", "a, b=1, /, c", "self, __debug__", "*a: *b", "**a: *b", "a: *b"):
    try:
        compile(f"def f({parameters}): pass", "<s>", "exec")
        print("fine", parameters)
    except SyntaxError as error:
        print(parameters, "->", error.msg)
