print("aaaa".replace("a", "b", 2), "aaa".replace("aa", "x"), "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("", "x", 0), "abc".replace("b", ""), "abc".replace("x", "y"), "aXbX".replace("X", "😀"), "abc".replace("a", "z", -1), "abc".replace("a", "z", 0), "aa".replace("a", "b", count=1))
for call in (lambda: "a".replace("a"), lambda: "a".replace("a", 5), lambda: "a".replace(5, "a"), lambda: "a".replace("a", "b", "c"), lambda: "a".replace("a", "b", 1.5), lambda: "a".replace("a", "b", cnt=1), lambda: "a".replace("a", "b", 2**70)):
    try:
        print(call())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
