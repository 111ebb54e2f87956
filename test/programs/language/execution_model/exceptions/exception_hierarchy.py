for source in (
    "[c.__name__ for c in ZeroDivisionError.__mro__], [c.__name__ for c in KeyError.__mro__], issubclass(FileNotFoundError, OSError), IOError is OSError, EnvironmentError is OSError, issubclass(UnicodeDecodeError, ValueError), issubclass(IndentationError, SyntaxError), issubclass(RecursionError, RuntimeError), issubclass(ModuleNotFoundError, ImportError), issubclass(StopAsyncIteration, Exception), issubclass(KeyboardInterrupt, Exception)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
