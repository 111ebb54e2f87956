for source in (
    'ValueError(), str(ValueError()), str(ValueError(1)), str(ValueError(1, 2)), ValueError("a").args, repr(ValueError("a")), repr(KeyError("k")), str(KeyError("k")), str(KeyError()), repr(ValueError("a", 1)), str(OSError(2, "msg")), str(OSError(2, "msg", "f")), OSError(2, "m").errno, repr(OSError(2, "m", "f"))',
    'ValueError("a") == ValueError("a"), ValueError.__name__, ValueError("x").with_traceback(None)',
    'ValueError("x").with_traceback(5)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
