for source in (
    '[complex(r, i) for r in (0.0, -0.0, 1.5, float("nan")) for i in (0.0, -0.0, 2.0, float("-inf"))]',
    '[f"{1.5 + 2.25j:{s}}" for s in ("", ".1f", "e", "g", "+.2f", ">20", "<20.1f|"[:-1], "n", ",.1f")]',
    'f"{1j:05}"',
    'f"{1j:=10}"',
    'f"{1j:d}"',
    'f"{1j:%}"',
    "format(1 + 2j), str(1e20 + 1e-5j), repr(-1j), repr(-(1j)), -0.0 - 1j",
    'hash(1j), hash(1 + 2j), hash(complex(3, 0)) == hash(3), hash(complex(0, float("inf")))',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
