# A str subclass's own methods in formatting, joining, dict keys and comparison.
class S(str):
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __format__(self, spec):
        return f"format({spec})"

    def __eq__(self, other):
        return "eq"

    __hash__ = str.__hash__

    def __len__(self):
        return 99

    def __getitem__(self, key):
        return "item"

    def __iter__(self):
        return iter("iter")


s = S("plain")
print(s, [s], f"{s} {s!s} {s!r} {s:x}", "%s %r" % (s, s), "{} {!s}".format(s, s), str(s), type(str(s)).__name__)
print(s == 1, "plain" == s, len(s), s[0], list(s), s + "!", s.upper(), type(s.upper()).__name__, "-".join(s), "-".join([s]), s.join("ab"))
print({"plain": 1}.get(s), s.__class__.__name__, str.__str__(s), str.__repr__(s), "a" in s, s.startswith("pl"), S("x") * 2, type(S("x")[:]).__name__)
