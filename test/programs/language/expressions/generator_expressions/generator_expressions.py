g = (n * n for n in range(5) if n % 2)
print(next(g), list(g), list(g))
print(sum(x for x in [1, 2, 3]), ",".join(str(i) for i in range(4)), max((len(w), w) for w in "a bcd ef".split()))
print(list((x, y) for x in range(3) for y in range(x)))
data = [1, 2, 3]
lazy = (x for x in data)
data.append(4)
print(list(lazy))


def make():
    print("first iterable evaluated at once")
    return [1]


g = (print("body", x) for x in make())
print("made")
list(g)
n = 10
g = (n + x for x in [1, 2])
n = 20
print(list(g))
print(any(x > 2 for x in range(10**9)), all(x < 3 for x in range(10**9)))
