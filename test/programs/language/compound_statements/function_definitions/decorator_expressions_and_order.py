def deco(n):
    print("make", n)
    def wrap(f):
        print("apply", n)
        return f
    return wrap


@deco(1)
@(lambda f: deco(2)(f))
@[deco(3)][0]
def f(a=print("default")): return "f"


@(lambda f: print("deco", f.__name__))
def printed(): ...


print(f(), printed)
x = {"d": len}
@x["d"].__class__.__call__ if False else str
class C: ...
print(C == str(C) or C[:14])
