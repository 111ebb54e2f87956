# bool: two instances, arithmetic as ints, logic as bools.
print(bool.__mro__, isinstance(True, int), True + True, True * 3, -True, ~False if False else 0)
print(True & False, True | 1, True ^ True, type(True & 1).__name__, type(True & True).__name__)
print(bool([]), bool(()), bool("0"), bool(0.0), bool(-0.0), bool(float("nan")), bool(range(0)), bool(None))
print(repr(True), str(False), f"{True}", f"{True:d}", f"{True:>6}", "%d %s" % (True, True), [0, 1][True])
print({True: "a", 1: "b", 1.0: "c"}, hash(True), True == 1.0, True is (1 == 1), sum([True] * 3))
