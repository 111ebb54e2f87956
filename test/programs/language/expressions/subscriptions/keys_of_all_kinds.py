d = {(1, 2): "tuple", None: "none", True: "one", "s": "str", 1.5: "float"}
print(d[1, 2], d[(1, 2)], d[None], d[1], d[1.0], d["s"], d[3 / 2])
x = [[1, 2], [3, 4]]
print(x[0][1], x[-1][-2], x[True][False], "abc"[1], (1, 2)[0], range(5)[2], b"abc"[0], b"abc"[0:1], "abc"[-1:])
for source in ("d[[]]", "d['zz']", "x[2]", "x['a']", "x[1.0]", "x[None]", "x[0, 1]", "'abc'['a']", "(1,)[1]", "5[0]", "None[0]", "len[0]", "{1}[0]", "(x for x in x)[0]", "d[{}]", "object()[0]", "int[0]", "range(3)[3]", "b'a'[2]"):
    try:
        eval(source)
    except (KeyError, IndexError, TypeError) as error:
        print(source, type(error).__name__, error)
