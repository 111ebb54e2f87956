# What a __str__ or __repr__ prints itself comes after the arguments before it.
class Loud:
    def __repr__(self):
        print("(repr)", end="")
        return "loud"


print("a", Loud(), "b")
print("c", [Loud()], {"k": Loud()}, (1, [Loud()]), sep="|")
print(Loud(), Loud(), end="!\n")
