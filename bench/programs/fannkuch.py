# Pancake flips over all permutations: list slices, index stores, integer loops.


def fannkuch(n):
    permutation = list(range(n))
    counts = [0] * n
    checksum = 0
    most_flips = 0
    sign = 1
    radius = n
    while True:
        while radius != 1:
            counts[radius - 1] = radius
            radius -= 1
        first = permutation[0]
        if first:
            flips = 0
            work = permutation[:]
            while first:
                work[: first + 1] = work[first::-1]
                flips += 1
                first = work[0]
            if flips > most_flips:
                most_flips = flips
            checksum += sign * flips
        sign = -sign
        while True:
            if radius == n:
                return checksum, most_flips
            permutation.insert(radius, permutation.pop(0))
            counts[radius] -= 1
            if counts[radius] > 0:
                break
            radius += 1


print(*fannkuch(9))
