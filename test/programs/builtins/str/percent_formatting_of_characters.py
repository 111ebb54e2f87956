# %c takes one character or a code point; %s, %r and %a convert.
print("%c%c%c" % ("a", 0x1F600, 66), "%5c|%-5c|" % ("x", "y"), "%s %r %a" % ("é", "é", "é"), "%.2s %.3r %5a" % ("abc", "abc", "é"))
for args in ("ab", "", -1, 0x110000, 1.5, None, b"a", 1 << 80):
    try:
        print("%c" % (args,))
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
