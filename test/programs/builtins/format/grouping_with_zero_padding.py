# Separators count in zero-padded widths.
for n in (1, 1234, -1234, 1234567):
    for spec in ("010,", "011,", "012,", "013_", "+012,", "#012_x", "012_b", "08,.1f", "015,.3f", "=15,", "0=15,", "<015,"):
        try:
            print(spec, f"[{n:{spec}}]")
        except ValueError as error:
            print(spec, error)
