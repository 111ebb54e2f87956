for source in (
    'slice(1, 2, 3), slice(5), slice(None, "a"), slice(1, 2).indices(10), slice(None, None, -2).indices(7), slice(-100, 100, 3).indices(10), slice(2**70).indices(3)',
    "slice(1).start, slice(1).stop, slice(1).step, slice(1, 2) == slice(1, 2, None), slice(1) != slice(2), slice(1, 2) < slice(1, 3), hash(slice(1, 2, 3)) == hash(slice(1, 2, 3))",
    "slice()",
    "slice(1, 2, 3, 4)",
    "slice(stop=1)",
    "slice(0, 1, 0).indices(5)",
    'slice("a").indices(5)',
    "slice(1).indices(-1)",
    'slice(1).indices("x")',
    "slice(1, 2) < 5",
    '{slice(1): "a"}[slice(1)]',
    "hash(slice([]))",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
