for source in (
    'b"hello World".upper(), b"ABC".lower(), b"hello wORLD".title(), b"hELLO".capitalize(), b"aB".swapcase(), b"\\xe9".upper(), b"x".center(5, b"*"), b"x".ljust(3), b"x".rjust(3, b"-"), b"-42".zfill(6), b"a\\tb".expandtabs(4)',
    '[b"a1".isalnum(), b"ab".isalpha(), b"12".isdigit(), b"a".islower(), b"A".isupper(), b" \\t".isspace(), b"Ab C".istitle(), b"".isalpha(), b"\\x80".isascii(), b"".isascii()]',
    'b" x ".strip(), b"xxaxx".strip(b"x"), b"abc".lstrip(b"ba"), b"abc".rstrip(bytearray(b"c")), b"abc".removeprefix(b"ab"), b"abc".removesuffix(b"x")',
    'b"x".center(5, "*")',
    'b"x".center(5, b"ab")',
    'b"x".strip("x")',
    'b"a".removeprefix("a")',
    'b"a".zfill("3")',
    'b"a".ljust(3, 32)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
