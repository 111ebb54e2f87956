x = [1, 2, 3]
for source in ("x[3]", "x[-4]", "x['0']", "x[1.0]", "x[None]", "x[1, 2]", "x[2**70]", "x['a':]", "x[::0]", "x[[0]]", "x[3] = 1", "x['a'] = 1", "x[-4] = 0", "del x[3]", "del x['a']", "x[1.5] = 2", "x[:] = 5", "x[::2] = 'a'"):
    try:
        exec(source)
    except (IndexError, TypeError, ValueError) as error:
        print(source, type(error).__name__, error)
