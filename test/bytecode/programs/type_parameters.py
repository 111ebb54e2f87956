type X = int
type Y[T] = list[T]

def f[T, *Ts, **P](x: T) -> T: return x
def g[T: int, U: (str, bytes) = str, *Ts = *tuple[int], **P = [int]](x=1, *, y=2): pass

class A[T](Base, k=1):
    x: T
    def m[U](self: A[T], y: U) -> T: return y
    class B[V](T): z: V
    type Q[W] = T | W
