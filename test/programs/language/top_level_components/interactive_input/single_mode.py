def run(source):
    try:
        exec(compile(source, "<stdin>", "single"))
    except SyntaxError as error:
        print(type(error).__name__, error.msg)


for source in ("1 + 1\n", "x = 5; x\n", "if 1:\n  'in if'\n\n", "for i in 'ab':\n  i\n\n", "1\n2\n", "x = 1\ny = 2\n", "def f():\n  5\n\n", "if 1:\n  2\n3\n", "", "\n", "'a'; 'b'\n", "None\n", "# only\n", "(1,\n2)\n", "while 0: pass\n", "class C: 'doc'\n"):
    run(source)
