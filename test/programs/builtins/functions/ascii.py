for source in (
    'ascii("é€😀\\n\'"), ascii(["é"]), ascii(b"\\xe9"), ascii("\\ud800"), ascii("plain"), ascii(5)',
    "ascii()",
    'ascii("a", "b")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
