x = "global"
len_before = len


def f():
    print(x)


def g():
    x = "local"
    f()
    print(x)

    def h():
        print(x)

    return h


g()()
len = lambda v: "shadowed"
print(len([]))
del len
print(len([]), len is len_before)


def unbound():
    try:
        print(y)
        y = 1
    except UnboundLocalError as error:
        print(error)


unbound()
try:
    nothing
except NameError as error:
    print(error, error.name)


def maybe(flag):
    if flag:
        v = 1
    try:
        return v
    except UnboundLocalError as error:
        return str(error)


print(maybe(True), maybe(False))
print([x for x in "ab"], x)
exec("z = 5")
print(z, eval("z + 1"), eval("a + b", {"a": 1}, {"b": 2}))
ns = {}
exec("def k(): return 9\nw = k()", ns)
print(ns["w"], sorted(k for k in ns if k != "__builtins__"))
