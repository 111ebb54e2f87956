for source in ("b'é'", "b'''\nü'''", "rb'€'", "b'\\u20ac'", "b'\\x80'"):
    try:
        print(eval(source))
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
print(list(b"az\x00\xff"), b"it's", b'"', b"'\"", b"\t\n\r\x0b\x7f\\")
