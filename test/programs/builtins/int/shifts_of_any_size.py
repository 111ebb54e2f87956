# Shifts by counts of any size, signs included.
print(1 << 70 >> 69, -1 >> 200, -5 >> 1, 5 >> 100, (1 << 100) >> 99)
print(0 << (1 << 70), 5 >> (1 << 70), -5 >> (1 << 70))
for operate in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << (1 << 70), lambda: 1 << 1.0, lambda: "1" << 1):
    try:
        print(operate())
    except (ValueError, OverflowError, MemoryError, TypeError) as error:
        print(type(error).__name__, error)
print(True << 3, 3 << True, type(True << False).__name__)
