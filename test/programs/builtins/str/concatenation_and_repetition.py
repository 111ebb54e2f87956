print("a" + "b", "ab" * 3, 2 * "x", "a" * 0, "a" * -1, "a" * True, "" * 10**9 == "")
for call in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + b"b", lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" - "b", lambda: "a" + None, lambda: "a" * 2**70, lambda: None + "a"):
    try:
        call()
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
