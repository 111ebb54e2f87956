import sys
sys.breakpointhook = lambda *a, **k: ("hook", a, k)

for source in (
    "breakpoint(), breakpoint(1, x=2)",
    'setattr(sys, "breakpointhook", 5), breakpoint()',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
