class L(list):
    def append(self, item):
        print("append", item)
        super().append(item)

    def __setitem__(self, key, value):
        print("setitem", key, value)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("delitem", key)
        super().__delitem__(key)

    def insert(self, at, item):
        print("insert")
        super().insert(at, item)

    def extend(self, items):
        print("extend")
        super().extend(items)


l = L([1])
l.append(2)
l.extend([3])
l += [4]
l[0] = 9
l[1:2] = [7, 8]
del l[0]
del l[:1]
l.pop()
l.sort()
l.reverse()
l.clear()
l.insert(0, 1)
import heapq, bisect, pickle, copy
heapq.heappush(l, 0)
bisect.insort(l, 5)
print(l, pickle.loads(pickle.dumps(l)), copy.copy(l), copy.deepcopy(l))
heapq.heappop(l)
