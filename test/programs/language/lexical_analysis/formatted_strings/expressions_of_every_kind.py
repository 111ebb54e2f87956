x, d = 3, {"k": [1, 2]}
print(f"{x if x else 0}", f"{d['k'][-1]}", f"{x, 4}", f"{*d, x}", f"{(y := 7)}{y}", f"{x:=5}", f"{[*range(x)]}")
print(f"{lambda_ if (lambda_ := (lambda: 1)) is None else lambda_()}", f"{not x}", f"{x and 'yes' or 'no'}", f"{-x ** 2}", f"{x!r:^{x + 4}}")


def generator():
    got = f"{yield 1} {yield 2}"
    yield got


g = generator()
print(next(g), g.send("a"), g.send("b"))
for source in ("f'{lambda x: 1}'", "f'{a b}'", "f'{a = 1}'", "f'{*x}'", "f'{yield}'", "f'{x;y}'", "f'{import os}'"):
    try:
        print(eval(source, {"x": [1]}))
    except (SyntaxError, TypeError) as error:
        print(source, type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
