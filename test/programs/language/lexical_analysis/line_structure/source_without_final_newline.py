names = {}
exec("x = 1", names)
exec("if x:\n    y = 2", names)
exec("def f():\n    return 3  # end", names)
exec("z = [1,\n2]   ", names)
print(names["x"], names["y"], names["f"](), names["z"])
for source in ("x = (", "x = 'a", "x = '''a\nb", "def f(", "f'{x", "@deco", "x = 1 +"):
    try:
        compile(source, "<s>", "exec")
    except SyntaxError as error:
        print(repr(source), error.msg, error.lineno, error.offset)
