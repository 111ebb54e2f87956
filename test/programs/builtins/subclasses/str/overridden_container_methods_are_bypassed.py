class S(str):
    def __len__(self):
        return 100

    def __getitem__(self, key):
        return "item"

    def __iter__(self):
        return iter(["i", "t"])

    def __contains__(self, item):
        return True

    def __add__(self, other):
        return "added"

    def __radd__(self, other):
        return "radded"

    def __mod__(self, other):
        return "mod"

    def __mul__(self, n):
        return "mul"


s = S("abc")
print(len(s), s[0], s[1:], list(s), "z" in s, s + "x", "x" + s, s % 1, s * 2, 2 * s, tuple(s), sorted(s), set(s) == {"i", "t"}, "-".join(s), [*s], max(s), dict.fromkeys(s))
print(s.upper(), s.find("b"), s.count("a"), "xabcx".find(s), "xabcx".replace(s, "!"), s == "abc", str(s), repr(s), s.split("b"), "xabc".endswith(s), list(reversed(s)) if hasattr(s, "__reversed__") else "".join(reversed(S("ab")))[:4])
a, b = s
print(a, b, list(enumerate(s)), list(zip(s, s)), list(map(str, s)), any(s), sum(1 for _ in s), int(S("12")), float(S("1.5")), bool(S("")))
s += "y"
print(s)
