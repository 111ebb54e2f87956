def memo(f):
    def wrapper(n):
        if n not in wrapper.cache:
            wrapper.misses += 1
            wrapper.cache[n] = f(n)
        return wrapper.cache[n]

    wrapper.cache = {}
    wrapper.misses = 0
    return wrapper


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.misses, len(fib.cache))


def partitions(n, largest=None, memo={}):
    largest = n if largest is None else largest
    if n == 0:
        return 1
    if (n, largest) not in memo:
        memo[n, largest] = sum(partitions(n - k, min(k, n - k) if n - k else None, memo) for k in range(1, largest + 1))
    return memo[n, largest]


print([partitions(n) for n in range(1, 12)])
