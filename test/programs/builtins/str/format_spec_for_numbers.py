for spec in ("d", "5d", "<5d", "^7d", "+d", " d", "05d", ",d", "_d", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "c", "08b", "#010x", "_x", "e", "f", "g", "%", ".2f", "n", "*>8d", "=+6d", "010,d"):
    print(spec, "|", format(42, spec), "|", format(-7, spec) if spec != "c" else "")
for spec in ("", "f", ".0f", ".3f", "e", ".2e", "E", "g", ".3g", "G", "%", ".1%", "10.2f", "<10.2f", "^10.2f", "+.1f", " .1f", "010.2f", ",.2f", "_.2f", ".10g", "#.0f", "#g", "n", "z.1f"):
    print(spec, "|", format(1234.5678, spec), "|", format(-0.00012, spec), "|", format(0.0, spec), "|", format(float("inf"), spec), "|", format(1e22, spec))
print(format(10**25, ","), format(2**70, "x"), format(True, "d"), format(True), format(1e16), format(0.1 + 0.2, ".17g"), format(5, ".2f"), format(7, "e"))
print(format("abc", "5"), format("abc", ">5"), format("abc", "^5"), format("abcdef", ".3"), format("x", "*<4"), format(None, ""), format([1], ""), format(2.5, ".0f"), format(3.5, ".0f"), format(0.5, ".0%"))
