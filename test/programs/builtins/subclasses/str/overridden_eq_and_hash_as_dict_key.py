class Folded(str):
    def __eq__(self, other):
        return self.lower() == other.lower()

    def __hash__(self):
        return hash(self.lower())


d = {Folded("Key"): 1}
print(d[Folded("KEY")], d.get("key"), d.get("Key"), "key" in d, Folded("kEy") in d, Folded("a") == "A", "A" == Folded("a"), "a" != Folded("A"))
print(Folded("X") in ["x"], ["x"].index(Folded("X")), {Folded("Q"), Folded("q")}, "abc".replace(Folded("B"), "-"), "abc".find(Folded("B")), Folded("B") in "abc")


class Plain(str):
    pass


print({"a": 1}[Plain("a")], {Plain("a"): 1}["a"], hash(Plain("a")) == hash("a"), Plain("a") is "a".strip())
namespace = {Plain("x"): 5}
exec("print(x)", namespace)


class Holder:
    pass


holder = Holder()
setattr(holder, Plain("name"), 3)
print(holder.name, getattr(holder, Plain("name")), list(holder.__dict__))
