class I(int): pass
class F(float): pass
class S(str): pass
class B(bytes): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
class M(set): pass
class Z(frozenset): pass


for cls, value in ((int, I(5)), (float, F(1.5)), (str, S("s")), (bytes, B(b"b")), (list, L([1])), (tuple, T([1])), (dict, D(a=1)), (set, M([1])), (frozenset, Z([1])), (int, F(2.9)), (float, I(3)), (float, S("2.5")), (int, S("7")), (int, B(b"8")), (bytes, L([65])), (bytearray, B(b"x")), (complex, F(1)), (complex, S("1j")), (str, I(5)), (list, T([1])), (tuple, L([1])), (bool, L())):
    made = cls(value)
    print(cls.__name__, type(value).__name__, type(made).__name__, made, made is value)
