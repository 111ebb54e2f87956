# Small ints in a while loop.


def steps(n):
    count = 0
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        count += 1
    return count


print(max(steps(n) for n in range(1, 300)))
