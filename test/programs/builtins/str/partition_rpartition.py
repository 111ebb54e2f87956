print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="), "".partition("x"), "aXXb".partition("XX"), "=a".partition("="), "a=".rpartition("="))
for call in (lambda: "a".partition(""), lambda: "a".rpartition(""), lambda: "a".partition(5), lambda: "a".partition(), lambda: "a".rpartition(b"a")):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
