print(str.maketrans("abc", "xyz"), str.maketrans("ab", "xy", "c"), str.maketrans({"a": 1, 98: "long", "c": None}))
table = str.maketrans({"a": "A", "b": None, "c": 0x1F600, "d": "dd"})
print("abcde".translate(table), "abc".translate({97: "é", 98: 98}), "abc".translate(str.maketrans("", "", "abc")) == "")


class Table:
    def __getitem__(self, code):
        if code == 98:
            raise LookupError
        if code == 99:
            return None
        return chr(code + 1)


print("abcd".translate(Table()), "abc".translate("\0" * 97 + "xyz"), "ab".translate([]))
for call in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans("a"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans({1.5: 1}), lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: 0x110000}), lambda: "a".translate(5), lambda: str.maketrans("a", 5), lambda: str.maketrans("a", "b", 5), lambda: "a".translate()):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
