# Methods of int called with wrong receivers.
for call in (
    lambda: int.bit_length(),
    lambda: int.bit_length("a"),
    lambda: int.bit_length(1, 2),
    lambda: int.__add__(1),
    lambda: int.__add__(1, 2, 3),
    lambda: int.__add__("a", 1),
    lambda: int.to_bytes(1.0),
    lambda: int.__new__(),
    lambda: int.__new__(str),
    lambda: int.__new__(3),
    lambda: int.__new__(bool, 3),
    lambda: int.bit_count(x=1),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(int.__add__(1, 2.0), (1).__add__("a"), (1).__radd__(2), (1).__rpow__(2), (5).__divmod__(3), (1).__truediv__(4))
