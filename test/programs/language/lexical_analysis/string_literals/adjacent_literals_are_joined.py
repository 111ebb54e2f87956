print("hello " 'world' """!"""    r"\n")
print(b"a" b'\x62' rb"\c")
value = ("one"
         "two"  # comment
         'three')
print(value, "a" "b" * 2, "x" "y".upper())
name = 3
print("a{name}" f"b{name}" "c{name}", f"{name}" f"{name!r}")
for source in ("'a' b'b'", "b'a' 'b'", "b'a' f'b'", "'a' 1", "x 'a'"):
    try:
        compile(source + "\n", "<s>", "exec")
    except SyntaxError as error:
        print(error.msg, error.offset)
