# Indexing and slicing errors of str.
s = "abc"
for index in (3, -4, 1 << 70, 1.0, "a", None, slice(None, None, 0), slice("a"), slice(1.0, 2), (1, 2), []):
    try:
        print(s[index])
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
for act in ("s[0] = 'x'", "del s[0]", "s[0:1] = 'x'", "s.x = 1"):
    try:
        exec(act)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(s[::-1], s[1:100], s[-100:2], s[True], s[2:1], s[:: 1 << 70], s[-1 : -(1 << 70) : -1])
