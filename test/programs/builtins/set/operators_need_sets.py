s = {1, 2}
print(s | {3}, s & {2}, s - {1}, s ^ {2, 3}, s | frozenset([9]), frozenset([1]) | s, type(frozenset() | s).__name__, type(s | frozenset()).__name__)
t = s
t |= {5}
t &= {1, 5}
t -= {1}
t ^= {7}
print(s, t is s)
f = g = frozenset([1])
f |= {2}
print(f, g)
for source in ("s | [1]", "s & 'a'", "s - 5", "s ^ None", "[1] | s", "s |= [1]", "s += {1}", "s * 2", "s &= 5", "s | {}.values()", "5 - s"):
    try:
        exec(source)
    except TypeError as error:
        print(error)
print(s | {}.keys(), s.__or__([1]))
