s = "hello world"
print(s[0], s[-1], s[2:5], s[:5], s[6:], s[-5:], s[::2], s[::-1], s[8:2:-2], s[100:], s[5:2])
print(s[slice(1, 4)], s[:-1], s[-3:-1], s[None:None], s[True])
for bad in (11, -12, "a", 1.0):
    try:
        s[bad]
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
try:
    s[0] = "x"
except TypeError as error:
    print(error)
print("a" in s, "wor" in s, "" in s, "xyz" not in s)
print([c for c in "añ😀z"], len("añ😀z"), "añ😀z"[2], "añ😀z".index("z"), "añ😀z".find("😀"))
