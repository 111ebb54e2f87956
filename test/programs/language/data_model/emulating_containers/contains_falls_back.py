class Own:
    def __contains__(self, item): return item


class Iterates:
    def __iter__(self):
        print("iterating")
        yield from (1, float("nan"), "x")


class Neither: ...


print(5 in Own(), 0 in Own(), [] not in Own(), "x" in Iterates(), 7 not in Iterates())
nan = float("nan")
print(nan in [nan], float("nan") in [nan], nan in (1, nan), [nan] == [nan])
for call in (lambda: 1 in Neither(), lambda: 1 in 5, lambda: 1 in "abc", lambda: "a" in b"abc", lambda: None in range(3), lambda: 300 in b"a"):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
