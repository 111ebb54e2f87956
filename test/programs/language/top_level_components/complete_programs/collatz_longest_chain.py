def chain(n):
    steps = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps.append(n)
    return steps


best = max(range(1, 1000), key=lambda n: len(chain(n)))
print(best, len(chain(best)), chain(27)[:10], max(chain(27)))
