for source in ("def f[]() : pass", "class C[T, T]: pass", "def f[T=int, U](): pass", "def f[*T: int](): pass", "def f[**P: int](): pass", "def f[T: int: str](): pass", "def f[1](): pass", "def f[T](): return T = 1", "class C[T](metaclass=T): pass", "def f[*Ts=*a](): pass", "def f[T: (yield)](): pass", "def f[T: (x := 1)](): pass", "def f[T: await x](): pass", "lambda[T]: 1", "type A[T: (yield)] = T", "def f[T,](): pass", "def f[T.x](): pass", "class C[__debug__]: pass", "class C[T=(yield)]: pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
