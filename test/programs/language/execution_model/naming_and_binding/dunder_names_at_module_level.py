for source in (
    '__name__, __doc__, __package__, __spec__, __builtins__.__name__, "__file__" in globals(), "__annotations__" in globals()',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
