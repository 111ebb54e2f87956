s = slice(1, 10, 2)
print(s.start, s.stop, s.step, s, s == slice(1, 10, 2), s.indices(5), s.indices(100), slice(None).indices(4))
print(slice(None, None, -1).indices(5), slice(-3, None).indices(10), slice(-100, 100).indices(3), slice(5)["stop" == ""] if False else slice(5))
for args in ((-1,), ("a",), (1.5,)):
    try:
        s.indices(*args)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for bad in (slice("a"), slice(None, None, 0), slice(1.5, 2)):
    try:
        bad.indices(5)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    s.start = 5
except AttributeError as error:
    print(error)
print(hash(slice(1)) == hash(slice(None, 1, None)), slice(1) < slice(2))
