x, s, t = [1, 2, 3], "abc", (1, 2)
for source in (
    'x[-1], x[-3], s[-1], t[-2], range(5)[-1], b"ab"[-1], x[-0], bytearray(b"xy")[-2]',
    "x[-4]",
    "s[-4]",
    "t[-3]",
    "range(2)[-3]",
    'b""[-1]',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
