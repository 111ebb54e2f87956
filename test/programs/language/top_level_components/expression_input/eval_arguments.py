x = "global"
print(eval("x"), eval("x", {"x": 1}), eval("x", {}, {"x": 2}), eval(" 1+1"), eval(b"2*3"), eval(compile("x", "<s>", "eval")), eval(compile("y = 5", "<s>", "exec")), y, eval("locals()", {}, {"a": 1}))
for call in (lambda: eval(5), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: eval(), lambda: eval("1", None, None), lambda: eval(None), lambda: eval("x", {"__builtins__": {}}), lambda: eval("1", globals={}, locals={}), lambda: eval("a", {}, type("M", (), {"__getitem__": lambda s, k: k * 2})()), lambda: eval(source="1"), lambda: eval((lambda n: n).__code__), lambda: eval("1", [])):
    try:
        print(call())
    except (TypeError, NameError) as error:
        print(type(error).__name__, error)
