for source in (
    'b"abc", b"it\'s", b\'"\', b"\'\\"", bytes(range(0, 40, 3)), b"\\\\", b"\\t\\n\\r\\x7f\\x80\\xff", bytearray(b"a\'b"), [b"x"], str(b"y"), f"{b\'z\'!r}", "%s" % b"w", ascii(b"\\xe9")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
