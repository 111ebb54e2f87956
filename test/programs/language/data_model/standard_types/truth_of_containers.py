for source in (
    'bool([]), bool([[]]), bool({}), bool({0: 0}), bool(()), bool((None,)), bool(set()), bool(""), bool(" "), bool(range(0)), bool(range(1)), bool(b""), bool(bytearray(1)), bool(iter([])), bool(x for x in ""), bool(len), bool(int), bool(object())',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
