import timeit

calls = []
print(type(timeit.timeit("pass", number=10)), timeit.timeit(lambda: calls.append(1), number=3) >= 0, len(calls))
print(len(timeit.repeat("x = 1", number=2, repeat=4)), len(timeit.repeat("x")) if False else "")
value = 5
print(timeit.timeit("out.append(value * 2)", setup="out = []\nvalue = 7", number=1) > 0)
timeit.timeit("calls.append(value)", globals=globals(), number=2)
print(calls)
clock = iter(range(0, 1000, 7))
timer = timeit.Timer("for i in range(2):\n    pass", timer=lambda: next(clock))
print(timer.timeit(100), timer.repeat(3, 1))
print(timer.autorange(lambda n, t: print("tried", n, t)))
print(timer.src)
for arguments in [("1 +",), (3,), ("pass", 3), ("return",)]:
    try:
        timeit.Timer(*arguments)
    except (SyntaxError, ValueError) as error:
        print(type(error).__name__, error)
