class A:
    @classmethod
    def make(cls):
        return f"A.make {cls.__name__}"

    @staticmethod
    def tool():
        return "tool"

    @property
    def p(self):
        return 1

    def __getitem__(self, i):
        return i * 2


class B(A):
    @classmethod
    def make(cls):
        return "B+" + super().make()

    @property
    def p(self):
        return super().p + 10

    def __getitem__(self, i):
        return super().__getitem__(i) + 1

    def t(self):
        return super().tool(), (lambda: super(B, self).tool())(), [super(B, self).p for _ in range(1)]


b = B()
print(B.make(), b.p, b[4], b.t())
print(super(B, b).p, super(B, B).make())


class C(A):
    def f(self):
        return __class__.__name__


print(C().f())
try:
    super().x
except RuntimeError as error:
    print(error)
