class Both:
    def __str__(self):
        return "strä"

    def __repr__(self):
        return "reprä"

    def __format__(self, spec):
        return f"<{spec}>"


b = Both()
print(f"{b}", f"{b!s}", f"{b!r}", f"{b!a}", f"{b:x y}", f"{b!r:>8}", f"{b!s:*^9}", f"{b:}")
print(f"{3.14159:.2f}|{42:08b}|{'a':>3}|{1e9:,}|{-5:+}")
