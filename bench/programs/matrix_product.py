# Matrices as lists of lists: nested loops and subscripts.


def make(n, seed):
    return [[(seed * (i * n + j) + 7) % 101 - 50 for j in range(n)] for i in range(n)]


def product(a, b):
    n = len(a)
    result = [[0] * n for _ in range(n)]
    for i in range(n):
        row = a[i]
        out = result[i]
        for j in range(n):
            total = 0
            for k in range(n):
                total += row[k] * b[k][j]
            out[j] = total
    return result


a = make(150, 13)
b = make(150, 29)
c = product(a, b)
c = product(c, make(150, 3))
print(sum(sum(row) for row in c), c[3][7], c[149][149])
