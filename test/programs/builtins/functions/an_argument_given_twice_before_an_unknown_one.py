def tried(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


tried(lambda: bytearray("x", default="a", source="b"))
tried(lambda: bytearray("x", "utf-8", errors="strict", encoding="a"))
tried(lambda: str("x", object="y", other=1))
tried(lambda: int("5", base=3, x=1))
tried(lambda: b"a b".split(b" ", sep=None, other=3))
tried(lambda: "a b".split(" ", 1, maxsplit=3))
tried(lambda: "a".encode("utf-8", nope=1, encoding="x"))
