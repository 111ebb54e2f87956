class C: x = 1
c = C()
for source in (
    'setattr(c, "y", 2), c.y, getattr(c, "x"), getattr(c, "z", 5), hasattr(c, "y"), delattr(c, "y"), hasattr(c, "y")',
    'delattr(c, "x")',
    'getattr(c, "nope")',
    "getattr(c, 5)",
    "setattr(c, 5, 1)",
    "hasattr(c, None)",
    'setattr(5, "x", 1)',
    'setattr(c, "x")',
    "getattr(c)",
    "delattr(c)",
    'getattr(c, "a", 1, 2)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
