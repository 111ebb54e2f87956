a = b = c = []
a.append(1)
x = y = (1, 2)
d = {}
d["p"] = d["q"] = e = [0]
e[0] = 9
for source in (
    "b, c is a, x is y",
    'd, e is d["q"]',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
