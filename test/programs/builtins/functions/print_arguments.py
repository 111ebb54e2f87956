import io
def out(*a, **k):
    f = io.StringIO()
    print(*a, file=f, **k)
    return f.getvalue()
for source in (
    'out(), out(1, "a", None), out(1, 2, sep="-"), out(1, end=""), out("a", "b", sep="", end="!"), out(1, 2, sep=None, end=None), out(*"abc", sep=","), out(sep="x"), out([1], {2: 3}, flush=True)',
    "print(sep=1)",
    "print(end=1)",
    "print(1, file=5)",
    "print(1, foo=2)",
    'print(1, sep=b"")',
    "print(1, file=None)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
