class I(int):
    pass


print(type(I.from_bytes(b"ab", "big")), I.from_bytes(b"ab", "big"), type(I(5).to_bytes(1, "big")), type(I("0x1f", 16)), I(" 12 "), type(I(5).__add__(1)), I(5).__add__(1.5))
print(I.__new__(I, 3), int.__new__(I, 4), type(int.__new__(I, 4)).__name__)
try:
    int.__new__(str, 3)
except TypeError as error:
    print(error)
try:
    I.__new__(int, 3)
except TypeError as error:
    print(error)
print(I(3).__class__, I.__mro__, I.__bases__, I(3).__reduce_ex__(2)[1:])
