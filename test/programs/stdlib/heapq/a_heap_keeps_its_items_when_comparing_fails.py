# At every comparison the heap holds all of its items.
import heapq


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print([item.n for item in heap], self.n, other.n)
        if self.n == other.n:
            raise ValueError(self.n)
        return self.n < other.n


heap = [Item(n) for n in (5, 3, 8, 1, 9, 2)]
heapq.heapify(heap)
heapq.heappush(heap, Item(0))
for action in (lambda: heapq.heappush(heap, Item(0)), lambda: heapq.heapreplace(heap, Item(5)), lambda: heapq.heappop(heap)):
    try:
        action()
    except ValueError as error:
        print("failed", error)
    print([item.n for item in heap])
