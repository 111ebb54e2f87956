# % formatting of bytes: %b, %s, %a, %c and numbers.
class HasBytes:
    def __bytes__(self):
        return b"own"


print(b"%b %s %a %r" % (b"x", HasBytes(), "é", b"q"), b"%c%c" % (65, b"z"), b"%d %x %5.1f %-4d|" % (3, 255, 2.55, 7), b"%(k)s" % {b"k": b"v"}, b"%%" % (), b"%5b|%.2s" % (b"ab", b"xyz"))
for text, value in ((b"%s", "a"), (b"%b", 1), (b"%d", b"1"), (b"%c", 256), (b"%c", b"ab"), (b"%c", "a"), (b"%(k)s", {"k": b"v"}), (b"%y", 1), (b"%s", ()), (b"%s", (b"a", b"b")), (b"%", ()), (b"%x", 1.5), (b"%s", None)):
    try:
        print(text % value)
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        print(text, type(error).__name__, error)
