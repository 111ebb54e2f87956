# replace: empty patterns, counts, keyword count.
print("abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("", "x", 0), "aaa".replace("a", "b", 2), "aaa".replace("aa", "b"), "abc".replace("b", ""))
print("aaa".replace("a", "bb", -1), "aXbX".replace("X", "", 1), "aaa".replace("a", "c", count=1), "\U0001f600a".replace("", "."), "abc".replace("abc", "abc"))
for call in (lambda: "a".replace("a"), lambda: "a".replace("a", 1), lambda: "a".replace(None, "a"), lambda: "a".replace("a", "b", "1"), lambda: "a".replace("a", "b", 1, 2), lambda: "a".replace(old="a", new="b")):
    try:
        print(call())
    except TypeError as error:
        print(error)
