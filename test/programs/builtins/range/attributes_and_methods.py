r = range(2, 20, 3)
for source in (
    'list(r), len(r), r.start, r.stop, r.step, r[2], r[-1], r[1:3], r[::-1], r.index(8), r.count(8), r.count(9), 11 in r, 11.0 in r, "a" in r, list(reversed(r))',
    "range(5) == range(0, 5, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)), range(3) == [0, 1, 2]",
    "r[10]",
    'r["a"]',
    "r.index(9)",
    'r.index("x")',
    "range(1, 10, 0)",
    "range(1.5)",
    'range("5")',
    "range()",
    "range(1, 2, 3, 4)",
    "range(stop=5)",
    "r.start = 1",
    "range(3) + range(3)",
    "range(3) < range(4)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
