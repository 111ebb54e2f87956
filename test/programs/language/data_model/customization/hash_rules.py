class EqOnly:
    def __eq__(self, other): return True


class EqAndHash:
    def __eq__(self, other): return True
    def __hash__(self): return -1


class Sub(EqAndHash): ...


class SubEq(EqAndHash):
    def __eq__(self, other): return False


class Big:
    def __hash__(self): return 2**70 + 5


print(EqOnly.__hash__, hash(EqAndHash()), hash(Sub()), SubEq.__hash__, hash(Big()), hash(True), hash(-1), hash(-2))
for call in (lambda: hash(EqOnly()), lambda: {SubEq()}, lambda: {EqOnly(): 1}, lambda: hash([]), lambda: {}[{}], lambda: {[1]}, lambda: hash(slice(1, [])), lambda: [] in {1}):
    try:
        print(call())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
for value in ("x", 1.5, None):
    Big.__hash__ = lambda self: value
    try:
        hash(Big())
    except TypeError as error:
        print(error)
