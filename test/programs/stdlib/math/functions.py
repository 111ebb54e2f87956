import math

print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf)
for f in (math.sqrt, math.exp, math.log, math.log2, math.log10, math.log1p, math.expm1, math.sin, math.cos, math.tan, math.atan, math.sinh, math.cosh, math.tanh, math.asinh, math.cbrt, math.exp2, math.gamma, math.lgamma, math.erf, math.erfc, math.degrees, math.radians, math.fabs):
    print(f.__name__, [f(x) for x in (0.5, 1, 2.0, 3, 0.1)])
print([math.asin(x) for x in (0, 0.5, 1)], [math.acos(x) for x in (0, 0.5, 1)], math.atan2(1, -1), math.atanh(0.5), math.acosh(2))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.floor(1e20), math.ceil(5), math.isqrt(99), math.isqrt(10**40))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(12, 18, 27), math.lcm(4, 6), math.lcm(), math.factorial(20), math.factorial(0), math.comb(5, 2), math.comb(2, 5), math.perm(5, 2), math.perm(4))
print(math.pow(2, 0.5), math.fmod(-7, 3), math.remainder(7, 4), math.modf(3.25), math.modf(-3.25), math.frexp(8.5), math.ldexp(0.5, 4), math.copysign(1, -0.0), math.hypot(3, 4), math.hypot(1, 2, 3), math.dist((0, 0), (3, 4)))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([2.5, 2], start=2), math.fsum([0.1] * 10), math.sumprod([1, 2], [3, 4]), math.ulp(1.0), math.nextafter(1, 2), math.log(8, 2), math.log(10**400), math.log2(2**1000), math.log10(10**50))
print(math.fma(2, 3, 4))
