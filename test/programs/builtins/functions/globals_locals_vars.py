class C: x = 1
c = C()
c.y = 2
for source in (
    'vars(c), vars(C)["x"], vars() is locals(), globals() is vars(), vars(c) is c.__dict__',
    "vars(5)",
    "vars([])",
    "vars(1, 2)",
    "globals(1)",
    "locals(1)",
    "type(vars(C)).__name__, type(globals()).__name__",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
