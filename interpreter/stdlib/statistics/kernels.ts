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


def _check_samples(data, h):
    if not len(data):
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")


def kde(data, h, kernel="normal", *, cumulative=False):
    """Kernel Density Estimation:  Create a continuous probability density
    function or cumulative distribution function from discrete samples."""
    _check_samples(data, h)
    density, integral, reach = _kernel(kernel)
    ordered = None if reach is None else sorted(data)

    def near(x):
        """How many samples lie below the kernel's reach, and those within it. The data may have grown."""
        nonlocal ordered
        if ordered is None:
            return 0, data
        if len(ordered) != len(data):
            ordered = sorted(data)
        first = bisect_left(ordered, x - h * reach)
        return first, ordered[first : bisect_right(ordered, x + h * reach)]

    def pdf(x):
        return sum(density((x - sample) / h) for sample in near(x)[1]) / (len(data) * h)

    def cdf(x):
        below, samples = near(x)
        return sum((integral((x - sample) / h) for sample in samples), below) / len(data)

    estimate, name = (cdf, "CDF") if cumulative else (pdf, "PDF")
    estimate.__doc__ = f"{name} estimate with {h=!r} and {kernel=!r}"
    return estimate


def _inverted(kernel, estimate):
    """The inverse of a kernel's integral, by Newton's way from an estimate."""
    density, integral, _ = _kernel(kernel)

    def inverse(p):
        x = estimate(p)
        while abs(error := integral(x) - p) > 1e-12:
            x -= error / density(x)
        return x

    return inverse


def _mirrored(lower):
    """A function of the lower half (0 <= p <= 1/2), turned over for the upper."""
    return lambda p: lower(p) if p <= 1 / 2 else -lower(1.0 - p)


@_mirrored
def _quartic_invcdf_estimate(p):
    wave = 0.026818732 * sin(7.101753784 * p + 2.73230839482953) if p >= 0.004 else 0.0
    return (2.0 * p) ** 0.4258865685331 - 1.0 + wave


@_mirrored
def _triweight_invcdf_estimate(p):
    return (2.0 * p) ** 0.3400218741872791 - 1.0


_quartic_invcdf = _inverted("quartic", _quartic_invcdf_estimate)
_triweight_invcdf = _inverted("triweight", _triweight_invcdf_estimate)

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
for _other, _name in (("gauss", "normal"), ("uniform", "rectangular"), ("epanechnikov", "parabolic"), ("biweight", "quartic")):
    _kernel_invcdfs[_other] = _kernel_invcdfs[_name]


def kde_random(data, h, kernel="normal", *, seed=None):
    """Return a function that makes a random selection from the estimated
    probability density function created by kde(data, h, kernel)."""
    _check_samples(data, h)
    if kernel not in _kernel_invcdfs:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    spread = _kernel_invcdfs[kernel]
    source = _random.Random(seed)

    def rand():
        center = source.choice(data)
        return center + h * spread(source.random())

    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand
`
