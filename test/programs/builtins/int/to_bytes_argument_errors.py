# to_bytes: lengths, orders and signs that it refuses.
print((258).to_bytes(2), (258).to_bytes(2, "little"), (-2).to_bytes(3, signed=True), (0).to_bytes(0), True.to_bytes())
for call in (
    lambda: (256).to_bytes(),
    lambda: (-1).to_bytes(4),
    lambda: (128).to_bytes(1, signed=True),
    lambda: (1).to_bytes(-1),
    lambda: (1).to_bytes(1, "x"),
    lambda: (1).to_bytes("1"),
    lambda: (1).to_bytes(1, 2),
    lambda: (1).to_bytes(1, "big", True),
    lambda: (1 << 70).to_bytes(8),
):
    try:
        print(call())
    except (OverflowError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
