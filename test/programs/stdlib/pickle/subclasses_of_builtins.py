import pickle


def show(value):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        print(repr(pickle.loads(data)))


class I(int): pass
class F(float): pass
class S(str): pass
class B(bytes): pass
class T(tuple): pass
class L(list): pass
class D(dict): pass
class M(set): pass
class Fz(frozenset): pass


for value in (I(5), F(2.5), S("s"), B(b"b"), T((1, 2)), L([1, 2]), D(a=1), M([1]), Fz([1])):
    show(value)
    value.extra = [1]
    again = pickle.loads(pickle.dumps(value))
    print(type(again).__name__, again, again.extra)
