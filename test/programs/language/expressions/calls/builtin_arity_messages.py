for source in (
    "len()",
    "len(1, 2)",
    "[].append()",
    '"a".upper(1)',
    "abs(1, 2)",
    "dict.fromkeys()",
    "{}.get()",
    '"a".split(1, 2, 3)',
    "isinstance(1)",
    "sorted()",
    "print(sep=1)",
    "int(1, 2, 3)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
