class O: ...


o = O()
o.a = o.b = 1
x = list(range(10))
d = {"a": 1, "b": {"c": 2}}
u = v = 5
del o.a, x[0], x[-2:], d["b"]["c"], (u, [v])
print(o.__dict__, x, d, "u" in globals(), "v" in globals())
del (x)
del [d, o]
a = 1
b = 2
del (a, b),
for source in ("del x", "del o.a", "del", "del 1", "del f()", "del a + b", "del (a, 1)", "del *a", "del a,", "del ()", "del []", "del (a for a in b)", "del a := 1", "del None", "del a[0]()", "del a if b else c", "del 'a'", "del a.b.c[1:2]", "del (a), (b)", "del {}", "del __debug__"):
    try:
        exec(source)
        print("fine", source)
    except (SyntaxError, NameError) as error:
        print(source, "->", type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
