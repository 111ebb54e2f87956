class C:
    def plain(self): return super().__hash__() is not None
    def nested(self): return [super().__init__() for _ in range(1)]
    def in_lambda(self): return (lambda self: super().__str__()[:3])(self)
    def in_inner(self):
        def inner(): return super().__repr__()
        return inner()
    def deleted(self):
        del self
        return super().__repr__()
    def rebound(self):
        self = 5
        return super().__repr__()
    def generator(self): yield super().__class__


c = C()
for name in ("plain", "nested", "in_lambda", "in_inner", "deleted", "rebound"):
    try:
        print(name, repr(getattr(c, name)())[:20])
    except (RuntimeError, TypeError, UnboundLocalError) as error:
        print(name, type(error).__name__, error)
print(next(c.generator()))


def outside(): super()


try:
    outside()
except RuntimeError as error:
    print(error)
