sources = [r"'\x4'", r"'\xzz'", r"'\u12'", r"'\U0011'", r"'\U00110000'", r"'\N{no such name}'", r"'\N'", r"'\N{'", r"'\N{}'", r"b'\x4'", r"b'\xg1'", "'\\"]
for source in sources:
    try:
        compile(source, "<s>", "eval")
    except SyntaxError as error:
        print(source, "->", error.msg, error.lineno, error.offset)
