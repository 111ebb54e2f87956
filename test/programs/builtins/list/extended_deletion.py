# del with steps of all signs.
for step in (1, 2, 3, -1, -2, -3, 7, -7):
    for start, stop in ((None, None), (1, 7), (7, 1), (-3, None), (None, -3)):
        a = list(range(9))
        del a[start:stop:step]
        b = list(range(9))
        b[start:stop:step] = "x" * len(b[start:stop:step])
        print(step, start, stop, a, b)
