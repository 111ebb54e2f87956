class M:
    def __init__(self, rows): self.rows = rows
    def __matmul__(self, other): return M([[sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows])
    def __rmatmul__(self, other): return f"{other} @ M"
    def __repr__(self): return f"M({self.rows})"


m = M([[1, 2], [3, 4]])
print(m @ m, 5 @ m, m @ m @ m)
m @= M([[0, 1], [1, 0]])
print(m)
try:
    1 @ 2
except TypeError as error:
    print(error)
try:
    [1] @ [2]
except TypeError as error:
    print(error)
