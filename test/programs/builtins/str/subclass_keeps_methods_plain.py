class S(str):
    def __new__(cls, value, note=None):
        self = super().__new__(cls, value)
        self.note = note
        return self

    def upper(self): return "own upper"


s = S("aBc", note=1)
print(s, repr(s), s.note, type(s + "x").__name__, type(s.lower()).__name__, s.upper(), str.upper(s), type(str(s)).__name__, s == "aBc", hash(s) == hash("aBc"), {s: 1}["aBc"], type(f"{s}").__name__, type(s[:]).__name__, isinstance(s, str), s.__dict__)
print("%s" % s, "{}".format(s), s in {"aBc"}, len(s), [*s], type(s.strip()).__name__, type(S("x").join("ab")).__name__)
