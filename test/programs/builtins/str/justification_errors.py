# center, ljust, rjust and zfill: odd widths, fills, where the extra space goes.
print(["ab".center(n) for n in range(6)], ["abc".center(n, "*") for n in range(3, 8)], "ab".ljust(-5), "é".rjust(3, "\U0001f600"), "+5".zfill(4), "--5".zfill(6), "".zfill(2), "-".zfill(3))
for call in (lambda: "a".center(5, "ab"), lambda: "a".ljust(5, ""), lambda: "a".rjust(5, b"x"), lambda: "a".center(5, 1), lambda: "a".center("5"), lambda: "a".center(), lambda: "a".zfill(1.0), lambda: "a".ljust(2, "x", 3), lambda: "a".ljust(width=3), lambda: "a".center(1 << 64)):
    try:
        print(call())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
