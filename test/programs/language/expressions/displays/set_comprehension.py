for source in (
    '{x % 3 for x in range(9)}, {len(w) for w in ("a", "bb", "c")}, type({x for x in ""}), {(x, y) for x in (1,) for y in (2,)}, sorted({c for c in "hello"}), {frozenset(s) for s in ("ab", "ba")} == {frozenset("ab")}',
    '{[x] for x in "a"}',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
