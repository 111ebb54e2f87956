class AppError(Exception):
    """Base."""


class NotFound(AppError):
    def __init__(self, what, *, hint=None):
        super().__init__(what)
        self.what = what
        self.hint = hint

    def __str__(self):
        return f"{self.what} not found" + (f" ({self.hint})" if self.hint else "")


try:
    raise NotFound("file", hint="look again")
except AppError as error:
    print(error, repr(error), error.args, isinstance(error, Exception))
try:
    raise AppError
except Exception as error:
    print(repr(error), str(error) == "")
try:
    raise AppError("a", 2)
except Exception as error:
    print(error, error.args)
e = ValueError("x")
e.add_note("note 1")
e.add_note("note 2")
print(e.__notes__)
print([c.__name__ for c in NotFound.__mro__])
for cls in (KeyError, FileNotFoundError, ModuleNotFoundError, UnicodeDecodeError, RecursionError, NotImplementedError, FloatingPointError, TabError):
    print([c.__name__ for c in cls.__mro__])
