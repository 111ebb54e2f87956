def deco(f):
    return f


def with_args(
    a,
    b=2,
):
    def wrap(f):
        return f
    return wrap


@deco
def f():
    return 1


@deco
@with_args(
    1,
    b=3,
)
@with_args(4)
def g(
    a,
    b=f(),
):
    return a


@deco
class C:
    @staticmethod
    def s():
        return 1

    @classmethod
    def c(cls):
        return 2

    @property
    def p(self):
        return 3

    @p.setter
    def p(self, value):
        self.v = value


f(); g(1); C.s(); C.c(); C().p
c = C()
c.p = 4


@(lambda f: f)
def h(): pass


h()
