for source in (
    'eval("1 + 1"), eval(" 2"), eval("x", {"x": 3}), eval("x + y", {"x": 1}, {"y": 2}), eval(b"5"), eval("[x for x in \'ab\']")',
    'eval("x = 1")',
    'eval("")',
    'eval("1 +")',
    "eval(5)",
    'eval("x", [])',
    "eval()",
    'eval("1", {}, 5)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
