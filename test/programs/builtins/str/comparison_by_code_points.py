words = ["b", "a", "B", "é", "", "aa", "😀", "\uffff", "\ud800", "ab", "a\0"]
print(ascii(sorted(words)), "a" < "b" <= "b", "\uffff" < "😀", "Z" < "a", "a" == "a", "é" == "e\u0301", max("ab", "b"), min(["x", ""]))
for other in (1, b"a", None, ["a"]):
    print("a" == other, "a" != other)
    try:
        "a" < other
    except TypeError as error:
        print(error)
