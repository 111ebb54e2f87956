print(",".join("abc"), "-".join(["x"]), "".join(()), ", ".join({"a": 1, "b": 2}), "😀".join(["a", "b"]), "x".join(c for c in "12"))


class S(str): ...


print(type("".join([S("a")])).__name__, type(S("-").join(["a"])).__name__)
for value in ([1], ["a", None], ["a", "b", 3, 4], 5, None, [b"a"], ["a", ["b"]]):
    try:
        print(",".join(value))
    except TypeError as error:
        print(error)
try:
    ",".join("a", "b")
except TypeError as error:
    print(error)
