class I(int):
    def __repr__(self): return f"I({int(self)})"
    def __add__(self, other): return "own add"
i = I(5)
for source in (
    "i, str(i), [i], i + 1, 1 + i, i * 2, type(i * 2).__name__, -i, type(+i).__name__, type(abs(i)).__name__",
    'i == 5, hash(i) == hash(5), {5: "x"}[i], [0] * i, f"{i}", f"{i:03d}", "%d" % i, "%s" % i, int(i), type(int(i)).__name__',
    'type(i.real).__name__, type(round(i)).__name__, type(i.__int__()).__name__, i.bit_length(), I("7"), I("ff", 16), I()',
    'range(i), "abcdef"[i], sum([i, i]), max(i, 4), divmod(i, 2), i // 2, i ** 2, i & 1',
    'I("x")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
