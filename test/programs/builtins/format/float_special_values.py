# inf and nan through all type codes; zero padding is refused nowhere.
for x in (float("inf"), float("-inf"), float("nan")):
    for spec in ("e", "E", "f", "F", "g", "G", "%", "n", "", "10", "<10", "+", " ", "010", "z.1f", ".0f", ",", "#g"):
        print(spec, f"[{x:{spec}}]")
    print("%f %F %e %G %5.1f %-8gx %+f %08f" % ((x,) * 8))
