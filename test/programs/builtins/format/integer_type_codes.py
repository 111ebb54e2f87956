# Every type code for ints, with sign, '#', grouping, zero padding.
for n in (0, 255, -255, 1 << 70):
    for spec in ("b", "o", "x", "X", "d", "n", "#b", "#o", "#x", "#X", "+d", " d", "08d", "#010x", ",", "_", "_x", "_b", "e", ".3f", "g", "%", "=+12d", "^15", "<15,d", ">15_d"):
        print(spec, f"[{n:{spec}}]")
