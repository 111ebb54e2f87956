import heapq

h = []
for x in [5, 1, 8, 3, 2]:
    heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 10), h)
a = [9, 4, 7, 1, 8, 2]
heapq.heapify(a)
print(a, [heapq.heappop(a) for _ in range(len(a))])
print(heapq.nlargest(3, [1, 5, 2, 9, 7]), heapq.nsmallest(2, [5, 1, 3]), heapq.nlargest(2, ["a", "ccc", "bb"], key=len), heapq.nsmallest(10, [2, 1]), heapq.nlargest(0, [1]), heapq.nsmallest(1, [3, 2]))
print(list(heapq.merge([1, 4], [2, 3], [0, 9])), list(heapq.merge([3, 1], [4, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
t = [(2, "b"), (1, "z"), (1, "a")]
heapq.heapify(t)
print(t)
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
try:
    heapq.heappush([1], "a")
except TypeError as error:
    print(error)
