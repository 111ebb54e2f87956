class L(list):
    def __new__(cls, *args, **kwargs):
        print("new", args, kwargs)
        return super().__new__(cls)

    def __init__(self, *args, tag=None):
        print("init", args, tag)
        super().__init__(args)
        self.tag = tag


l = L(1, 2, tag="t")
print(l, l.tag, l.__dict__, L())
list.__init__(l, "ab")
print(l)
l.__init__(3)
print(l, l.tag)


class Slots(list):
    __slots__ = ("x",)


s = Slots([1])
s.x = 5
print(s, s.x, hasattr(s, "__dict__"))
try:
    s.y = 1
except AttributeError as error:
    print(error)
try:
    list(1, 2)
except TypeError as error:
    print(error)
try:
    Slots(x=1)
except TypeError as error:
    print(error)
