print("a b  c ".split(), "a,b,,c".split(","), "a b c d".split(" ", 2), "a b c d".split(maxsplit=1), "".split(), "".split(","), " x ".split(" "))
print("a,b,c".rsplit(",", 1), "a b c".rsplit(None, 1), "a b c".rsplit(), "abc".split("b"), "a--b--c".split("--"), "\t a \n b\r\n".split())
print("line1\nline2\r\nline3\r".splitlines(), "a\n\nb".splitlines(True), "".splitlines(), "x\x0by\x1cz\u2028w".splitlines())
print("k=v=w".partition("="), "none".partition("="), "k=v=w".rpartition("="), "none".rpartition("="))
print(",".join(["a", "b"]), "".join("xyz"), "-".join([]), ", ".join(str(i) for i in range(3)), "ab".join("123"), "x".join(["one"]))
for bad in (lambda: ",".join([1, 2]), lambda: "a".split(""), lambda: "a".partition(""), lambda: ",".join(5), lambda: "a".split(5), lambda: ",".join(["a", None])):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
