a, b = 3 + 4j, 1 - 2j
for source in (
    "a + b, a - b, a * b, a / b, a ** 2, a ** b, a ** -1, abs(a), -a, +a, a.conjugate(), a.real, a.imag, bool(0j), a == 3 + 4j, a == 5, 1j * 1j == -1",
    "a // b",
    "a % b",
    "divmod(a, b)",
    "a < b",
    "a / 0",
    "0j ** -1",
    "pow(a, 2, 3)",
    "int(a)",
    "float(a)",
    "abs(complex(1e308, 1e308))",
    "1e308 * a * 10",
    'a + "x"',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
