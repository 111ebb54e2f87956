# reversed() asks __reversed__, else for __len__ and __getitem__.
class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class Own:
    def __reversed__(self):
        return iter("own")


class Refuses:
    __reversed__ = None

    def __len__(self):
        return 0

    def __getitem__(self, i):
        return i


print(list(reversed(Seq())), list(reversed(Own())), list(reversed("ab")), list(reversed((1, 2))), reversed(Seq()).__length_hint__(), list(reversed({1: 2, 3: 4})), list(reversed(bytearray(b"ab"))))
for value in ({1}, 5, iter([]), (x for x in "a"), Refuses(), None, object()):
    try:
        print(reversed(value))
    except TypeError as error:
        print(str(error).split(" at ")[0])
it = reversed(Seq())
next(it)
it.__setstate__(0)
print(list(it), next(it, "end"))
for call in (lambda: reversed(), lambda: reversed("a", "b"), lambda: reversed(sequence="a")):
    try:
        call()
    except TypeError as error:
        print(error)
