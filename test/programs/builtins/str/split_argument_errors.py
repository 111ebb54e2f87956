# split and its relatives with bad separators and counts.
for call in (
    lambda: "a b".split(""),
    lambda: "a b".rsplit(""),
    lambda: "a b".split(1),
    lambda: "a b".split(b" "),
    lambda: "a b".split(None, "1"),
    lambda: "a b".split(maxsplit=1.0),
    lambda: "a b".split(" ", 1, 2),
    lambda: "a b".split(seperator=" "),
    lambda: "ab".partition(""),
    lambda: "ab".partition(None),
    lambda: "ab".rpartition(1),
    lambda: "ab".partition(),
    lambda: "ab".splitlines(1, 2),
    lambda: "ab".splitlines(keepend=True),
):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print("a,b,c".split(",", 1), "a,b,c".rsplit(",", maxsplit=1), "a,b".split(",", 0), " a b ".split(None, 0), "  a  b ".split(maxsplit=1), "".split(), "".split(","), "a\u2003b\x1cc".split())
