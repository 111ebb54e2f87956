type A = int
type B[T] = list[T]


def f[T: int](x: T) -> T:
    return x


class C[T]:
    def m(self, x: T) -> T:
        return x


f(1)
C[int]().m(2)
print(A.__value__, B.__value__)
