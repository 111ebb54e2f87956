x = list(range(6))
x[1:3] = "abc"
print(x)
x[:0] = [-1]
x[len(x):] = (99,)
print(x)
x[::2] = [0] * len(x[::2])
print(x)
x[2:2] = []
x[5:1] = ["in"]
print(x)
del x[::3], x[-1:]
print(x)
x[:] = x[::-1]
print(x)
for source in ("x[::2] = [1]", "x[0:1] = 5", "x[::0] = []", "x['a':] = []", "x[1.0:] = []", "x[::-1] = [1, 2]", "del x[::0]", "'abc'[0:1] = 'x'", "(1, 2)[:] = []", "del 'abc'[0]"):
    try:
        exec(source)
    except (TypeError, ValueError) as error:
        print(source, type(error).__name__, error)
