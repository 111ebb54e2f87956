class Odd:
    def __bool__(self): return "yes"
for source in (
    'not 0, not "a", not [], not not "a", not None, type(not 5)',
    "not Odd()",
    "bool(Odd())",
    "1 if Odd() else 2",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
