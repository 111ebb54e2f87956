class E:
    def __init__(self, name): self.name = name
    def __eq__(self, other):
        print(self.name, "==", getattr(other, "name", other))
        return self.name == "yes"
    def __repr__(self): return self.name


x = [E("a"), E("yes"), E("c")]
x.remove(5)
print(x, x.count(1), 7 in x)
changing = [1, 2, 3]


class Clears:
    def __eq__(self, other):
        changing.clear()
        return False


print(Clears() in changing, changing)
