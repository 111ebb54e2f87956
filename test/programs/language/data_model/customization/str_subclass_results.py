class S(str):
    def __str__(self): return "str!"
    def __repr__(self): return "repr!"
    def __format__(self, spec): return "format!" + spec
s = S("x")
for source in (
    's + "y", str(s), repr(s), f"{s}", f"{s!s}", f"{s:5}", "%s" % s, "%r" % s, "{}".format(s), "".join([s]), [s], s == "x", format(s, "q"), print(s)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
