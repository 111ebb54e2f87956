# from_bytes takes bytes-like objects and iterables of ints; order and sign by keyword.
print(int.from_bytes([1, 2, 3]), int.from_bytes((255, 0), "little"), int.from_bytes(memoryview(b"\x80\x00"), signed=True))
print(int.from_bytes(bytearray(b"")), int.from_bytes(b"\xff" * 9, byteorder="big", signed=True), bool.from_bytes(b"\x02"))


class Number(int):
    def __new__(cls, value):
        return super().__new__(cls, value + 1)


print(Number.from_bytes(b"\x05"), type(Number.from_bytes(b"\x05")).__name__)
for call in (
    lambda: int.from_bytes("abc"),
    lambda: int.from_bytes([256]),
    lambda: int.from_bytes(b"", "middle"),
    lambda: int.from_bytes(3),
    lambda: int.from_bytes(),
    lambda: int.from_bytes(b"", signed=1, order=2),
):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
