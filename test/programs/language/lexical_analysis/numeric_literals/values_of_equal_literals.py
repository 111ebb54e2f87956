for source in (
    "0x10 == 16 == 0b10000 == 0o20 == 1_6, 1e3 == 1000.0 == 1_000., 0xff, 0XFF, 0b0, 1E2, 1e-2, .5, 5., 0xdead_beef, 1_0j",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
