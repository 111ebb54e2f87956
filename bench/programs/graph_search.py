# Shortest paths on a grid with heapq, breadth-first search with deque, union-find.

from collections import deque
from heapq import heappop, heappush

SIZE = 270


def cost(x, y):
    return (x * 31 + y * 17 + x * y) % 9 + 1


def dijkstra(start):
    distances = {start: 0}
    queue = [(0, start)]
    while queue:
        distance, (x, y) = heappop(queue)
        if distance > distances[(x, y)]:
            continue
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            nx, ny = x + dx, y + dy
            if 0 <= nx < SIZE and 0 <= ny < SIZE:
                new = distance + cost(nx, ny)
                if new < distances.get((nx, ny), 1 << 60):
                    distances[(nx, ny)] = new
                    heappush(queue, (new, (nx, ny)))
    return distances


def breadth_first(start):
    seen = {start}
    queue = deque([(start, 0)])
    farthest = 0
    while queue:
        (x, y), depth = queue.popleft()
        farthest = max(farthest, depth)
        for nx, ny in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if 0 <= nx < SIZE and 0 <= ny < SIZE and cost(nx, ny) < 8 and (nx, ny) not in seen:
                seen.add((nx, ny))
                queue.append(((nx, ny), depth + 1))
    return farthest, len(seen)


def components(n, edges):
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for a, b in edges:
        parent[find(a)] = find(b)
    return len({find(x) for x in range(n)})


distances = dijkstra((0, 0))
print(distances[(SIZE - 1, SIZE - 1)], sum(distances.values()))
print(breadth_first((0, 0)))
print(components(120000, [(i, i * 7 % 120000) for i in range(0, 120000, 3)]))
