class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n
    def __eq__(self, other):
        print("asked", self.n, other)
        return False


d = {-4294967295: 0, 8: 1, 4294967297: 2, 1 + 2**61 - 1: 3}
d[K(1)] = 4
print(len(d))
