# What + and * say of other operands.
for operate in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + b"a", lambda: "a" + None, lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" * None, lambda: "a" - "b", lambda: "ab" * (1 << 62), lambda: "a" * (1 << 70), lambda: -"a", lambda: "a" < 1, lambda: 1 in "1", lambda: None in "a", lambda: b"a" in "a"):
    try:
        print(operate())
    except (TypeError, OverflowError, MemoryError) as error:
        print(type(error).__name__, error)
print("ab" * 0, "ab" * -3, 3 * "ab", "ab" * True, "" * (1 << 62), "a".__add__("b"), "a".__mul__(2), "a".__rmul__(2), "a".__contains__(""))
