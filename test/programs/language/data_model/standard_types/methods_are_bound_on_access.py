class A:
    def f(self, x=1):
        return self.n + x

    n = 10


a = A()
m = a.f
print(m(5), A.f(a, 2), m.__self__ is a, m.__func__ is A.f, m == a.f, m is a.f)
a.g = lambda: "plain function on an instance"
print(a.g())
A.h = len
print(A.h([1, 2]), a.h("abc"))
fs = [A().f for _ in range(2)]
print([f() for f in fs], list(map(a.f, [1, 2])))

bound = type(a.f)
a.k = bound(lambda self, y: (self.n, y), a)
print(a.k(3), "abc".upper.__self__, [].append.__name__, str.upper("x"))
unbound = dict.get
print(unbound({"a": 1}, "a"))
