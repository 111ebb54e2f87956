x = [1, 2, 3]
for source in (
    'x[5:], x[:-5], x[-5:2], x[2:1], x[1:100], x[::5], x[3:3], "abc"[10:], (1, 2)[-10:10], x[-1:-1], x[None:2], x[True:], range(3)[5:]',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
