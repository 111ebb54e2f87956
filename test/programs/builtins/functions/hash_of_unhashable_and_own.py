# hash(): own results are reduced to 61 bits, -1 becomes -2; unhashable things say so.
class H:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


for value in (0, -1, 5, 2**61 - 1, 2**61, -(2**61), 2**100, True, 1.5, "a", None):
    try:
        print(value, hash(H(value)))
    except TypeError as error:
        print(error)


class NoHash:
    __hash__ = None


class OnlyEq:
    def __eq__(self, other):
        return True


for value in ([], {}, set(), bytearray(), NoHash(), OnlyEq(), ([],), slice([]), (1, {}), frozenset, {}.values().__class__):
    try:
        hash(value)
        print("hashable")
    except TypeError as error:
        print(error)
