# nsmallest, nlargest, merge: results, stability, the comparisons they make, their errors.
import heapq

log = []
class N:
    def __init__(self, n, tag=""): self.n, self.tag = n, tag
    def __lt__(self, other): log.append((self.n, "<", other.n)); return self.n < other.n
    def __eq__(self, other): log.append((self.n, "=", other.n)); return self.n == other.n
    def __gt__(self, other): log.append((self.n, ">", other.n)); return self.n > other.n
    def __repr__(self): return f"{self.n}{self.tag}"
def show(call):
    try:
        print(call(), end=" ")
    except BaseException as e:
        print(type(e).__name__, e, end=" ")
    print(log); log.clear()
data = [5, 3, 8, 3, 1, 9, 5, 2, 8, 0]
for n in (-1, 0, 1, 2, 3, 5, 9, 10, 11):
    for pick in (heapq.nsmallest, heapq.nlargest):
        show(lambda: pick(n, data)); show(lambda: pick(n, iter(data))); show(lambda: pick(n, data, key=lambda x: -x))
        print(pick(n, map(N, data, "abcdefghij")), pick(n, [N(x, t) for x, t in zip(data, "abcdefghij")], lambda v: v.n % 3)); log.clear()
show(lambda: heapq.nsmallest(1, [])); show(lambda: heapq.nlargest(1, iter([]), key=abs)); show(lambda: heapq.nlargest(2, []))
show(lambda: heapq.nsmallest(2.0, data)); show(lambda: heapq.nsmallest(2, 5)); show(lambda: heapq.nsmallest(2, iter([1, "a", 2]))); show(lambda: heapq.nlargest(3, [1, "a"]))
show(lambda: heapq.nsmallest(2, data, key=3)); show(lambda: heapq.nsmallest(n=2, iterable=data, key=None)); show(lambda: heapq.nsmallest("2", data)); show(lambda: heapq.nsmallest(2, iter(data), 3))
for inputs in ([], [[]], [[1, 4, 7]], [[1, 4, 7], [0, 4, 9]], [[], [3], []], ["adz", "bcy", "aaz", ""], [range(0, 9, 3), range(1, 9, 2), [4]]):
    show(lambda: list(heapq.merge(*inputs)))
    show(lambda: list(heapq.merge(*[list(i)[::-1] for i in inputs], reverse=True)))
    show(lambda: list(heapq.merge(*inputs, key=str)))
    show(lambda: list(heapq.merge(*[list(i)[::-1] for i in inputs], key=str, reverse=True)))
show(lambda: list(heapq.merge([N(1, "a"), N(2, "a")], [N(1, "b"), N(3, "b")], [N(2, "c")])))
show(lambda: list(heapq.merge([N(2, "a"), N(1, "a")], [N(3, "b"), N(1, "b")], reverse=True)))
show(lambda: list(heapq.merge([N(1, "a"), N(2, "a")], [N(1, "b"), N(3, "b")], key=lambda v: v.n // 2)))
show(lambda: list(heapq.merge([1], 3))); show(lambda: list(heapq.merge([1, 2], ["a"]))); show(lambda: type(heapq.merge(3)).__name__)
def counting(name):
    for i in range(3):
        log.append((name, i))
        yield i
m = heapq.merge(counting("x"), counting("y"))
show(lambda: next(m)); show(lambda: next(m)); show(lambda: list(m))
def breaks():
    yield 1
    raise KeyError("broken")
show(lambda: list(heapq.merge(breaks(), [0, 5]))); show(lambda: list(heapq.merge(breaks())))
print(heapq.__all__)
