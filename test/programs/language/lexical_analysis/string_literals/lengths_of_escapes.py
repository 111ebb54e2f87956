for source in (
    'len("\\n"), len(r"\\n"), len("\\x41"), len("\\u00e9"), len("\\N{BULLET}"), len("\\\\"), len(\'\\\'\'), len("\\0"), len("\\12"), len(b"\\x00\\n"), len("😀"), len("e\\u0301")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
