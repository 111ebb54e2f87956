grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([row[i] for i in range(3) for row in grid], [[row[i] for row in grid] for i in range(3)])
print([(x, y) for x in range(5) if x % 2 for y in range(5) if y > x if (x + y) % 3 == 0])
print({(a, b) for a in "ab" for b in "ab" if a <= b} == {("a", "a"), ("a", "b"), ("b", "b")})
print({k: [v for v in range(k)] for k in range(4)}, {len(w): w for w in "a bb cc ddd".split()})
print([*(x for x in [1]), *[y for y in [2]]], sum(len(r) for r in grid if r[0] > 1))
primes = [n for n in range(2, 40) if all(n % d for d in range(2, int(n**0.5) + 1))]
print(primes, [p for p, q in zip(primes, primes[1:]) if q - p == 2])
print([i for i in range(10) if i not in [j for j in range(10) if j % 3]], [not c for c in (0, 1)], [f"{i}{j}" for i, j in zip("ab", "cd")])
