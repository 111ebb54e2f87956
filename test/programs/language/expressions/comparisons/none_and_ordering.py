for source in (
    "None == None, None is None, None != 0, None == False",
    "None < None",
    "None < 1",
    "1 < None",
    "sorted([None, 1])",
    "max(None, 1)",
    "[None] == [None], (None,) < (None, 1)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
