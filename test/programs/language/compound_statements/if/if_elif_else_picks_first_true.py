def kind(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    else:
        return "large"


print([kind(n) for n in (-5, 0, 3, 10, 99)])
for value in (0, 1, "", "a", [], [0], None, 0.0, {}, (), set(), {0}, range(0), b"", True):
    if value:
        print(repr(value), "true")
    else:
        print(repr(value), "false")
