d = {}
for d["k"], *d["rest"] in [(1, 2, 3), "ab"]: print(d)
for (a, b), c in [((1, 2), 3)]: print(a, b, c)
for x in 1, 2, *[3]: print(x, end=" ")
for x in (): print("never")
else: print("empty", x)
for i in range(3): i = 10
print(i)
for x, in [[1], [2]]: print(x)
for [y] in ["z"]: print(y)


def gen():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


for g in gen(): pass
for source in ("for x in y pass", "for x: pass", "for in y: pass", "for x y: pass", "for 1 in y: pass", "for f() in y: pass", "for x in y: pass\nelif: pass", "for x in *a, b: pass", "for x in y if z: pass", "for x in lambda: y: pass", "for (x in y): pass", "for x in (yield): pass", "for x = 1 in y: pass", "async for x in y: pass", "for x, in y,: pass", "for None in y: pass", "for x in: pass", "for not x in y: pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source.replace("\n", "; "), "->", error.msg)
for value in (5, None, 1.5, int, print):
    try:
        for _ in value: ...
    except TypeError as error:
        print(error)
