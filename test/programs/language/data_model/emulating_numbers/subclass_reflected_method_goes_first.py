class Base:
    def __add__(self, other): return "Base.add"
    def __radd__(self, other): return "Base.radd"


class Same(Base): ...


class Overrides(Base):
    def __radd__(self, other): return "Overrides.radd"


class Int(int):
    def __rsub__(self, other): return f"rsub {other}"
    def __rmul__(self, other): return NotImplemented


print(Base() + Same(), Base() + Overrides(), Overrides() + Base(), Same() + Overrides(), 10 - Int(3), Int(3) - 10, 10 * Int(3), 1.5 - Int(2))
