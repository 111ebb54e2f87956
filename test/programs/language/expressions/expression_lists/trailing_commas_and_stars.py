t = 1,
print(t, type(t), (1), 1, 2, [1, ], {1, }, {1: 2, }, (1, ))
x = 1, 2,
y, = [5]
print(x, y)
*a, = "abc"
b, *c = (1,)
*d, e = [1]
(f, *g), h = (1, 2, 3), 4
print(a, b, c, d, e, f, g, h)
for i, in [(1,), (2,)]: print(i)
for p, *q in [(1, 2, 3), "ab"]: print(p, q)


def r(): return 1, *[2, 3]


def s(): yield *[1], 2


print(r(), list(s()), {**{}, "a": 1}[*("a",)] if False else "", [*[1], 2][0])
for source in ("*a = 1", "*a, *b = 1", "a, *b, *c = x", "[*a, *b] = x", "*a", "print(*a, b=*c)", "return *a, b", "x = *a", "(*a) = 1", "*(a, b) = 1", "*a, b", "del *a, b", "for *a in b: pass", "for *a, in b: pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
