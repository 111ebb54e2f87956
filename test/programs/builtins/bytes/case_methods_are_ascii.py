# upper, title and their kin change ASCII letters only.
b = b"hello World \xe9\xc9 it's"
for name in "upper lower title capitalize swapcase isalpha isalnum isdigit isspace isupper islower istitle isascii".split():
    print(name, getattr(b, name)(), getattr(bytearray(b"Abc Def"), name)(), getattr(b"", name)())
