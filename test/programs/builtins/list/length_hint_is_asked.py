# Making a list of something asks how long it will be: __len__, or __length_hint__.
class Sized:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        print("iter", end=" ")
        return iter("ab")

    def __len__(self):
        print("len", end=" ")
        return self.n


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter("ab")

    def __length_hint__(self):
        print("hint", end=" ")
        return self.hint


for make in (list, tuple, sorted, [].extend, lambda v: [*v], lambda v: (*v,), set, dict.fromkeys, "-".join, sum, min, lambda v: print(*v)):
    for source in (Sized(5), Sized(-1), Hinted(3), Hinted(-1), Hinted("a"), Hinted(NotImplemented), Hinted(2**70)):
        try:
            print(make(source))
        except Exception as error:
            print(type(error).__name__, error)
