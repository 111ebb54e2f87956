class M(type):
    y = "meta y"
    @property
    def z(cls): return "meta z of " + cls.__name__
    def m(cls): return cls.__name__
class C(metaclass=M): x = 1
for source in (
    "C.x, C.y, C.z, C.m()",
    "C().y",
    "C().m()",
    'setattr(C, "z", 1)',
    '"y" in dir(C), C.__dict__.get("y"), type(C).y',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
