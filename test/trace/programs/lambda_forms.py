f = lambda: 1
g = lambda x: (
    x
    + 1
)
h = lambda x, y=2: [
    x,
    y,
]
k = lambda: (yield 1)
f(); g(1); h(1); list(k())
print(sorted([3, 1, 2], key=lambda x: -x))
print((lambda *a: a)(1, 2))
print(list(map(lambda x:
               x * 2, [1, 2])))
