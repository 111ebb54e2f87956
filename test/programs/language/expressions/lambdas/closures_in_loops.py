for source in (
    "[f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]], (lambda n: [n := n + 1, n])(1), (lambda *a, **k: (a, k))(1, x=2), (lambda: (yield))().__class__.__name__",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
