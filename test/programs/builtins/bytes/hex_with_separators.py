# hex(sep, group) counts groups from the right, or from the left if negative.
b = bytes(range(250, 260 - 4))
for args in ((), (":",), (":", 2), (":", -2), ("-", 0), (b"_", 4), (" ", 100), (":", 3), (":", -4)):
    print(args, b.hex(*args), bytearray(b).hex(*args), memoryview(b).hex(*args))
for call in (lambda: b.hex("::"), lambda: b.hex("é"), lambda: b.hex(5), lambda: b.hex(":", "2"), lambda: b.hex(None), lambda: b.hex(sep="", bytes_per_sep=1)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(bytes.fromhex(" 00 fF\n0a "), bytearray.fromhex(""))
for text in ("0", "0 0", "zz", "00 0g", "\u00e900", "00\u3000"):
    try:
        print(bytes.fromhex(text))
    except ValueError as error:
        print(error)
