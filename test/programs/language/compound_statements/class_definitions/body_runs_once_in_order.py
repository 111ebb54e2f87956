class C:
    print("body", __name__, __qualname__, __module__)
    x = 1
    y = x + 1
    if y > 1:
        def f(self): return "first"
    else:
        def f(self): return "second"
    for i in range(2): ...
    print(sorted(n for n in locals() if not n.startswith("__")))
    del x


print(hasattr(C, "x"), C.i, C().f(), C.y)
