# join says which item is no str, and takes any iterable.
print("-".join("abc"), ",".join({"a": 1, "b": 2}), "".join(c for c in "xyz"), " ".join([]), "x".join(["only"]))
for items in (["a", 1], [b"a"], [None], 5, ["a", ["b"]], (x for x in [1]), "ab".encode()):
    try:
        print("".join(items))
    except TypeError as error:
        print(error)


class S(str):
    def __str__(self):
        return "never asked"


one = S("sub")
print("-".join([one, one]), type("".join([one])).__name__, "".join([one]) is one, S("+").join("ab"))
