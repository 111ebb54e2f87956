def say(x):
    print("say", x)
    return x


print(say(1) if say(True) else say(2))
print(say(1) if say(False) else say(2))
n = 5
print("neg" if n < 0 else "zero" if n == 0 else "pos", ("a" if n else "b") + "c", "a" if n else "b" + "c", [x if x % 2 else -x for x in range(4)], (lambda: 1 if n else 2)(), 1 if n else 2 if not n else 3, (1, 2) if n else 3, 1, *(2,) if n else ())
for source in ("1 if 2", "1 if 2 else", "if 1 else 2", "1 if 2 else 3 = 4", "x = 1 if y else z = 2", "1 if 2 else pass", "1 if x = 2 else 3", "break if x else y", "1 if 2 else 3 if 4"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
