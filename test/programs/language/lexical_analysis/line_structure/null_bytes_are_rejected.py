for source in ("a = 1\0", "\0", "'\0'", "# \0"):
    for mode in ("exec", "eval"):
        try:
            compile(source, "<s>", mode)
        except (SyntaxError, ValueError) as error:
            print(type(error).__name__, error)
try:
    compile(b"x = 1\0", "<s>", "exec")
except (SyntaxError, ValueError) as error:
    print(type(error).__name__, error)
