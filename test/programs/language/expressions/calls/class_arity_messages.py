class A: ...
class B:
    def __init__(self, x): ...
class C:
    def __new__(cls, x): return object.__new__(cls)
for source in (
    "A(1)",
    "A(x=1)",
    "B()",
    "B(1, 2)",
    "B(y=1)",
    "C()",
    "C(1, 2)",
    "object(1)",
    'type("D", (), {})(1)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
