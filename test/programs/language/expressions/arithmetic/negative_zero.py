for source in (
    '-0.0, 0.0 == -0.0, str(-0.0), -0, 0.0 * -1, -0.0 + 0.0, 1 / float("-inf"), abs(-0.0), min(0.0, -0.0), max(-0.0, 0.0)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
