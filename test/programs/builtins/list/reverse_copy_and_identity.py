x = [[1], [2], [3]]
y = x.copy()
print(x.reverse(), x, y, y[0] is x[2], y is x, x[:] == x, x[:] is x, list(x) is x)
print([].copy(), [].reverse(), list(reversed(x)))


class L(list): ...


z = L([1])
print(type(z.copy()).__name__, type(z[:]).__name__, type(z + [1]).__name__, type(z * 2).__name__)
