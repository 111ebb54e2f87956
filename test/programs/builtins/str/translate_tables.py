# translate takes anything that has __getitem__; what tables may hold.
class Table:
    def __getitem__(self, key):
        if key == 97:
            raise LookupError
        return key + 1


print("abc".translate(Table()), "abc".translate({97: "XY", 98: None, 99: 100}), "abc".translate(["?"] * 98), "\U0001f600a".translate({0x1F600: "s"}))
print(str.maketrans("ab", "xy"), str.maketrans("ab", "xy", "c"), str.maketrans({"a": 1, 98: "z", "c": None}))
for call in (lambda: "a".translate({97: 0x110000}), lambda: "a".translate({97: -1}), lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: b"x"}), lambda: "a".translate(5), lambda: str.maketrans("a"), lambda: str.maketrans("a", "bc"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans({1.5: 1}), lambda: str.maketrans("a", "b", 3), lambda: str.maketrans(1, 2), lambda: "a".translate()):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
