# What the tokenizer behind tokenize.generate_tokens() gives for text that need not be Python.
import io
import _tokenize

cases = ["a $ b\n", "a ? b\n", "a ! b\n", ")\n", "(]\n", "01234\n", "1abc\n", "0x1g\n", "1_\n", "0o8\n", "1else\n", "x = 1if 1else 2\n", "'abc\n", "'''abc\n", "f'{a}}'\n", "f'{a'\n", "(a\n", "a\\\n", "a\\ b\n", "€ = 1\n", "\x01\n", "if 1:\n  a\n b\n", "if 1:\n\ta\n        b\n", "a\r\nb\r\n", "a\r\n# c\r\n\r\nb", "\\\n", "  \\\n  a\n", "def f():\n    \\\n'''x'''\n    \\\na = 1\n", "# c", "", "\n", "a = '\\\n b'\r\n", "é = 'é' # é\n", "f'''a{\nb}'''\n", "f'{{a}} {b!r:>{c}} \\N{BULLET}'\n", "a\n# c\nb","x\f\n", "async def f(): await x\n", "type X = int\nmatch x:\n case 1: pass\n", "0_7\n","1.e5j 0xFF 1_000\n", "a;b;\n", "(\n\na\n#c\n)\n", "if a:\n    b\n    # c\n# d\nc\n", "``\n", "a<>b\n", "1__0\n", "0b12\n", "1e\n","1e+\n","..a...\n", "if a:\n  b\n  ", "a\n  ", "\t# x\n", "'\\\n", "a = f'{x:%d\n}'\n", "{a]}\n","\"\"\"a\r\nb\"\"\"\r\n"]
for case in cases:
    print(repr(case))
    try:
        for token in _tokenize.TokenizerIter(io.StringIO(case).readline, extra_tokens=True):
            print("   ", token)
    except SyntaxError as e:
        print("   ", type(e).__name__, e.msg, e.filename, e.lineno, e.offset, repr(e.text))
