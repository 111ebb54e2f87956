def check(condition, message):
    assert condition, message
for source in (
    'check(1, "never")',
    'check(0, "text")',
    'check("", [1, 2])',
    "check(None, None)",
    'check([], ValueError("x"))',
    'check(0, (1, "a"))',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
