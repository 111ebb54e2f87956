for source in (
    'bool(0), bool(0.0), bool(0j), bool(-1), bool(float("nan")), bool(2**70), not 0.0, 0 or "zero", 0.1 and "yes", bool(-0.0), bool(1e-320)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
