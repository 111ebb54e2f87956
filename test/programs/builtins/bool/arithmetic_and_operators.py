for source in (
    "True + True, True * 5, -True, True / 2, True ** 2, True << 3, True & 1, True & False, True | 2, True ^ True, divmod(True, 2), True == 1, True is 1 == 1",
    "type(True & False), type(True & 1), type(True | False), type(True ^ 0), type(+True), type(abs(True))",
    'bool(), bool("False"), bool(0.0), bool([0]), bool(None), bool(...), bool("")',
    "bool(1, 2)",
    "bool(x=1)",
    'True.real, True.numerator, str(True), f"{True}", f"{True:d}", f"{True:>6}", "%d" % True, "%s" % True, repr(False), int(True), float(True), [10, 20][True]',
    'f"{True:s}"',
    'sorted([True, False, 2, 0]), sum([True, True]), {True: "a", 1: "b"}, True in (1, 2), max(True, 1)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
