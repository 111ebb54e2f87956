class V:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        log.append((self.n, other.n))
        return self.n < other.n
    def __repr__(self): return f"V{self.n}"


for order in ([1, 2, 3, 4], [4, 3, 2, 1], [2, 1, 4, 3, 5], [1, 1, 1], [5, 1, 4, 2, 3]):
    log = []
    print(sorted(map(V, order)), log)
log = []
print(sorted(map(V, [1, 2, 1]), reverse=True), log)
log = []
print(min(map(V, [2, 1, 3])), log)


class G:
    def __init__(self, n): self.n = n
    def __gt__(self, other): return self.n > other.n
    def __repr__(self): return f"G{self.n}"


print(sorted(map(G, [3, 1, 2])), max(map(G, [1, 3])))
