def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


for p in primes():
    if p > 12:
        break
    print(p)
