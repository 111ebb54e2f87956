print("TestHook".removeprefix("Test"), "BaseTest".removesuffix("Test"), "abc".removeprefix("x"), "abc".removesuffix(""), "aaa".removeprefix("a"), "aa".removesuffix("aaa"), repr("abc".removeprefix("abc")))


class S(str): ...


s = S("abc")
print(type(s.removeprefix("x")).__name__, s.removeprefix("x") is s, type(s.removesuffix("c")).__name__)
for call in (lambda: "a".removeprefix(("a",)), lambda: "a".removesuffix(5), lambda: "a".removeprefix()):
    try:
        call()
    except TypeError as error:
        print(error)
