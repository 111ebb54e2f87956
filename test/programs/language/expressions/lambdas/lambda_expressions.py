add = lambda a, b=1, *args, k=2, **kw: (a, b, args, k, kw)
print(add(1), add(1, 2, 3, k=4, z=5))
print((lambda: None)(), sorted("banana", key=lambda c: (-"banana".count(c), c)))
compose = lambda *fs: lambda x: compose(*fs[:-1])(fs[-1](x)) if fs else x
print(compose(lambda x: x + 1, lambda x: x * 10)(5))
print(list(map(lambda p: p[0] + p[1], [(1, 2), (3, 4)])))
y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(y(lambda f: lambda n: 1 if n == 0 else n * f(n - 1))(6))
