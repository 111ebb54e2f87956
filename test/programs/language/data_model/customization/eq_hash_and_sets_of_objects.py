class Card:
    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    def __eq__(self, other):
        return isinstance(other, Card) and (self.rank, self.suit) == (other.rank, other.suit)

    def __hash__(self):
        return hash((self.rank, self.suit))

    def __repr__(self):
        return f"{self.rank}{self.suit}"


hand = {Card(5, "H"), Card(5, "H"), Card(6, "S")}
print(len(hand), Card(6, "S") in hand, Card(7, "S") in hand, sorted(map(repr, hand)))
d = {Card(1, "A"): "first"}
d[Card(1, "A")] = "second"
print(d, hand - {Card(5, "H")}, [Card(1, "B")] == [Card(1, "B")], Card(1, "B") != Card(1, "C"))


class NoHash:
    def __eq__(self, other):
        return True


try:
    {NoHash()}
except TypeError as error:
    print(error)


class KeepHash(NoHash):
    __hash__ = object.__hash__


print(len({KeepHash(), KeepHash()}) in (1, 2))
