print(["ab".center(n) for n in (-1, 0, 2, 3, 4, 5, 6, 7)])
print(["abc".center(n, "*") for n in (3, 4, 5, 6)], "a".ljust(3, "é") + "|", "a".rjust(4) + "|", "😀".center(5, "·"))
for call in (lambda: "a".center(), lambda: "a".ljust(3, ""), lambda: "a".rjust(3, "ab"), lambda: "a".center("3"), lambda: "a".center(3, 5), lambda: "a".ljust(3.0), lambda: "a".center(3, " ", 1), lambda: "a".center(width=3)):
    try:
        print(call())
    except TypeError as error:
        print(error)
