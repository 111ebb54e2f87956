class Deck:
    def __init__(self, *cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, key):
        print("get", key)
        return self.cards[key]

    def __setitem__(self, key, value):
        print("set", key, value)
        self.cards[key] = value

    def __delitem__(self, key):
        print("del", key)
        del self.cards[key]


d = Deck("a", "b", "c")
print(len(d), bool(d), bool(Deck()))
print(d[0], d[-1], d[1:], d[::2])
d[0] = "z"
d[1:2] = ["y", "x"]
del d[0]
print([c for c in d])
print("x" in d)
print(list(reversed(d)))
print(d[1, 2] if False else "ok")


class Bag:
    def __contains__(self, item):
        return item == 3

    def __iter__(self):
        yield from (1, 2, 3)

    def __reversed__(self):
        return "reversed"

    def __missing__(self, key): ...


print(3 in Bag(), 1 in Bag(), list(Bag()), reversed(Bag()), max(Bag()))


class Default(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


m = Default(a=1)
print(m["a"], m["b"], m, m.get("c"))


class Index:
    def __index__(self):
        return 2


print([10, 20, 30][Index()], "abcdef"[Index() :], hex(Index()), range(10)[Index()])
