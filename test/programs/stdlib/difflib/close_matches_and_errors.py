import difflib

print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(difflib.get_close_matches("accept", ["except", "accent", "concept", "acept"], n=2, cutoff=0.5))


def report(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


report(lambda: difflib.get_close_matches("a", [], 0))
report(lambda: difflib.get_close_matches("a", [], 1, 2))
report(lambda: list(difflib.restore([], 3)))
report(lambda: list(difflib.unified_diff([b"a"], ["b"])))
report(lambda: list(difflib.context_diff(["a"], ["b"], b"name")))
report(lambda: list(difflib.diff_bytes(difflib.unified_diff, ["a"], [b"b"])))
