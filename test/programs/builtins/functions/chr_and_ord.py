for source in (
    'chr(65), chr(0x1F600), ascii(chr(0xD800)), ord("a"), ord("😀"), ord(b"a"), ord(bytearray(b"z")), chr(True), ord("\\ud800"), chr(0x10FFFF) == "\\U0010ffff"',
    "chr(-1)",
    "chr(0x110000)",
    'chr("a")',
    "chr(1.0)",
    'ord("ab")',
    'ord("")',
    "ord(5)",
    'ord(b"ab")',
    "chr(2**70)",
    "ord()",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
