class A:
    def __new__(cls, kind):
        print("A.__new__", cls.__name__, kind)
        if kind == "other":
            return "a string"
        if kind == "sub":
            return object.__new__(B)
        return super().__new__(cls)

    def __init__(self, kind):
        print("A.__init__", kind)


class B(A):
    def __init__(self, kind):
        print("B.__init__", kind)


for kind in ("plain", "other", "sub"):
    print(type(A(kind)).__name__)
print(type(B("plain")).__name__)
