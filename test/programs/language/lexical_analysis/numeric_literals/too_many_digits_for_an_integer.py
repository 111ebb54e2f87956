source = "1" * 4301
try:
    eval(source)
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset)
print(len(str(eval("1" * 4300))), eval("0x" + "f" * 5000).bit_length())
try:
    int(source)
except ValueError as error:
    print(error)
try:
    str(10 ** 4300)
except ValueError as error:
    print(error)
