x: int = 5
y: str
(z): float = 1.5
w: "not evaluated" = 2
print(__annotations__, x, z)


class O: ...


o = O()
o.attr: int = 3
o.other: print("evaluated")
d = {}
d["k"]: int = 4
print(o.attr, d, __annotations__.keys())


def f():
    a: undefined_name = 1
    b: undefined_name
    (c): undefined_name = 3
    return a, locals()


print(f(), f.__annotations__)
try:
    v: undefined_name = print("value first")
except NameError as error:
    print(error, "v" in globals())


class C:
    a: int
    b: str = "x"
    __p: bytes


print(C.__annotations__, hasattr(C, "a"))
for source in ("x: int, y: int", "(x, y): int", "[x]: int", "x, y: int = 1, 2", "x: int = y: int", "x: *a", "x: = 1", "1: int", "x: (yield)", "def f(): x: (yield)", "None: int", "x: int = *a", "x: int = *a, b", "*x: int", "lambda: (x: int)", "x: int = yield", "def f():\n global x\n x: int = 1", "f(): int"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
