def f(): raise
for source in (
    "f()",
    'exec("raise")',
    'exec("raise None")',
    'exec("raise \'x\'")',
    'exec("raise ValueError from 5")',
    'exec("raise ValueError(\'a\') from None")',
    'exec("raise KeyError")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
