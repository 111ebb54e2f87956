print("{} {}".format(1, "a"), "{1} {0}".format("x", "y"), "{a} {b}".format(a=1, b=2), "{0} {a} {0}".format(5, a=6), "{{}} {}".format(1))
print("{:>5}|{:<5}|{:^5}|{:*^7}|{:05d}|{:+.2f}|{:,}|{:x}|{:#o}|{:b}|{:e}|{:%}".format("a", "b", "c", "d", 42, 3.14159, 1234567, 255, 8, 5, 12345.678, 0.25))
print("{0[0]} {0[1]} {d[key]} {o.real}".format([1, 2], d={"key": "v"}, o=5), "{:{w}.{p}f}".format(3.14159, w=10, p=2), "{!r} {!s} {!a}".format("é", "é", "é"))
print("{:d} {:n} {:c} {:s}".format(10, 1000, 65, "x"), "{:>{}}".format("r", 4), "{0:{1}}".format(7, "03"), "{:_}".format(1000000), "{:g} {:g}".format(1e-7, 123456789.0))
print("{a[b]} {a[0]}".format(a={"b": 1, 0: 2}), "{x.y.z}".format(x=type("X", (), {"y": type("Y", (), {"z": 9})})))
print("{k}".format_map({"k": "v"}))
for bad in (lambda: "{}".format(), lambda: "{} {1}".format(1, 2), lambda: "{a}".format(1), lambda: "{".format(), lambda: "}".format(), lambda: "{:d}".format("a"), lambda: "{:q}".format(1), lambda: "{0.nope}".format(1), lambda: "{!x}".format(1), lambda: "{:,}".format("a"), lambda: "{:.2d}".format(1), lambda: "{:s}".format(1)):
    try:
        bad()
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
