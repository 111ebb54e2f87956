class R:
    def __repr__(self): return "R!"


class S:
    def __str__(self): return "S!"


print(str(R()), f"{R()}", "%s" % R(), [R()], str([R()]), str(S()), [S()] != "", str({R(): R()}))
print(repr(S()).startswith("<__main__.S object at 0x"), S.__repr__ is object.__repr__, R.__str__ is object.__str__)
R.__repr__ = lambda self: "changed"
print(R(), str(R))
