def f(n):
    total = 0
    for i in range(n):
        for j in range(i):
            if j == 1:
                continue
            if i == 3:
                break
            total += j
        else:
            total += 10
    return total


f(4)
