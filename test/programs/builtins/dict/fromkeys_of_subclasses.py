# fromkeys makes an instance of the class, by its own __setitem__.
class D(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, [value])


class Other:
    def __init__(self):
        self.items = []

    def __setitem__(self, key, value):
        self.items.append((key, value))


print(D.fromkeys("ab", 1), type(D.fromkeys("")).__name__, dict.fromkeys("aab"), dict.fromkeys({1: 2, 3: 4}, 0), dict.fromkeys(range(2), []))


class Special(dict):
    def __new__(cls):
        return Other()


print(Special.fromkeys("xy", 5).items, D().copy(), type(D().copy()).__name__)
