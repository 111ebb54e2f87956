print(int(), int("42"), int("-0"), int("  7\n"), int(7.9), int(-7.9), int("101", 2), int("0o17", 8), int("0x1F", 0), int("zz", 36), int(b"12"), int("٣"), int("1_2_3"))
print((5).bit_length(), (0).bit_length(), (255).to_bytes(2), (-1).to_bytes(2, "big", signed=True), int.from_bytes(b"\x01\x00"), (6).as_integer_ratio(), (6).denominator, (-6).__abs__(), (7).__add__(3), int.__mul__(3, 4))
print(hash(5), hash(-1), hash(2**61 - 1), hash(2**61), hash(-(2**61)), hash(10**30), hash(True))
print(bool(0), bool(5), bool("0"), bool([]), bool(None), isinstance(True, int), True + 1, str(True), int(True), True * "x")
print((10).__format__("5d"), (3).__divmod__(2), (3).__rpow__(2), (3).__floordiv__(0.5), int.__name__, (5).__class__, (5).__doc__[:9])
for bad in (lambda: int("4.5"), lambda: int("abc"), lambda: int(""), lambda: int("1__2"), lambda: int("12", 1), lambda: int("9", 8), lambda: int(None), lambda: int([1]), lambda: int("1", "2"), lambda: int(5, 2), lambda: (300).to_bytes(1), lambda: (-1).to_bytes(1), lambda: int("0x10")):
    try:
        bad()
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
