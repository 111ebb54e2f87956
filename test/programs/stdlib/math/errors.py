import math

for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.gcd(1.5, 2), lambda: math.exp(1000), lambda: math.pow(-2, 0.5), lambda: math.acos(2), lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.sqrt("a"), lambda: math.floor("a"), lambda: math.fmod(1, 0), lambda: math.floor(math.nan), lambda: math.ceil(math.inf), lambda: math.gamma(0), lambda: math.ldexp(1, 5000), lambda: math.sqrt(), lambda: math.log2(0), lambda: math.atan2(1), lambda: math.tan(math.inf), lambda: math.sinh(1000), lambda: math.log(10, 1), lambda: math.dist((1,), (1, 2)), lambda: math.perm(3, -1)):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
