# The largest singular value of an infinite matrix: a small function called in comprehensions.


def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector, size):
    return [sum(entry(i, j) * vector[j] for j in size) for i in size]


def times_transposed(vector, size):
    return [sum(entry(j, i) * vector[j] for j in size) for i in size]


def spectral_norm(n):
    size = range(n)
    u = [1.0] * n
    for _ in range(4):
        v = times_transposed(times(u, size), size)
        u = times_transposed(times(v, size), size)
    uv = sum(a * b for a, b in zip(u, v))
    vv = sum(b * b for b in v)
    return (uv / vv) ** 0.5


print(f"{spectral_norm(300):.9f}")
