// Python source of the statistics module: kernel density estimation.

export const kernelsSource = `

def _kernel(name):
    """Density, its integral, and how far the kernel reaches (None: everywhere)."""
    match name:
        case "normal" | "gauss":
            sqrt2pi = sqrt(2 * pi)
            sqrt2 = sqrt(2)
            return lambda t: exp(-1 / 2 * t * t) / sqrt2pi, lambda t: 1 / 2 * (1.0 + erf(t / sqrt2)), None
        case "logistic":
            return lambda t: 1 / 2 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0), None
        case "sigmoid":
            c1 = 1 / pi
            c2 = 2 / pi
            return lambda t: c1 / cosh(t), lambda t: c2 * atan(exp(t)), None
        case "rectangular" | "uniform":
            return lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, 1.0
        case "triangular":
            return lambda t: 1.0 - abs(t), lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2, 1.0
        case "parabolic" | "epanechnikov":
            return lambda t: 3 / 4 * (1.0 - t * t), lambda t: -1 / 4 * t**3 + 3 / 4 * t + 1 / 2, 1.0
        case "quartic" | "biweight":
            density = lambda t: 15 / 16 * (1.0 - t * t) ** 2
            return density, lambda t: sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2), (t**5, t**3, t, 1.0)), 1.0
        case "triweight":
            density = lambda t: 35 / 32 * (1.0 - t * t) ** 3
            weights = (-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2)
            return density, lambda t: sumprod(weights, (t**7, t**5, t**3, t, 1.0)), 1.0
        case "cosine":
            c1 = pi / 4
            c2 = pi / 2
            return lambda t: c1 * cos(c2 * t), lambda t: 1 / 2 * sin(c2 * t) + 1 / 2, 1.0
        case _:
            raise StatisticsError(f"Unknown kernel name: {name!r}")


def kde(data, h, kernel="normal", *, cumulative=False):
    """Kernel Density Estimation:  Create a continuous probability density
    function or cumulative distribution function from discrete samples."""
    n = len(data)
    if not n:
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    K, W, support = _kernel(kernel)
    if support is None:

        def pdf(x):
            return sum(K((x - x_i) / h) for x_i in data) / (len(data) * h)

        def cdf(x):
            return sum(W((x - x_i) / h) for x_i in data) / len(data)

    else:
        sample = sorted(data)
        bandwidth = h * support

        def near(x):
            nonlocal n, sample
            if len(data) != n:
                sample = sorted(data)
                n = len(data)
            i = bisect_left(sample, x - bandwidth)
            return i, sample[i : bisect_right(sample, x + bandwidth)]

        def pdf(x):
            _, supported = near(x)
            return sum(K((x - x_i) / h) for x_i in supported) / (n * h)

        def cdf(x):
            i, supported = near(x)
            return sum((W((x - x_i) / h) for x_i in supported), i) / n

    if cumulative:
        cdf.__doc__ = f"CDF estimate with {h=!r} and {kernel=!r}"
        return cdf
    pdf.__doc__ = f"PDF estimate with {h=!r} and {kernel=!r}"
    return pdf


def _newton_raphson(f_inv_estimate, f, f_prime, tolerance=1e-12):
    def f_inv(y):
        "Return x such that f(x) = y within the specified tolerance."
        x = f_inv_estimate(y)
        while abs(diff := f(x) - y) > tolerance:
            x -= diff / f_prime(x)
        return x

    return f_inv


def _quartic_invcdf_estimate(p):
    sign, p = (1.0, p) if p <= 1 / 2 else (-1.0, 1.0 - p)
    x = (2.0 * p) ** 0.4258865685331 - 1.0
    if p >= 0.004 < 0.499:
        x += 0.026818732 * sin(7.101753784 * p + 2.73230839482953)
    return x * sign


def _triweight_invcdf_estimate(p):
    sign, p = (1.0, p) if p <= 1 / 2 else (-1.0, 1.0 - p)
    x = (2.0 * p) ** 0.3400218741872791 - 1.0
    return x * sign


_quartic_invcdf = _newton_raphson(_quartic_invcdf_estimate, _kernel("quartic")[1], _kernel("quartic")[0])
_triweight_invcdf = _newton_raphson(_triweight_invcdf_estimate, _kernel("triweight")[1], _kernel("triweight")[0])

_kernel_invcdfs = {
    "normal": NormalDist().inv_cdf,
    "logistic": lambda p: log(p / (1 - p)),
    "sigmoid": lambda p: log(tan(p * pi / 2)),
    "rectangular": lambda p: 2 * p - 1,
    "parabolic": lambda p: 2 * cos((acos(2 * p - 1) + pi) / 3),
    "quartic": _quartic_invcdf,
    "triweight": _triweight_invcdf,
    "triangular": lambda p: sqrt(2 * p) - 1 if p < 1 / 2 else 1 - sqrt(2 - 2 * p),
    "cosine": lambda p: 2 * asin(2 * p - 1) / pi,
}
_kernel_invcdfs["gauss"] = _kernel_invcdfs["normal"]
_kernel_invcdfs["uniform"] = _kernel_invcdfs["rectangular"]
_kernel_invcdfs["epanechnikov"] = _kernel_invcdfs["parabolic"]
_kernel_invcdfs["biweight"] = _kernel_invcdfs["quartic"]


def kde_random(data, h, kernel="normal", *, seed=None):
    """Return a function that makes a random selection from the estimated
    probability density function created by kde(data, h, kernel)."""
    n = len(data)
    if not n:
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    kernel_invcdf = _kernel_invcdfs.get(kernel)
    if kernel_invcdf is None:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    prng = _random.Random(seed)
    random = prng.random
    choice = prng.choice

    def rand():
        return choice(data) + h * kernel_invcdf(random())

    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand
`
