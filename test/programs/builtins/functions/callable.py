class C:
    def __call__(self): ...
class D: ...
for source in (
    "callable(C()), callable(D()), callable(C), callable(len), callable(5), callable(lambda: 0), callable([].append), callable(None)",
    "callable()",
    "callable(1, 2)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
