print(3.14j, 10.j, 10j, .001j, 1e100j, 3.14e-10J, 3.14_15_93j, 00j, 077j, 1_0J, 0j)
print(type(1j).__name__, 1 + 2j, 1 - 0j, -0j, 0 - 1j, (1j).imag)
for source in ("1ji", "0x1j", "0b1j", "1jj", "j", "1_j"):
    try:
        print(source, eval(source))
    except (SyntaxError, NameError) as error:
        print(source, type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
