x = 1234.5678
for source in (
    '[f"{x:{s}}" for s in ("", "f", ".2f", "e", ".3E", "g", ".3g", "G", "%", ".1%", "n", ",", ",.1f", "_.2f", "+.1f", " .1f", "010.2f", "<12.1f", "^12.1f", "=+12.1f", "*>12.1f", ".0f", "#.0f", "#.3g", "z.1f")]',
    '[f"{v:.2f}" for v in (0.005, 0.015, 2.675, 1e20, -0.001, float("inf"), float("nan"))], f"{-0.001:z.2f}", f"{1e-10:g}", f"{1e16:g}", f"{123456789:g}", f"{0.0001:g}", f"{0.00001:g}"',
    'f"{x:d}"',
    'f"{x:x}"',
    'f"{x:s}"',
    'f"{x:c}"',
    'f"{x:.f}"',
    'f"{x:,_}"',
    'f"{x:5.}"',
    'f"{x:.1000f}"[:20]',
    'f"{x:.9999999999f}"',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
