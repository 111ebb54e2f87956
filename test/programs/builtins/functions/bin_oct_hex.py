class I:
    def __index__(self): return 10
for source in (
    "bin(10), oct(10), hex(255), bin(-5), hex(-255), oct(0), bin(True), hex(I()), hex(2**70), bin(-(2**65))",
    "bin(1.5)",
    'hex("a")',
    "oct(None)",
    "bin()",
    "hex(1, 2)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
