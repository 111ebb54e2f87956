def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, it):
    return [x for _, x in zip(range(n), it)]


print(take(10, fibonacci()))


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


print(take(10, primes()))
g = fibonacci()
for x in g:
    if x > 20:
        break
print(next(g), g.gi_frame is not None, g.gi_running)
g.close()
print(g.gi_frame)


def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for it in list(its):
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)


print(list(interleave("abc", [1], (7, 8))))
