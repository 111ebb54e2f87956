# Every mutating method of the containers of collections, array and heapq.
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque
import array, bisect, heapq, random


def deques():
    d = deque([1, 2, 3], maxlen=5)
    d.append(4)
    d.appendleft(0)
    d.append(5)
    d.rotate(2)
    d.extend([7, 8])
    d.extendleft([9])
    d.remove(7)
    d.reverse()
    d.insert(1, "i")
    del d[0]
    d[0] = "z"
    d.pop()
    d.popleft()
    d += [5]
    d *= 2
    d.clear()


def dicts():
    d = defaultdict(list)
    d["a"].append(1)
    d["b"]
    d.setdefault("c", [3])
    d.pop("b")
    d.popitem()
    d |= {"y": 2}
    c = Counter("abca")
    c["q"] += 3
    c.update("aab")
    c.subtract("a")
    c += Counter("zz")
    o = OrderedDict(a=1, b=2, c=3)
    o.move_to_end("a")
    o.move_to_end("c", last=False)
    o.popitem(last=False)
    o["b"] = 9
    keys, values, items = o.keys(), o.values(), o.items()
    o["d"] = [1]
    o["d"].append(2)
    m = ChainMap({}, {"a": 1})
    m["b"] = 2
    u = UserDict(a=1)
    u["b"] = 2
    v = UserList([1])
    v.append(2)


def arrays():
    a = array.array("i", [1, 2, 3])
    a.append(4)
    a[0] = 10
    a[-1] = 11
    a.extend([5, 6])
    a.byteswap()
    a.reverse()
    a.pop()
    a.pop(0)
    a.insert(0, 3)
    a.remove(3)
    a.frombytes(b"\1\0\0\0")
    a.fromlist([1])
    a[1:2] = array.array("i", [8, 9])
    del a[0]
    a += array.array("i", [7])
    a *= 2
    memoryview(a)[0] = 77
    f = array.array("d", [1.5, float("nan"), 2])
    f[0] = 2
    u = array.array("u", "xy")
    u.append("z")


def heaps():
    h = [5, 3, 1]
    heapq.heapify(h)
    heapq.heappush(h, 0)
    heapq.heappop(h)
    heapq.heapreplace(h, 9)
    heapq.heappushpop(h, 2)
    bisect.insort(h, 4)
    random.seed(1)
    random.shuffle(h)


deques()
dicts()
arrays()
heaps()
