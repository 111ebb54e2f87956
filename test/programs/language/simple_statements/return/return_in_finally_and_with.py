def swallow():
    try:
        raise KeyError
    finally:
        return "finally wins"


def order():
    try:
        return print("try")
    finally:
        print("finally")


def loop():
    for i in range(3):
        try:
            continue
        finally:
            if i == 2:
                return i


class Manager:
    def __enter__(self): return self
    def __exit__(self, *exc):
        print("exit", exc)


def through_with():
    with Manager():
        return "value"


print(swallow(), order(), loop(), through_with(), (lambda: (1, *[2]))())
for source in ("return", "class C: return 1", "return 1", "lambda: return", "def f(): return *a", "async def f():\n    yield\n    return 1", "[return x]", "if 1: return"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source.split("\n")[0], error.msg)
