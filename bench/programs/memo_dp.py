# Dynamic programming with a dict keyed by tuples: edit distance, knapsack, grid paths, lru_cache.

from functools import lru_cache


def edit_distance(a, b):
    memo = {}

    def distance(i, j):
        if i == 0 or j == 0:
            return i + j
        key = (i, j)
        if key in memo:
            return memo[key]
        if a[i - 1] == b[j - 1]:
            result = distance(i - 1, j - 1)
        else:
            result = 1 + min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1))
        memo[key] = result
        return result

    return distance(len(a), len(b))


def knapsack(items, capacity):
    best = {(0, 0): 0}
    for index, (weight, value) in enumerate(items, 1):
        for (i, load), worth in list(best.items()):
            if i != index - 1:
                continue
            for take in (0, 1):
                new = load + take * weight
                if new <= capacity:
                    key = (index, new)
                    if best.get(key, -1) < worth + take * value:
                        best[key] = worth + take * value
    return max(best.values()), len(best)


@lru_cache(maxsize=None)
def paths(x, y):
    if x == 0 or y == 0:
        return 1
    return paths(x - 1, y) + paths(x, y - 1)


first = "the quick brown fox jumps over the lazy dog" * 11
second = "a slow brown dog sleeps under the crazy old fox" * 11
print(edit_distance(first, second))
print(knapsack([(i * 7 % 23 + 1, i * 13 % 37) for i in range(60)], 500))
print(paths(150, 150) % 1000000007, paths.cache_info().currsize)
