big = range(10**20, 10**20 + 10, 3)
for source in (
    "list(big), big[1], big[-1], len(big), 10**20 + 3 in big, big.index(10**20 + 6), big[::-1], big[1:], range(2**70)[2**69], range(-(2**65), 2**65, 2**64)[1]",
    "len(range(2**70))",
    "range(2**70)[2**71]",
    "bool(range(2**70)), range(2**70).count(5), range(0, 2**70, 2**69), 2**70 - 1 in range(2**70), hash(range(2**70)) == hash(range(2**70))",
    "repr(range(-5)), list(range(5, 0, -2)), list(range(0, -5)), range(10)[5:2:-1], range(10)[-3:], range(0, 10, 3)[::2]",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
