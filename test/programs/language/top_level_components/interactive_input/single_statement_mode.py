# compile(..., "single"): the end of the source ends an indented block, a one-line block needs a line end.
for source in "def f():\n   pass", "def f(): pass", "def f(): pass\n", "if 1:\n  x", "1\n2", "async def f():\n  await x\n", "x", "":
    for flags in 0, 0x200:
        try:
            compile(source, "<s>", "single", flags)
        except SyntaxError as error:
            print(repr(source), flags, error.msg)
        else:
            print(repr(source), flags, "ok")
