row = [0] * 3
aliased = [row] * 2
separate = [row[:] for _ in range(2)]
aliased[0][0] = 1
separate[0][0] = 2
print(aliased, separate, row, aliased[0] is aliased[1])
m = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*m)), [list(c) for c in zip(*m)], [x for r in m for x in r], [r[::-1] for r in m], m[::-1], [sum(r) for r in m], sum(m, []), list(map(max, m)))
for r in m:
    for i, x in enumerate(r):
        r[i] = x * x
print(m, max(map(max, m)), [r[:2] for r in m], m[1][2], m[-1][-1])
a = b = [1, 2]
b += [3]
c = a + [4]
b = b + [5]
print(a, b, c)
def change(items, n):
    items.append(n)
    n += 1
    items = ["new"]
    return items, n
x = [1]
print(change(x, 5), x)
t = ([1], 2)
u = t
t[0].append(9)
print(u, u is t, t[0] is u[0])
stack, queue = [], [1, 2, 3]
while queue:
    stack.append(queue.pop(0))
print(stack, stack[::-1], [stack.pop() for _ in range(3)], stack)
