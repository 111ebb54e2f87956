x = {"a": [1, 2]}

for source in (
    'f"{x[\'a\'][0]}", f\'{x["a"]}\', f"{x["a"][1]}", f"{\'{\'}", f"{{{x[\'a\'][0]}}}", f"{f\'{1}\'}", f"{\'a\' \'b\'}", f"{len(\'}\')}", f"{x!r:.5}", f"{1:{2}}", f"{1}" "{2}"',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
