# Every type code for floats, precision, '#', 'z', grouping.
for x in (0.0, -0.0, 1234567.891, -0.00012345, 1e100, 2.5, 99999.5):
    for spec in ("e", "E", ".0e", "f", ".0f", ".3f", "g", "G", ".3g", ".10g", "#.3g", "n", "%", ".1%", "", ".3", ".0", ",.2f", "_.2f", "+.1f", " .1f", "012.3f", "z.1f", "#.0f", "*>15.2f", "=+15.1f"):
        print(spec, f"[{x:{spec}}]")
