text = "a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l\x1fm\n"
print(ascii(text.splitlines()))
print(ascii(text.splitlines(True)))
print("".splitlines(), "\n".splitlines(), "\n\n".splitlines(keepends=True), "a".splitlines(), "a\n\nb".splitlines(), "\r\n\n\r".splitlines(True))
for call in (lambda: "a".splitlines(1, 2), lambda: "a".splitlines(keep=1), lambda: "a\n".splitlines("yes"), lambda: "a\n".splitlines([])):
    try:
        print(call())
    except TypeError as error:
        print(error)
