print(repr("  x ".strip()), repr("  x ".lstrip()), repr("  x ".rstrip()), "xxaxx".strip("x"), "abcba".strip("ab"), "abc".rstrip("cb"), "\t\n x\u3000".strip())
print("ab".center(7, "*"), "ab".center(6) + "|", "abc".center(6, "-"), "ab".ljust(5, "."), "ab".rjust(5, "."), "42".zfill(5), "-42".zfill(5), "+1".zfill(4), "abc".zfill(2))
print("aaa".replace("a", "b", 2), "abc".replace("", "-"), "abc".replace("b", ""), "hello".replace("l", "LL"), "".replace("", "x"), "aXbX".replace("X", "\n"), "abab".replace("ab", "c", count=1))
print("a\tb".expandtabs(), "a\tbc\td".expandtabs(4), "TestCase".removeprefix("Test"), "TestCase".removesuffix("Case"), "x".removeprefix("y"))
print("abc".translate({97: "A", 98: None, 99: 100}), "hello".translate(str.maketrans("el", "ip")), "x-y".translate(str.maketrans({"-": "minus"})), str.maketrans("ab", "cd", "e"))
print("%s" % "x" * 3, "ab" * 3, "ab" * 0, "a" + "b", "abc" < "abd", "Z" < "a", "a" < "ab", "" < "a", max("hello"), min("hello"), sorted("bca"), "abc"[::-1])
for bad in (lambda: "a".center("b"), lambda: "a".ljust(5, "ab"), lambda: "a".replace("a"), lambda: "a".strip(5), lambda: str.maketrans("a", "bc")):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
