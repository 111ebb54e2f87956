import itertools


def tried(call):
    try:
        print(list(call())[:3])
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)


for make in itertools.combinations, itertools.combinations_with_replacement, itertools.permutations:
    for arguments in (5, "x"), (5, None), (5, -1), ("ab", -1), ("ab", 1.0), ("ab", 2**70), ("ab", True):
        tried(lambda: make(*arguments))
