class M(type): ...
for source in (
    'type(5), type(type), type(None), type(...), type(len), type([].append), type(lambda: 0), type(x for x in ""), type(NotImplemented), type(range(1)), type(type(5)) is type',
    "type()",
    "type(1, 2)",
    'type("A", (), {}).__name__, type("A", (int,), {"x": 1})(5).x, M("B", (), {}).__class__',
    'type("A", 5, {})',
    'type("A", (), 5)',
    "type(5, (), {})",
    'type("A", (5,), {})',
    'type("A", (), {}, x=1)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
