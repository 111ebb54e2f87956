for source in (
    '[complex(), complex(1), complex(1, 2), complex("1+2j"), complex("-j"), complex(" (1-2j) "), complex("1e2+3.5J"), complex("inf-nanj"), complex(real=1, imag=2), complex(1j, 1j), complex(True), complex("5")]',
    'complex("1 + 2j")',
    'complex("")',
    'complex("1+2")',
    'complex("1j+2")',
    'complex("((1))")',
    'complex("1", 2)',
    'complex(1, "2")',
    "complex(None)",
    "complex([])",
    'complex("1", imag=2)',
    "complex(1, 2, 3)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
