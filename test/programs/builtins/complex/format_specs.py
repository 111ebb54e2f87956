# Format specs for complex numbers: type codes, widths, signs; no zero padding or '='.
z = 3.14159 - 2.5j
for spec in ("", ".2f", "10.1f", "<20", ">20", "^20.1e", "+", " ", "g", ".3", "e", "F", "n", ",.1f", "_.0f", "*^30", "#.0f", "z.0f"):
    try:
        print(repr(spec), f"[{z:{spec}}]")
    except ValueError as error:
        print(repr(spec), error)
for spec in ("05", "=10", "d", "s", "x", "%", "c"):
    try:
        print(f"{z:{spec}}")
    except ValueError as error:
        print(repr(spec), error)
print(f"{complex(1, -0.0):.1f}", f"{1j:.2f}", f"{complex('inf'):f}", f"{0j}", f"{1 + 0j:g}")
