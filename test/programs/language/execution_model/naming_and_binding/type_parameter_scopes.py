T = "outer T"


def f[T](x: T) -> T:
    return T


class C[T]:
    def method[U](self, x: U): return T, U
    attr = T


type Alias[K] = dict[K, T]
print(f(1), f.__type_params__, C.__type_params__, C.attr, C().method(1), T, f.__annotations__)
print(Alias.__value__, Alias[int], C[int], Alias.__type_params__)
try:
    K
except NameError as error:
    print(error)
for source in ("def f[T, T](): pass", "class C[T](T): pass", "def f[T](x=T): pass", "def f[T: (yield)](): pass", "class C[T: (x := 1)]: pass", "def f[T]():\n    nonlocal T", "type A[T] = (await x)"):
    try:
        exec(source, {})
        print("fine")
    except (SyntaxError, NameError, TypeError) as error:
        print(type(error).__name__, str(error).split(" (")[0])
