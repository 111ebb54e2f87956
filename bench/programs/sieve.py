# Eratosthenes on a list of booleans: index stores and while loops.


def primes_below(limit):
    flags = [True] * limit
    flags[0] = flags[1] = False
    i = 2
    while i * i < limit:
        if flags[i]:
            j = i * i
            while j < limit:
                flags[j] = False
                j += i
        i += 1
    return [n for n in range(limit) if flags[n]]


total = 0
for limit in (1_500_000, 900_000, 1_200_000):
    primes = primes_below(limit)
    total += len(primes) + primes[-1]
print(total)
