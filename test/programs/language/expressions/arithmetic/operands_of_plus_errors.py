for left, right in ((1, "a"), ("a", 1), ([1], (2,)), ((1,), [2]), ({}, {}), (None, 1), (1, None), (b"a", "a"), ("a", b"a"), ({1}, {2}), (object, 1), (print, 1), ([], 1), (1.5, "x"), (range(1), range(2))):
    for operator in "+-":
        try:
            eval(f"left {operator} right")
        except TypeError as error:
            print(str(error).replace("builtin_function_or_method", "builtin"))
