for source in (
    '{x: i for i, x in enumerate("abca")}, {x % 3: x for x in range(7)}, {k: v for k, v in {"a": 1}.items()}, {a + b: 0 for a in "xy" for b in "12"}, {i: {j: i * j for j in range(2)} for i in range(2)}, {x: y for x in "ab" for y in "cd"}',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
