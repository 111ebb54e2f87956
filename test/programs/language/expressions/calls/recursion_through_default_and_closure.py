def fact(n, f=lambda n: 1 if n < 2 else n * fact(n - 1)): return f(n)


print(fact(5))


def make():
    def even(n): return n == 0 or odd(n - 1)
    def odd(n): return n != 0 and even(n - 1)
    return even


print(make()(10), make()(7))
print((lambda f: f(f, 6))(lambda f, n: n if n < 2 else f(f, n - 1) + f(f, n - 2)))


def apply(f, *args, times=1):
    return args[0] if times == 0 else apply(f, f(*args), times=times - 1)


print(apply(lambda x: x * 2, 1, times=10))
