print("é".encode(), "é".encode("latin1"), "é".encode(encoding="utf-16"), "é".encode(errors="ignore", encoding="ascii"), "a".encode("UTF_8"), "a".encode("U8"), "".encode("utf-32"))
for call in (lambda: "a".encode(5), lambda: "a".encode("utf-8", 5), lambda: "a".encode("nope"), lambda: "a".encode("utf-8", "strict", 1), lambda: "a".encode(None), lambda: "a".encode("hex"), lambda: "a".encode("a\0b"), lambda: "é".encode("ascii", "")):
    try:
        print(call())
    except (TypeError, LookupError, ValueError) as error:
        print(type(error).__name__, error)
