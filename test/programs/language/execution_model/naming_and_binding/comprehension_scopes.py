x = "outer"
print([x for x in range(3)], x)
print({x: y for x, y in zip("ab", [1, 2])}, {c for c in "hello" if c not in "l"} == {"h", "e", "o"})
print([[i * j for j in range(3)] for i in range(3)])
print([(i, j) for i in range(4) if i % 2 for j in range(i) if j != 1])
print([a + b for a, b in [(1, 2), (3, 4)]], [a for a, *_ in ["xyz", "pq"]])


class C:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    try:
        bad = [items for _ in range(1)]
    except NameError as error:
        message = str(error)


print(C.doubled, C.message)


def f():
    y = 5
    return [y + z for z in range(3)], [(lambda: y + k)() for k in range(2)]


print(f())
fs = [lambda: v for v in range(3)]
print([g() for g in fs])
print([x if x > 1 else -x for x in range(4)])
