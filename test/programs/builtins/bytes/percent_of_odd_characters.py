for template in [b"1%\xff.", b"%\nz", b"%\tx", b"%z", "%\n", "%\u20ac", "%é"]:
    try:
        print(template % 1)
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
a = bytearray(b"x")
a.extend("")
print(a)
try:
    memoryview(bytes(6)).cast("B", [2, 3])[2**70]
except IndexError as error:
    print(error)
for source in ["'\udc80'", "'\0'", "'\udc80\0'"]:
    try:
        eval(source)
    except (SyntaxError, UnicodeError) as error:
        print(type(error).__name__, error)
