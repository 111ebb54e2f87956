# Constructors that check their arguments: SyntaxError's place, UnicodeDecodeError's object, tracebacks.
import types

for place in (
    ("bad.py", 1, 2),
    ("bad.py", 1, 2, 4, 5, 6, 7),
    ("bad.py", 1, 2, "abcdefg", 1),
    ["bad.py", 1, 2, "x"],
    3,
    ("f", 1, 2, 3, 4, 5),
    (),
    "abcd",
):
    try:
        error = SyntaxError("bad bad", place)
        print(error.args, error.filename, error.end_offset)
    except TypeError as error:
        print(error)
for value in bytearray(b"\xff"), "text", b"\xff":
    try:
        error = UnicodeDecodeError("ascii", value, 0, 1, "reason")
        print(error.object, error.args)
    except TypeError as error:
        print(error)
try:
    raise KeyError
except KeyError as error:
    traceback = error.__traceback__
made = types.TracebackType(traceback, traceback.tb_frame, 1, 2)
print(made.tb_lasti, made.tb_lineno, made.tb_next is traceback)
frame = traceback.tb_frame
for args in ("no", frame, 1, 1), (None, "no", 1, 1), (None, frame, "no", 1), (None, frame, 1, "no"), ():
    try:
        types.TracebackType(*args)
    except TypeError as error:
        print(error)
