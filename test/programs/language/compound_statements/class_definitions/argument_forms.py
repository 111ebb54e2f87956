class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print(name, bases, kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, *a, **kw): ...


bases, kw = (list,), {"a": 1}
class A(metaclass=Meta): ...
class B(*bases, metaclass=Meta, **kw, b=2): ...
class C(A, c=3,): ...
class D(): ...
for source in ("class E(x for x in y): pass", "class E(metaclass=int, metaclass=str): pass", "class E(**k, *b): pass", "class E: int: pass", "class E(a=1, int): pass", "class 1: pass", "class E(*): pass", "class E pass", "class E(: pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
