print(r"\n", len(r"\n"), r"\"", r'\'', R"\\")
print(r"""line\
next""")
print(rb"\x00", Rb"a", bR"\t", RB"")
for source in (r"r'\'", "r'a\\", 'r"""\\"""'):
    try:
        compile(source, "<s>", "eval")
    except SyntaxError as error:
        print(error.msg, error.offset)
