def run(data):
    names = {}
    try:
        exec(data, names)
        print(ascii(names["s"]))
    except SyntaxError as error:
        print(type(error).__name__, error.msg)


run(b"# -*- coding: latin-1 -*-\ns = '\xe9'")
run(b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\ns = '\x80'")
run(b"\n\n# coding: latin-1\ns = '\xc3\xa9'")
run("s = '\u00e9'".encode())
run(b"\xef\xbb\xbfs = '\xc3\xa9'")
run(b"# coding: no-such-codec\ns = 1")
run(b"\xef\xbb\xbf# coding: latin-1\ns = 1")
run("# coding: latin-1\ns = '\u00e9'")
