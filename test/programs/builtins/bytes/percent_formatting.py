for source in (
    'b"%d %s %x" % (5, b"a", 255), b"%r" % "é", b"%a" % "é", b"%c" % 65, b"%c" % b"z", b"%5.1f|" % 2.25, b"%b" % bytearray(b"q"), b"%(k)s" % {b"k": b"v"}, b"%%", b"%-5d|" % 3, b"%05d" % -3',
    'b"%s" % "text"',
    'b"%d" % "a"',
    'b"%c" % 256',
    'b"%c" % b"ab"',
    'b"%b" % 5',
    'b"%z" % 1',
    'b"%d" % (1, 2)',
    'b"%(k)s" % {"k": b"v"}',
    'type(bytearray(b"%d") % 1)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
