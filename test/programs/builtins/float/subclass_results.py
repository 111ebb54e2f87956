class F(float):
    def __repr__(self): return "F"
f = F(2.5)
for source in (
    'f, str(f), f"{f}", f"{f:.2f}", "%s" % f, "%.1f" % f, [f], type(f + 1).__name__, type(-f).__name__, type(abs(f)).__name__, f == 2.5, hash(f) == hash(2.5)',
    'type(F.fromhex("0x1p1")).__name__, F("3"), type(f.real).__name__, int(f), round(f), divmod(f, 2), float(f), type(float(f)).__name__',
    'F("x")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
