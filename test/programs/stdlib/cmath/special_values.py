import cmath

names = "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isnan isinf isfinite".split()
values = [0.0, -0.0, 1.0, -2.5, 1e308, 1e-310, float("inf"), float("-inf"), float("nan"), 710.0]


def shown(function, *args):
    try:
        return repr(function(*args))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name in names:
    for real in values:
        print(name, real, *[shown(getattr(cmath, name), complex(real, imag)) for imag in values])
for first in values:
    for second in values:
        print(first, second, shown(cmath.rect, first, second), shown(cmath.log, first, second), shown(cmath.isclose, first, second))
