def f(x): return g(x) + g(x - 1)
def g(x): return h(x) if x else h(1) / x
def h(x): return x * 2


print(f(3), f(2))
print(f(3), f(1))
