# eval and exec with dicts, mappings and missing builtins.
class Names(dict):
    def __missing__(self, key):
        return f"<{key}>"


print(eval("a + b", {"a": 1}, {"b": 2}), eval(" 1+1"), eval("x", {}, Names()), eval(b"3"), eval(compile("4", "f", "eval")), eval("[y for y in z]", {"z": "ab"}))
space = {}
exec("def f(): return g\ng = 5\nclass C: attr = g", space)
print(space["f"](), sorted(k for k in space if k != "__builtins__"), exec("1"), space["C"].attr)
exec("q = 1", globals())
print(q, eval("len", {"__builtins__": {"len": "mine"}}))
for call in (lambda: eval("len", {"__builtins__": {}}), lambda: eval("x y"), lambda: eval(""), lambda: eval(5), lambda: exec("1", 5), lambda: eval("1", {}, 5), lambda: eval("x = 1"), lambda: eval("1", []), lambda: exec(), lambda: eval("\0"), lambda: exec("pass", None, None), lambda: exec("x", {}, {}, 1)):
    try:
        print(call())
    except (NameError, SyntaxError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
