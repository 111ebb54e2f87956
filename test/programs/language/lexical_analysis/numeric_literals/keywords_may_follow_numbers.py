import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for source in ("1if 1else 2", "0x1for x in [1]", "[0x1for x in [1]]", "1or 2", "0xfor 3", "1.5and 2", "1jif 0else 3", "1in [1]", "0b1is 1", "1_0not in []"):
        try:
            print(source, "=", eval(source))
        except SyntaxError as error:
            print(source, error.msg)
        for warning in caught:
            print("  ", warning.category.__name__, warning.message)
        caught.clear()
