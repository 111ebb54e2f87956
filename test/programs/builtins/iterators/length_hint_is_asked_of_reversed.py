class Deck:
    def __len__(self):
        print("len")
        return 3

    def __getitem__(self, i):
        print("get", i)
        if i > 2:
            raise IndexError
        return i


print(list(reversed(Deck())))
it = iter(Deck())
print(tuple(it))
print([*iter(Deck())])
