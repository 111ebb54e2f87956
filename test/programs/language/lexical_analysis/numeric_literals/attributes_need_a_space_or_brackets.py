print(1 .real, (2).bit_length(), 1..is_integer(), 1.5.hex(), 0x10.real, 3j.imag, 1_000 .numerator)
for source in ("1.real", "1.bit_length()", "0b1.real", "1e5.real", "1.__class__", "12.e5"):
    try:
        print(source, eval(source))
    except SyntaxError as error:
        print(source, error.msg, error.offset)
