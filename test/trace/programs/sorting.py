def bubble(xs):
    n = len(xs)
    for i in range(n):
        for j in range(n - i - 1):
            if xs[j] > xs[j + 1]:
                xs[j], xs[j + 1] = xs[j + 1], xs[j]
    return xs


def quick(xs):
    if len(xs) <= 1:
        return xs
    pivot, *rest = xs
    return (
        quick([x for x in rest if x < pivot])
        + [pivot]
        + quick([x for x in rest if x >= pivot])
    )


bubble([3, 1, 2])
quick([3, 1, 2])
