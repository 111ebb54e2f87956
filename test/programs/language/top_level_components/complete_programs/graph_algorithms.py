from collections import deque
import heapq

graph = {"a": {"b": 4, "c": 1}, "b": {"d": 1}, "c": {"b": 2, "d": 5}, "d": {"e": 3}, "e": {}}


def dijkstra(start):
    distance = {start: 0}
    queue = [(0, start)]
    while queue:
        d, node = heapq.heappop(queue)
        if d > distance[node]:
            continue
        for other, w in graph[node].items():
            if d + w < distance.get(other, float("inf")):
                distance[other] = d + w
                heapq.heappush(queue, (d + w, other))
    return distance


def bfs(start, goal):
    queue, came = deque([start]), {start: None}
    while queue:
        node = queue.popleft()
        if node == goal:
            path = []
            while node is not None:
                path.append(node)
                node = came[node]
            return path[::-1]
        for other in graph[node]:
            if other not in came:
                came[other] = node
                queue.append(other)


def topological():
    seen, order = set(), []
    def visit(n):
        if n in seen:
            return
        seen.add(n)
        for m in graph[n]:
            visit(m)
        order.append(n)
    for n in graph:
        visit(n)
    return order[::-1]


print(dijkstra("a"), bfs("a", "e"), topological(), bfs("e", "a"))
