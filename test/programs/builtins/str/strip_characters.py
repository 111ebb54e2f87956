print(repr("  a b \n".strip()), "xxaxx".strip("x"), "abcba".strip("ab"), "abcba".lstrip("ab"), "abcba".rstrip("ba"), repr("\u2003a\xa0".strip()), "aaa".strip("a") == "", "a".strip(""), "😀a😀".strip("😀"), repr("\x00a".strip()), repr(" a ".strip(None)))
for call in (lambda: "a".strip(5), lambda: "a".strip("a", "b"), lambda: "a".lstrip(b"a"), lambda: "a".rstrip(["a"]), lambda: "a".strip(chars="a")):
    try:
        call()
    except TypeError as error:
        print(error)
