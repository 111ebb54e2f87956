# Conway's game on an unbounded board: sets of tuples, comprehensions, Counter-like dicts.


def neighbours(cell):
    x, y = cell
    return [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]


def step(alive):
    counts = {}
    for cell in alive:
        for other in neighbours(cell):
            counts[other] = counts.get(other, 0) + 1
    return {cell for cell, count in counts.items() if count == 3 or (count == 2 and cell in alive)}


board = {(0, 1), (1, 3), (2, 0), (2, 1), (2, 4), (2, 5), (2, 6)}
sizes = []
for generation in range(1000):
    board = step(board)
    sizes.append(len(board))
print(sizes[::125], max(sizes))
print(sorted(board)[:3], min(x for x, y in board), max(y for x, y in board))
