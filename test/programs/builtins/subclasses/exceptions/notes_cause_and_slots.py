class E(Exception):
    __slots__ = ("x",)

    def add_note(self, note):
        super().add_note("noted: " + note)


e = E("a")
e.x = 5
e.y = 6
e.add_note("n")
print(e.x, e.y, e.__notes__, e.__dict__)
try:
    try:
        raise KeyError("k")
    except KeyError as cause:
        raise E("b") from cause
except E as error:
    print(repr(error.__cause__), error.__suppress_context__, repr(error.__context__))


class W(E):
    def with_traceback(self, tb):
        print("with_traceback")
        return super().with_traceback(tb)


print(repr(W(1).with_traceback(None)))
try:
    raise W(2)
except W as error:
    print(error.__traceback__ is not None)
