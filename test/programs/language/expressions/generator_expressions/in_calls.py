for source in (
    'sum(x for x in range(4)), list(x for x in "ab"), dict((x, 1) for x in "ab"), any(x for x in (0, 1)), max((x for x in (3, 1)), default=0), "".join(c for c in "abc" if c != "b"), sorted((-x for x in range(3)), key=abs), tuple(x for x in ()), set(x for x in "aa")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
