for s in ("3\x1c", "\u0663\x1c", "\x1c\u06633\x1f", " \x1e3", "\x85\u0663", "3\x85", "\u0663\x1c1"):
    for f in (int, float):
        try: print(ascii(s), f(s))
        except Exception as e: print(ascii(s), type(e).__name__, ascii(str(e)))
