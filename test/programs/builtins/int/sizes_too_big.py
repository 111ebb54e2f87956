def attempt(do):
    try:
        print(repr(do()))
    except Exception as error:
        print(type(error).__name__, error)


big = 2**70
for do in [
    lambda: "a".center(big), lambda: "a".zfill(-big), lambda: "a b".split(None, big), lambda: "aa".replace("a", "b", big), lambda: "a" * big,
    lambda: "" * -big, lambda: [] * big, lambda: () * big, lambda: [1] * (2**62), lambda: b"a" * big, lambda: "ab"[big], lambda: "ab"[2**62],
    lambda: [1][2**62], lambda: (1,)[big], lambda: b"a"[2**62], lambda: "abc"[-big:big], lambda: bytes(big), lambda: [1].pop(big), lambda: [1].insert(big, 2),
    lambda: (1).to_bytes(big), lambda: "a\tb".expandtabs(big), lambda: round(2.5, big), lambda: range(big)[2**71], lambda: len(range(big)),
]:
    attempt(do)
