def f(n):
    while n: n -= 1
    while n < 3: n += 1; m = n
    return m


f(3)
i = 3
while i: i -= 1
