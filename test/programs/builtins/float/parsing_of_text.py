# What float() reads, and what it refuses.
for text in (
    "1e5", " 1.5 ", "1_0.5_0", ".5", "5.", "-.5e-3", "+inf", "INFINITY", "-nan", "1e400", "-1e400", "1e-400", "0x1p3", "1.5.2",
    "", " ", ".", "e5", "1e", "1_", "_1", "1__0", "1e_5", "in", "nanx", "\u0661.\u0665", "1\x00", "--1", "1 2", "infinit",
):
    try:
        print(repr(text), float(text))
    except ValueError as error:
        print(error)
print(float(b"1.5"), float(bytearray(b" 2 ")), float("0." + "0" * 400 + "1e401"))
