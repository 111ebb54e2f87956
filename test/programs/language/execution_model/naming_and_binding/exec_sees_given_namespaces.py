x = "global"


def f():
    x = "local"
    exec("x = 'changed'; y = 1")
    print(x, "y" in locals(), eval("x"))
    namespace = {}
    exec("z = x", globals(), namespace)
    print(namespace)
    exec("a = 1\ndef g(): return a", namespace)
    print(namespace["g"]())
    both = {}
    exec("a = 2\ndef g(): return a", {}, both)
    try:
        both["g"]()
    except NameError as error:
        print(error)


f()
exec("class C:\n    y = [x for x in 'ab']\nprint(C.y)", {"x": 5}, {"x": 6})
print(eval("[x for _ in range(2)]", {"x": 1}, {"x": 2}), eval("(lambda: x)()", {"x": 1}, {"x": 2}))
