class C:
    def __enter__(self): return "entered"
    def __exit__(self, *exc): print("exit", [e if e is None else type(e).__name__ for e in exc]); return False


c = C()
c.__enter__ = lambda: "instance"
with c as value:
    print(value)
try:
    with c:
        1 / 0
except ZeroDivisionError as error:
    print("passed on", error)


class NoExit:
    def __enter__(self): ...


class NoEnter:
    def __exit__(self, *a): ...


class Async:
    async def __aenter__(self): ...
    async def __aexit__(self, *a): ...


for value in (NoExit(), NoEnter(), 5, Async(), None, open):
    try:
        with value: ...
    except TypeError as error:
        print(error)
