for source in (
    'list(filter(None, [0, 1, "", "a", None])), list(filter(str.isdigit, "a1b2")), list(filter(lambda x: x > 1, (1, 2, 3))), list(filter(bool, {})), type(filter(None, [])).__name__',
    "filter()",
    "filter(None)",
    "filter(None, 5)",
    "list(filter(5, [1]))",
    "list(filter(lambda: 1, [1]))",
    "filter(None, [], [])",
    "filter(function=None, iterable=[])",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
