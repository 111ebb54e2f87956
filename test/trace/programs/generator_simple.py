def gen(n):
    for i in range(n):
        yield i
    return "end"


for x in gen(2):
    print(x)
list(gen(2))
a, b = gen(2)
g = gen(1)
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)
print(*gen(2))
print([*gen(1)], 1 in gen(3))
