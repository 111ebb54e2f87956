# float.fromhex: rounding half to even at the last bit, overflow, and bad text.
for text in ("0x1.8p1", "-0x.8p0", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1.00000000000008p0", "0x1.000000000000081p0",
             "1", "0xA.8", "inf", "-nan", " 0x1p4 ", "0x1p1024", "0x1.fffffffffffff8p1023", "0x", "0x1p", "1.5x", "", "0x1p+ 3", "0x1_0"):
    try:
        print(repr(text), float.fromhex(text))
    except (ValueError, OverflowError) as error:
        print(repr(text), type(error).__name__, error)
