def g():
    x = yield
    print("got", x)
    y = yield x, 1
    print([(yield 1), (yield 2)], y)
    z = (yield) or "nothing"
    return z


it = g()
print(next(it), it.send("a"), it.send("b"), it.send("c"), it.send("d"))
try:
    it.send(None)
except StopIteration as stop:
    print("returned", stop.value)
for source in ("yield 1", "class C: yield 1", "lambda: (yield)", "[(yield) for x in y]", "def f(): [(yield) for x in y]", "def f(x=(yield)): pass", "def f(): x = yield = 1", "def f(): (yield) = 1", "async def f(): yield from g()", "def f(): yield x = 1", "def f(): yield *a, b", "x: (yield) = 1", "def f(): return (yield), 1"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
