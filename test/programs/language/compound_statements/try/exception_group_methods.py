g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [TypeError(2), ValueError(3)])])
print(g.message, len(g.exceptions), repr(g.subgroup(ValueError)), repr(g.split(TypeError)), g.subgroup(KeyError), repr(g.subgroup(lambda e: isinstance(e, TypeError))), repr(g.derive([KeyError(9)])), str(g))
g.add_note("note")
print(g.subgroup(ValueError).__notes__, isinstance(g, Exception), type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)


class Mine(ExceptionGroup):
    def derive(self, excs): return Mine("derived", excs)


print(repr(Mine("m", [ValueError(1), KeyError(2)]).split(KeyError)))
for arguments in (("m",), ("m", []), ("m", [5]), (5, [ValueError()]), ("m", ValueError()), ("m", [ValueError]), ("m", [KeyboardInterrupt()]), ("m", {ValueError()})):
    try:
        ExceptionGroup(*arguments)
        print("made")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for bad in (5, "x", (ValueError, 5), int):
    try:
        g.subgroup(bad)
    except TypeError as error:
        print(error)
