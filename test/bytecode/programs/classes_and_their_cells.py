@decorator
class A(B, metaclass=M, **kw):
    'doc'
    x = 1
    def f(self):
        self.b = self.a = 1
        super().f(1, k=2)
        return __class__
    def g(self): return super().attr, super(A, self).attr, super(A, self).f()
    @classmethod
    def h(cls): return super().h
    y = [x for x in range(3)]
    z = [__class__ for q in w]

class C(*bases): pass

def outer(p):
    class Inner:
        q = p
        def m(self): return p, q
    return Inner
