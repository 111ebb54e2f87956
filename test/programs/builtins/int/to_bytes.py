for source in (
    '(1024).to_bytes(2), (1024).to_bytes(4, "little"), (-1).to_bytes(2, signed=True), (0).to_bytes(0), (255).to_bytes(), (-128).to_bytes(1, "big", signed=True)',
    "(256).to_bytes(1)",
    "(-1).to_bytes(1)",
    "(128).to_bytes(1, signed=True)",
    "(1).to_bytes(-1)",
    '(1).to_bytes(2, "middle")',
    '(1).to_bytes("2")',
    "(1).to_bytes(2, 5)",
    '(1).to_bytes(length=3, byteorder="little")',
    '(2**70).to_bytes(9, "big"), (2**70).to_bytes(12, "little")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
