# Indexing and slicing ranges gives ints and ranges, of any size.
r = range(10, 50, 7)
big = range(10**20, 10**20 + 100, 30)
print(r[0], r[-1], r[1:3], r[::-1], r[::2], r[5:1:-2], r[10:], len(r), big[1], big[-1], big[1:], big[::-1], len(big), range(0)[:], r[True])
for act in ("r[9]", "r[-9]", "r['a']", "r[1.0]", "r[::0]", "r[None]", "big[10]", "r[1 << 70]", "r[0] = 1", "del r[0]", "r.start = 1", "len(range(1 << 70))", "range(1 << 70)[-1]", "range(1, 2, 0)", "range()", "range(1, 2, 3, 4)", "range(1.0)", "range('a')", "range(None)", "range(stop=5)", "range(0, 1, 0.5)", "hash(r) == hash(range(10, 51, 7))", "r < r", "r + r", "r * 2"):
    try:
        print(act, eval(act) if "= 1" not in act and "del" not in act else exec(act))
    except (IndexError, TypeError, ValueError, OverflowError, AttributeError) as error:
        print(act, type(error).__name__, error)
