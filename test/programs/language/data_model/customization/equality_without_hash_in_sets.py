class E:
    def __eq__(self, other): return True
class H(E):
    __hash__ = object.__hash__
for source in (
    "E() == 5, 5 == E(), E() in [1], [E()] == [2], len({H(), H()}), H() == H()",
    "{E()}",
    "{E(): 1}",
    "hash(E())",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
