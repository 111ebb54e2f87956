class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        print("hash", self.number)
        return self.number % 3

    def __eq__(self, other):
        print("eq", self.number, getattr(other, "number", other))
        return isinstance(other, Key) and self.number == other.number

    def __repr__(self):
        return f"Key({self.number})"


members = {Key(3), Key(4), "a", 7}
print("intersection")
print(len(members.intersection(iter(members))))
print("with ints")
print(members.intersection([7, 8, 9]))
print("update")
members.intersection_update(iter(list(members)))
print(len(members))
