print(3.14, 10., .001, 1e100, 3.14e-10, 0e0, 3.14_15_93, 1_0.0_1, 1E5, 1e+5, 1_0e1_0, 077e010, 00.5, 0_1.5)
print(1e309, -1e309, 1e-400, 5e-324, 1.7976931348623157e308, 1.7976931348623159e308, 123456789012345678.0, 0.1 + 0.2)
for source in ("1e", "1e+", "1._5", "1_.5", "1.5_", "1e_5", "1.e", ".e5", "1.2.3", "1_e5", "0x1.8", "1e5x"):
    try:
        print(source, eval(source))
    except (SyntaxError, AttributeError) as error:
        print(source, type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
