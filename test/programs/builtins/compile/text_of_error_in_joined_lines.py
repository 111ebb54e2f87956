# What a SyntaxError shows of a source that is no file: all lines that a string or a backslash joins.
sources = [
    "a(\\\n\\", "a \\\n b c", "x\n(\\\n1 2", "'''a\n b''' c", "'''a\n b''' \\ c", "f'''{a\n b}''' c", "é \\\n \\ é", "é \\\n é é",
    "'abc\\\n def' ?", "# a\n\\\n\\ b", "a = 1\n\\\nb c", "\\\n\\\n\\", "a\\\n\\ b", "(1,\n 2 \\\n 3 4", "a #\\", "[a\\\n  \\",
]
for source in sources:
    for mode in "eval", "exec", "single":
        for end in "", "\n":
            try:
                compile(source + end, "<text>", mode)
                print(repr(source), mode, "compiles")
            except SyntaxError as error:
                print(repr(source + end), mode, error.args)
