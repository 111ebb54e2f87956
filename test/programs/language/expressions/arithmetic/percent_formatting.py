print("%d %i %u %s %r %a %c %%" % (1, 2, 3, "s", "r", "é", "c"))
print("%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o" % (1, 2, 3, 4, 5, 255, 255, 255, 8, 8))
print("%f|%.2f|%10.3f|%-10.1f|%e|%E|%.2e|%g|%G|%#g" % (1.5, 2.345, 3.14159, 4.0, 12345.678, 0.00012, 9.99, 1e-5, 1e20, 1.0))
print("%s" % (1,), "%s" % [1, 2], "%s %s" % ("a", (1, 2)), "%(a)s %(b)05.1f" % {"a": 1, "b": 2.25})
print("%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%c%c" % (65, "B"), "%5s|%-5s|%.2s" % ("ab", "ab", "abc"))
print("%s" % None, "%d" % 3.99, "%x" % -255, "%i" % True, "%.3s|%5.1s|" % ("abcdef", "xyz"))
for bad in (lambda: "%d" % "a", lambda: "%q" % 1, lambda: "%d" % (), lambda: "%s" % (1, 2), lambda: "%(a)s" % {}, lambda: "%" % 1, lambda: "%c" % "ab", lambda: "%x" % 1.5):
    try:
        bad()
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
