class Field:
    def __init__(self, name): self.name = name
    def __lt__(self, other): return f"({self.name} < {other})"
    def __eq__(self, other): return [self.name, other]
    __hash__ = None


f = Field("age")
print(f < 5, f == 5, f != 5, 5 > f, (f < 3) + "!", not f == 1)
print(Field("x") < 2 < 3, (f == 0) and "truthy list")
