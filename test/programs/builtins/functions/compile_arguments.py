for source in (
    'eval(compile("1 + 1", "f", "eval")), compile("x", "name", "exec").co_filename, compile(b"1", b"f", "eval").co_filename, compile("1", "f", "eval", 0, True, 2).co_flags',
    'compile("1", "f")',
    'compile("1", "f", "bad")',
    'compile("1", 5, "eval")',
    'compile(5, "f", "eval")',
    'compile("1", "f", "eval", 12345678)',
    'compile("1", "f", "eval", optimize=5)',
    'compile("x = ", "f", "exec")',
    'compile("a\\0b", "f", "exec")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
