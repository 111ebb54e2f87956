class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v


i = I(3)
print([10, 20, 30, 40][i], "abcdef"[i:I(5)], range(i), hex(i), bin(I(5)), oct(I(8)), chr(I(65)), bytes(i), "a" * i, [0] * i, int(i), float(i), complex(i), round(1.23456, i), (1).__lshift__(3), divmod(7, 3), bytes([I(66)]))
import operator

print(operator.index(i), operator.index(True), int("11", I(2)), list(range(10))[I(-1)], slice(i).indices(5))
for value in ("3", 3.0, None):
    for use in (lambda v: [1][v], hex, lambda v: "a" * v, range):
        try:
            use(I(value))
        except TypeError as error:
            print(error)
try:
    1 + i
except TypeError as error:
    print(error)
