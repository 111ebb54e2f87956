class L(list):
    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag


class M(L, tag="m"):
    pass


class Text(str):
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name, self)


class Owner:
    field = Text("value")


print(M.tag, M([1]), L[int], M[str], dict[str, M], isinstance(M(), L), M.__mro__[:3], Owner.field, repr(Owner.__dict__["field"]))


class D(dict):
    def __class_getitem__(cls, item):
        return "own", item


print(D[int], D[1, 2])
