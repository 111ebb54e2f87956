for source in (
    'exec("q = 1"), q',
    'exec("a = b = 2", d := {}), sorted(k for k in d if k != "__builtins__")',
    "exec(5)",
    'exec("1 +")',
    'exec("x", 5)',
    "exec()",
    'exec("z = 1", {}, e := {}), e',
    'exec("x = 1", closure=())',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
