# PyCF_ALLOW_INCOMPLETE_INPUT and PyCF_DONT_IMPLY_DEDENT: how a console knows that a statement goes on.
cases = [
    "a +", "a +\n", "(", "(\n", "if 1:", "if 1:\n", "if 1:\n  pass", "if 1:\n  pass\n", "if 1: pass", "'abc", "'abc\n",
    "'''abc", "'''abc\n", "f'abc", "f'''abc", "f'{a", "a b", "a b\n", "def f(", "def", "x = ", "@dec\n", "try:\n  a\n",
    "try:\n  a\nexcept", "a\\", "a\\\n", "class A:\n  x=1\n\n", "", "\n", "#x", "pass\npass", "pass;pass", "a)", "[1,2",
    "lambda x:", "for x in", "1 2 3", "'a' 'b", "if 1:\npass\n", "  a", "match x:\n case 1:", "?", "from a import (", "x[", "x.",
    "a,", "\t", "a;", "0x", "1_", "\\",
]
for mode in ("single", "exec", "eval"):
    for flags in (0x4000, 0x4200):
        for case in cases:
            try:
                compile(case, "f", mode, flags)
                print(mode, hex(flags), repr(case), "complete")
            except SyntaxError as e:
                print(mode, hex(flags), repr(case), type(e).__name__)
