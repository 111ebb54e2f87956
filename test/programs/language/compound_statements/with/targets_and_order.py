class M:
    def __init__(self, name, value=None): self.name, self.value = name, value
    def __enter__(self):
        print("enter", self.name)
        return self.value
    def __exit__(self, *exc): print("exit", self.name, exc[0] and exc[0].__name__)


d = {}
with M("a", 1) as x, M("b", (2, 3)) as (y, z), M("c", 4) as d["k"]: print(x, y, z, d)
with (M("p") as p, M("q", 5) as q,): print(p, q)
with (M("t")): print("brackets")
with (M("u"), M("v")): print("two")
with M("w", [1, 2, 3]) as [first, *rest]: print(first, rest)
try:
    with M("bad", 5) as (one, two): print("never")
except TypeError as error:
    print(error)
with M("outer"):
    with M("inner"): pass
def f():
    with M("ret"): return "value"
print(f())
for source in ("with a as 1: pass", "with a as b + c: pass", "with a as f(): pass", "with: pass", "with a pass", "with a as b, : pass", "with (a as b): pass", "with (a, b) as c: pass", "with (a as b, c as d) as e: pass", "with a as (b, c): pass", "with a as b as c: pass", "with (a as b.c, d as e[0]): pass", "with (yield): pass", "with a as None: pass", "with (a as 1): pass", "with (a, b", "with a, as b: pass", "with a as *b: pass", "with a as (*b, c): pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
