for source in (
    "-5, +5, ~5, --5, -~5, ~-5, -True, +True, -0.0, +1.5, -(2**70), ~(2**70), -1j, not -1",
    '-"a"',
    "+[]",
    "~1.5",
    "-None",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
