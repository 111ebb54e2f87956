class R:
    def __reversed__(self): return "anything"


class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10


class OnlyIter:
    def __iter__(self): return iter([1])


print(reversed(R()), list(reversed(S())), list(reversed({1: 2, 3: 4})), list(reversed({1: 2}.items())))
for value in (OnlyIter(), {1, 2}, 5, iter([])):
    try:
        reversed(value)
    except TypeError as error:
        print(error)
it = reversed([1, 2, 3])
print(it.__length_hint__(), next(it), it.__length_hint__(), type(it).__name__, type(reversed("ab")).__name__, type(reversed(range(3))).__name__)
