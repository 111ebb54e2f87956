print(hash(1) == (1).__hash__(), hash(int) == type.__hash__(int))
try:
    int.__hash__()
except TypeError as error:
    print(error)


class Meta(type):
    def __len__(cls): return 3
    def __iter__(cls): return iter("meta")
    def __contains__(cls, item): return item == "x"
    def __call__(cls, *args): return "called", args
    def __add__(cls, other): return "add", other
    def __bool__(cls): return False
    def __str__(cls): return "Meta str"


class C(metaclass=Meta):
    def __len__(self): return 99


print(len(C), list(C), "x" in C, C(1), C + 2, bool(C), str(C), f"{C}")
