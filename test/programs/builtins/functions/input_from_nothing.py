for source in (
    "input()",
    'input("prompt")',
    "input(1, 2)",
    'input(prompt="x")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
