import sys

for arguments in ((), (None,), (0,), (3,), ("text",), (True,), (1, 2)):
    try:
        sys.exit(*arguments) if len(arguments) < 2 else None
        raise SystemExit(*arguments)
    except SystemExit as error:
        print(repr(error), error.code, error.args)
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)
print(issubclass(SystemExit, Exception), issubclass(KeyboardInterrupt, Exception), issubclass(GeneratorExit, BaseException))
sys.exit("last words")
