code = "x = 1\ny = x + 1\n"
ns = {}
exec(code, ns)
print(eval("x + y", ns))
exec(compile("def f():\n    return 5\n", "other.py", "exec"), ns)
ns["f"]()
z = eval("[i for i in range(2)]")
