class Meta(type):
    def __instancecheck__(cls, instance): return True
    def __subclasscheck__(cls, sub): return True


class Greedy(Exception, metaclass=Meta): ...


try:
    try:
        raise KeyError("k")
    except Greedy:
        print("caught by Greedy")
except KeyError as error:
    print("passed on", error, isinstance(error, Greedy))
