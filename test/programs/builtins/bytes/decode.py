for source in (
    'b"abc".decode(), b"\\xc3\\xa9".decode("utf-8"), b"\\xe9".decode("latin-1"), b"\\xff".decode(errors="replace"), b"a\\xffb".decode("ascii", "ignore"), b"\\xff".decode("utf-8", "backslashreplace"), b"\\x80".decode("utf-8", "surrogateescape"), b"".decode("nope") if False else ""',
    'b"\\xff".decode()',
    'b"\\xe2\\x82".decode()',
    'b"\\x80".decode("ascii")',
    'b"a".decode("nope")',
    'b"a".decode("utf-16")',
    'b"a".decode(5)',
    'b"\\xff".decode("utf-8", "nope")',
    'b"\\xed\\xa0\\x80".decode()',
    'b"\\xff\\xfea\\x00".decode("utf-16"), b"a\\x00".decode("utf-16-le"), b"\\x00\\x00\\x00a".decode("utf-32-be")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
