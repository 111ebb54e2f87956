print(1 << 10, -1 << 3, 5 >> 1, -5 >> 1, -1 >> 100, 1 << 100 >> 99, 0 << 1000, True << 2, 2**70 >> 69, -(2**70) >> 68)
for expression in ("1 << -1", "1 >> -1", "1.0 << 1", "1 << 1.5", "'a' << 1", "1 >> 2**80", "1 << 2**80", "0 << 2**80"):
    try:
        print(expression, eval(expression))
    except (ValueError, TypeError, OverflowError, MemoryError) as error:
        print(expression, type(error).__name__, error)
